import type { Day } from './day.ts'

/** A clock: takes an instant (epoch ms), gives its minutes east of UTC. The phone's own clock is one, a zone row another. */
export type Offsets = (epochMs: number) => number

/** One IANA zone as data, because the applet's engine has no zones of its own. */
export interface ZoneRow {
  readonly id: string
  /** Minutes east of UTC before the first change. */
  readonly first: number
  /** Epoch seconds from which an offset holds, and that offset in minutes east of UTC; ascending. */
  readonly changes: readonly (readonly [fromSeconds: number, minutes: number])[]
}

/** The zones the directory needs. Outside `from`…`until` (both included) the rows say nothing. */
export interface ZoneTable {
  /** Release of the IANA tz database, such as `2026a`. */
  readonly version: string
  readonly from: Day
  readonly until: Day
  readonly zones: readonly ZoneRow[]
}

import type { Day } from '../calendar/day.ts'
import { recordOfStatement } from '../machine/cover-statement.ts'
import type { Stated } from '../machine/cover-statement.ts'
import type { Lookup, MachineRecord } from '../machine/record.ts'
import { readSerial } from '../machine/serial.ts'
import { refurbishedMark } from '../machine/serial-marks.ts'
import type { PlaceCode } from '../rulebook/place.ts'
import type { CoverFacts } from './cover-facts.ts'

/** What somebody asks about one machine: the serial in any of its forms, and what they say of it themselves. */
export interface CoverQuestion {
  readonly serial: string
  readonly boughtIn: PlaceCode | null
  readonly destination: PlaceCode
  /** The customer's own day. */
  readonly today: Day
  readonly statement?: Stated | undefined
}

/**
 * Takes a question, what the look-up came to and when it was asked (epoch ms); gives the facts. Server and phone both come
 * to them here, so that one record gives one answer.
 */
export function coverFactsOf(
  { serial, boughtIn, destination, today, statement = {} }: CoverQuestion,
  { lookup, record }: { readonly lookup: Lookup; readonly record: MachineRecord | null },
  askedAt: number,
): CoverFacts {
  const read = readSerial(serial)
  const mtm = statement.mtm ?? (read.ok ? read.mtm : null)
  const said = Object.values({ ...statement, mtm }).some(value => value !== null && value !== undefined)
  const stated = recordOfStatement({ ...statement, mtm: mtm ?? undefined }, askedAt)
  return {
    today,
    boughtIn,
    destination,
    lookup,
    record,
    stated: said ? stated : null,
    refurbishedMark: refurbishedMark(serial, record?.mtm ?? mtm),
  }
}

import type { Lookup, MachineRecord } from '@iws/shared/machine/record'

/** What looking a machine up came to. */
export interface Looked {
  readonly lookup: Lookup
  /** Beside `unknown`, `not-answered` and `not-asked` it tells of the type at most. */
  readonly record: MachineRecord | null
  /** When a source that did not answer is asked again, epoch ms; null where none is owed. */
  readonly retryAt: number | null
}

/**
 * Called before a source outside is asked about somebody's serial. Gives null for yes, or the instant (epoch ms) from which
 * it may be asked; throws where this caller has asked too often.
 */
export type MayAsk = () => Promise<number | null>

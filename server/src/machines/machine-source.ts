import type { MachineRecord, RecordSource } from '@iws/shared/machine/record'

/** The source knows the machine. More than one record: the same serial was given to machines of different types. */
export interface Found {
  readonly state: 'found'
  readonly records: readonly MachineRecord[]
}

/** Nobody answered, which says nothing about the machine. `retryAt`: when it makes sense to ask again, epoch ms. */
export interface NotAnswered {
  readonly state: 'not-answered'
  readonly retryAt: number
}

/** What a source says of a serial. `unknown`: it answered, and knows no such machine. */
export type Told = Found | 'unknown' | NotAnswered

/**
 * Somebody who can tell a machine by its serial. `serial` is in capitals without spaces, `mtm` the model where the label
 * carried it. A source never throws for what goes wrong at its end: that is `not-answered`.
 */
export interface MachineSource {
  readonly id: RecordSource
  lookup(serial: string, mtm: string | null): Promise<Told>
}

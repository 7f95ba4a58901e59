import type { Day } from '../calendar/day.ts'
import type { PlaceCode } from '../rulebook/place.ts'
import type { Entitlement, MachineRecord } from './record.ts'

/** What a customer says of a machine; each part may be missing. Days are `YYYY-MM-DD`. */
export interface Stated {
  readonly machineType?: string | undefined
  readonly mtm?: string | undefined
  readonly purchased?: string | undefined
  readonly baseEnds?: string | undefined
  readonly entitlement?: Entitlement | undefined
  readonly soldIn?: PlaceCode | null | undefined
}

/** Takes what a customer said and when (epoch ms); gives it as a record, in which nothing is guessed. */
export function recordOfStatement(stated: Stated, readAt: number): MachineRecord {
  const purchased = (stated.purchased as Day | undefined) ?? null
  const end = stated.baseEnds as Day | undefined
  return {
    source: 'statement',
    demonstration: false,
    readAt,
    machineType: stated.machineType ?? stated.mtm?.slice(0, 4) ?? null,
    mtm: stated.mtm ?? null,
    name: null,
    line: null,
    soldIn: stated.soldIn ?? null,
    purchased,
    shipped: null,
    layers: end ? [{ kind: 'base', name: null, start: purchased, end }] : [],
    entitlement: stated.entitlement ?? 'unknown',
  }
}

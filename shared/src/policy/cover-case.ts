import { dayAt, SHANGHAI_OFFSET_MINUTES } from '../calendar/day.ts'
import type { Day } from '../calendar/day.ts'
import { baseTermOn, entitlementOn, layerOn } from '../machine/cover.ts'
import type { BaseTerm, EntitlementState, LayerStanding } from '../machine/cover.ts'
import type { MachineRecord } from '../machine/record.ts'
import { isMachineType, isMtm } from '../machine/serial-marks.ts'
import type { CoverBook, Line } from '../rulebook/cover-book.ts'
import type { PlaceCode } from '../rulebook/place.ts'
import type { CoverFacts, FactSource } from './cover-facts.ts'

/** A fact, whose it is and the day it is of. A value nobody gave is null, and named after the one who was asked. */
export interface Told<T> {
  readonly value: T | null
  readonly from: FactSource
  readonly asOf: string
}

/** What the rules look at: every fact once, the record's before the customer's. */
export interface CoverCase {
  readonly today: Day
  readonly place: PlaceCode
  readonly firstSold: Told<PlaceCode>
  readonly type: Told<string>
  readonly model: Told<string>
  readonly line: Told<Line>
  readonly mark: Told<boolean>
  readonly base: Told<BaseTerm>
  readonly entitlement: Told<EntitlementState>
  /** Every layer, the customer's base term too where no record gives one. */
  readonly layers: Told<readonly LayerStanding[]>
}

/** Takes facts and book; gives the case. Layers and entitlement count only from a source that knew the machine. */
export function caseOf(facts: CoverFacts, book: CoverBook): CoverCase {
  const { today, record, stated } = facts
  const answer = facts.lookup === 'found' ? record : null
  const tell = <T>(first: MachineRecord | null, pick: (one: MachineRecord) => T | null): Told<T> =>
    toldBy([first, stated], pick, today)
  const firstSold = tell(record, one => one.soldIn)
  const type = tell(record, typeOf)
  const model = tell(record, one => modelOf(one, type.value))
  const line = tell(record, one => one.line)
  const row = book.types.find(each => each.machineType === type.value)
  return {
    today,
    place: facts.destination,
    firstSold:
      firstSold.value === null && facts.boughtIn !== null
        ? { value: facts.boughtIn, from: 'statement', asOf: today }
        : firstSold,
    type,
    model,
    line: line.value === null && row ? { value: row.line, from: 'book', asOf: row.checkedOn } : line,
    mark: { ...model, value: facts.refurbishedMark },
    base: tell(answer, one => baseOf(one, today)),
    entitlement: tell(answer, one => entitlementOf(one, today)),
    layers: tell(answer, one => {
      const open = one === answer && stated && !baseOf(one, today)
      return [...one.layers, ...(open ? stated.layers : [])].map(layer => layerOn(layer, today))
    }),
  }
}

/** The first record that tells goes; where none does, the first there is stands as the one that does not. */
function toldBy<T>(
  records: readonly (MachineRecord | null)[],
  pick: (one: MachineRecord) => T | null,
  today: Day,
): Told<T> {
  let teller: MachineRecord | null = null
  let value: T | null = null
  for (const one of records) {
    if (!one) continue
    value = pick(one)
    if (value !== null) teller = one
    teller ??= one
    if (value !== null) break
  }
  if (!teller) return { value: null, from: 'policy', asOf: today }
  const read = dayAt(teller.readAt, SHANGHAI_OFFSET_MINUTES)
  // Read on what is already tomorrow in Shanghai: the customer's own day is late enough.
  return { value, from: teller.source, asOf: read > today ? today : read }
}

function typeOf(one: MachineRecord): string | null {
  return [one.machineType, one.mtm?.slice(0, 4)].find(text => text && isMachineType(text)) ?? null
}

function modelOf({ mtm }: MachineRecord, type: string | null): string | null {
  return mtm && isMtm(mtm) && mtm.startsWith(type ?? '') ? mtm : null
}

function baseOf(one: MachineRecord, today: Day): BaseTerm | null {
  const term = baseTermOn(one.layers, today)
  return term.state === 'unknown' ? null : term
}

function entitlementOf(one: MachineRecord, today: Day): EntitlementState | null {
  const state = entitlementOn(one.entitlement, one.layers, today)
  return state === 'unknown' ? null : state
}

import { day } from '../calendar/day.ts'
import type { MachineRecord } from '../machine/record.ts'
import type { CoverBook, SoldRow } from '../rulebook/cover-book.ts'
import type { CoverFacts } from './cover-facts.ts'
import type { CoverRuleId } from './cover-rules.ts'
import type { Verdict } from './finding.ts'

/** One case of one rule: how it differs from `EXAMPLE_FACTS`, and the verdict. */
export interface CoverExample {
  readonly facts?: Partial<CoverFacts>
  readonly record?: Partial<MachineRecord>
  readonly then: Verdict
}

/** A fictional machine that would be covered: bought on the mainland, base term running, entitled. */
const EXAMPLE_RECORD: MachineRecord = {
  source: 'catalogue',
  demonstration: true,
  readAt: Date.UTC(2026, 10, 20),
  machineType: '82EX',
  mtm: '82EX001ACD',
  name: null,
  line: 'consumer',
  soldIn: 'CN',
  purchased: null,
  shipped: null,
  layers: [{ kind: 'base', name: null, start: day('2025-11-23'), end: day('2026-11-22') }],
  entitlement: 'bundled',
}

const EXAMPLE_FACTS: CoverFacts = {
  today: day('2026-11-22'),
  boughtIn: null,
  destination: 'US',
  lookup: 'found',
  record: EXAMPLE_RECORD,
  stated: null,
  refurbishedMark: false,
}

/** A fictional book: US sells and services, JP does not sell, FR does not service, DE leaves one model out, SG names others. */
export const EXAMPLE_BOOK: CoverBook = {
  kind: 'demonstration',
  version: 'examples',
  checkedOn: '2026-11-01',
  types: [],
  sold: [
    sold('US', null, true, true),
    sold('JP', null, false, false),
    sold('FR', null, true, false),
    sold('DE', null, true, true),
    sold('DE', '82EX001ACD', true, false),
    sold('SG', null, true, true),
    sold('SG', '82EX009ZCD', true, true),
  ],
  suffixes: [],
}

/** What each rule of coverage looks like in life. They are tests. */
export const COVER_EXAMPLES: Readonly<Record<CoverRuleId, readonly CoverExample[]>> = {
  'consumer-line': [
    { then: 'pass' },
    { record: { line: 'think' }, then: 'fail' },
    { record: { line: 'commercial' }, then: 'fail' },
    { record: { line: null }, then: 'unknown' },
  ],
  'bought-mainland': [
    { then: 'pass' },
    { record: { soldIn: null }, facts: { boughtIn: 'CN' }, then: 'pass' },
    { record: { soldIn: 'HK' }, facts: { boughtIn: 'CN' }, then: 'fail' },
    { record: { soldIn: null }, then: 'unknown' },
  ],
  'other-place': [
    { then: 'pass' },
    { facts: { destination: 'HK' }, then: 'pass' },
    { facts: { destination: 'CN' }, then: 'fail' },
    { record: { soldIn: null }, then: 'unknown' },
  ],
  'type-sold': [
    { then: 'pass' },
    { facts: { destination: 'JP' }, then: 'fail' },
    { facts: { destination: 'BR' }, then: 'unknown' },
    { record: { machineType: null, mtm: null }, facts: { destination: 'JP' }, then: 'unknown' },
  ],
  'type-serviced': [
    { then: 'pass' },
    { facts: { destination: 'FR' }, then: 'fail' },
    { facts: { destination: 'BR' }, then: 'unknown' },
  ],
  'model-there': [
    { then: 'pass' },
    { facts: { destination: 'DE' }, then: 'fail' },
    { record: { mtm: '82EX002BCD' }, facts: { destination: 'DE' }, then: 'unknown' },
    { facts: { destination: 'SG' }, then: 'unknown' },
    { record: { mtm: '82EX009ZCD' }, facts: { destination: 'SG' }, then: 'pass' },
  ],
  'base-running': [
    { then: 'pass' },
    { facts: { today: day('2026-11-23') }, then: 'fail' },
    { facts: { today: day('2025-11-22') }, then: 'unknown' },
    { record: { layers: [] }, then: 'unknown' },
    { facts: { lookup: 'not-answered' }, then: 'unknown' },
  ],
  entitlement: [
    { then: 'pass' },
    { record: { entitlement: 'bought' }, then: 'pass' },
    { record: { entitlement: 'none' }, then: 'fail' },
    { record: { entitlement: 'unknown' }, then: 'unknown' },
    { facts: { lookup: 'unknown' }, then: 'unknown' },
  ],
  'not-refurbished': [
    { then: 'pass' },
    { facts: { refurbishedMark: true }, then: 'fail' },
    { facts: { refurbishedMark: null }, then: 'unknown' },
  ],
  'base-hardware': [{ then: 'pass' }],
  'software-stays': [
    { then: 'pass' },
    { record: { layers: [layer('software', '2044-01-01')] }, then: 'fail' },
    { facts: { record: null, lookup: 'not-answered' }, then: 'unknown' },
  ],
  'added-cover-stays': [
    { then: 'pass' },
    { record: { layers: [layer('extended', '2028-11-22')] }, then: 'fail' },
    { record: { layers: [layer('accidental', '2026-11-21')] }, then: 'pass' },
    { facts: { record: null, lookup: 'not-asked' }, then: 'unknown' },
  ],
}

/** Rules that cannot give every verdict: what the scope is, the policy alone says. */
export const GIVES_ONLY: Partial<Readonly<Record<CoverRuleId, readonly Verdict[]>>> = {
  'base-hardware': ['pass'],
}

/** Takes an example; gives the facts it stands for. */
export function factsOfExample({ facts, record }: CoverExample): CoverFacts {
  return { ...EXAMPLE_FACTS, record: { ...EXAMPLE_RECORD, ...record }, ...facts }
}

function layer(kind: 'software' | 'extended' | 'accidental', end: string): MachineRecord['layers'][number] {
  return { kind, name: null, start: null, end: day(end) }
}

function sold(place: string, model: string | null, isSold: boolean, serviced: boolean): SoldRow {
  return {
    ...{ machineType: '82EX', model, place, sold: isSold, serviced },
    ...{ source: 'demonstration', checkedOn: '2026-11-01', from: '2026-01-01' },
  }
}

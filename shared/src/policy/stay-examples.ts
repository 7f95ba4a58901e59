import type { Requirement } from '../rulebook/schema.ts'
import type { DateKey, DateRuleId, PaperId } from '../rulebook/words.ts'
import type { Verdict } from './finding.ts'
import type { StayFacts } from './stay-facts.ts'

type Example = { readonly given: Partial<StayFacts>; readonly then: Verdict }

const SLIP = asking('hk-visitor-slip', ['stayFrom', 'stayLimit'])
const STAMP = asking('passport-stamp-page', ['stayFrom', 'stayUntil'])
const RECORD = asking('exit-entry-record', ['leftMainland', 'returnedOn'])
const TAX = asking('tax-form-original', ['taxDay'])

/** What each date rule looks like in life. They are tests, and what a page may show. */
export const STAY_EXAMPLES: Readonly<Record<DateRuleId, readonly Example[]>> = {
  D1: [
    { given: bought('2026-08-14', SLIP, { stayFrom: '2026-08-13', stayLimit: '2026-08-20' }), then: 'pass' },
    { given: bought('2026-08-13', SLIP, { stayFrom: '2026-08-13', stayLimit: '2026-08-20' }), then: 'pass' },
    { given: bought('2026-08-12', SLIP, { stayFrom: '2026-08-13', stayLimit: '2026-08-20' }), then: 'fail' },
    { given: bought('2026-08-21', SLIP, { stayFrom: '2026-08-13', stayLimit: '2026-08-20' }), then: 'fail' },
    { given: bought('2026-08-12', SLIP, { stayFrom: '2026-08-13' }), then: 'fail' },
    { given: bought('2026-08-14', SLIP, { stayFrom: '2026-08-13' }), then: 'unknown' },
    { given: bought(null, SLIP, { stayFrom: '2026-08-13', stayLimit: '2026-08-20' }), then: 'unknown' },
    { given: bought('2026-08-14', STAMP, { stayFrom: '2026-08-13', stayUntil: '2026-08-15' }), then: 'pass' },
    { given: bought('2026-08-16', STAMP, { stayFrom: '2026-08-13', stayUntil: '2026-08-15' }), then: 'fail' },
    {
      given: bought('2026-08-14', RECORD, { leftMainland: '2026-08-13', returnedOn: '2026-08-15' }),
      then: 'pass',
    },
    {
      given: bought('2026-08-16', RECORD, { leftMainland: '2026-08-13', returnedOn: '2026-08-15' }),
      then: 'fail',
    },
    { given: { purchaseDay: '2026-08-14', requirements: [], readings: {} }, then: 'unknown' },
  ],
  D2: [
    { given: bought(null, SLIP, { stayFrom: '2026-08-13', stayLimit: '2026-08-20' }), then: 'pass' },
    { given: bought(null, SLIP, { stayFrom: '2026-08-20', stayLimit: '2026-08-13' }), then: 'fail' },
    {
      given: bought(null, SLIP, { stayFrom: '2026-08-13', stayLimit: '2026-08-20', stayUntil: '2026-08-15' }),
      then: 'fail',
    },
    { given: bought(null, SLIP, { stayLimit: '2026-08-20' }), then: 'unknown' },
    { given: bought(null, SLIP, {}), then: 'unknown' },
  ],
  D3: [
    { given: bought('2026-08-14', RECORD, { returnedOn: '2026-08-15' }), then: 'pass' },
    { given: bought('2026-08-14', RECORD, { returnedOn: '2026-08-13' }), then: 'pass' },
    { given: bought('2026-08-14', RECORD, { returnedOn: '2026-08-12' }), then: 'fail' },
    { given: bought('2026-08-14', RECORD, {}), then: 'unknown' },
    { given: bought(null, RECORD, { returnedOn: '2026-08-15' }), then: 'unknown' },
  ],
  D4: [
    { given: { purchaseDay: '2026-11-22' }, then: 'pass' },
    { given: { purchaseDay: '2026-11-23' }, then: 'fail' },
    { given: { purchaseDay: null }, then: 'unknown' },
  ],
  D5: [
    { given: bought('2026-08-14', TAX, { taxDay: '2026-08-20' }), then: 'pass' },
    { given: bought('2026-08-14', TAX, { taxDay: '2026-08-13' }), then: 'pass' },
    { given: bought('2026-08-14', TAX, { taxDay: '2026-08-12' }), then: 'fail' },
    { given: bought('2026-08-14', TAX, {}), then: 'unknown' },
  ],
  D6: [
    { given: { purchaseDay: '2026-08-14', documentExpires: '2026-08-14' }, then: 'pass' },
    { given: { purchaseDay: '2026-08-14', documentExpires: '2026-08-13' }, then: 'fail' },
    { given: { purchaseDay: '2026-08-14', documentExpires: null }, then: 'unknown' },
  ],
  D7: [
    { given: { sameHolder: true }, then: 'pass' },
    { given: { sameHolder: false }, then: 'fail' },
    { given: { sameHolder: null }, then: 'unknown' },
  ],
  D8: [
    { given: { pagesTogether: true }, then: 'pass' },
    { given: { pagesTogether: false }, then: 'fail' },
    { given: { pagesTogether: null }, then: 'unknown' },
  ],
}

function asking(paper: PaperId, dates: DateKey[]): Requirement {
  return {
    id: paper,
    papers: [paper],
    form: 'photo',
    optional: false,
    clause: 'C15',
    source: 'page',
    confirm: false,
    excuses: [],
    dates: { [paper]: dates },
  }
}

function bought(
  purchaseDay: string | null,
  requirement: Requirement,
  dates: Partial<Record<DateKey, string>>,
): Partial<StayFacts> {
  return {
    purchaseDay,
    requirements: [requirement],
    readings: { [requirement.id]: { paper: requirement.id, dates } },
  }
}

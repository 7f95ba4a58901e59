import { PAPER_DAYS } from './paper-days.ts'
import { CHECKED_ON } from './refs.ts'
import type { PaperRow, Requirement } from './schema.ts'
import type { DateKey, DateRuleId, PaperId, Place, Residency, Source } from './words.ts'

/** The first day of the default rows. */
export const FIRST_DAY = '2026-01-01'

type More = Partial<Omit<Requirement, 'id' | 'papers' | 'source'>>

const OPTIONAL = { optional: true } as const
const STAY: DateKey[] = ['stayFrom', 'stayUntil']
const ENTRY: DateKey[] = ['returnedOn']
const CROSSINGS: DateKey[] = ['leftMainland', 'returnedOn']
const E_GATE: More = { excuses: ['no-stamp-e-gate', 'lost'] }
/** A gift or a purchase by family: the papers of the journey are another person's. A reviewer answers it. */
const HOLDER: More = { excuses: ['not-mine-to-show'] }
const SLIP_GONE: More = { note: 'purchase-stay', excuses: ['lost', 'never-issued'] }

const proof = ask('page', ['purchase-proof'], { confirm: false })
const label = ask('inferred', ['serial-label-photo'], { ...OPTIONAL, note: 'serial-link' })
const passport = ask('page', ['passport-photo-page'], HOLDER)
const homeReturn = ask('page', ['home-return-permit'], HOLDER)

/** Hong Kong, Macao: the page itself names the slip and the label; the record in their place is inferred (G4). */
const permitPages = (more: More = {}): Requirement[] => [
  ask('page', ['hk-macao-permit', 'passport-photo-page'], { ...HOLDER, ...more }),
  ask('page', ['hk-macao-permit-endorsement', 'exit-entry-record', 'passport-stamp-page'], {
    // A transit stay on a passport: the stamps in it are those of the mainland border.
    dates: { 'exit-entry-record': CROSSINGS, 'passport-stamp-page': CROSSINGS },
    excuses: ['lost'],
  }),
]
const slip = (own: 'hk-visitor-slip' | 'macao-entry-slip', more: More = {}) =>
  ask('page', [own, 'e-channel-label'], { ...SLIP_GONE, ...more })
const slipOrRecord = (own: 'hk-visitor-slip' | 'macao-entry-slip') =>
  ask('page', [own, 'e-channel-label', 'exit-entry-record'], {
    confirm: false,
    note: 'purchase-stay-or-record',
    excuses: ['lost', 'never-issued'],
  })

/** What residents of Hong Kong and Macao may add: the crossing with the machine, and the papers of a stay elsewhere. */
const entryRecord = ask('inferred', ['exit-entry-record'], {
  ...OPTIONAL,
  note: 'entry-with-machine',
  dates: { 'exit-entry-record': ENTRY },
})
const elsewhere = [
  ask('inferred', ['passport-photo-page'], { ...OPTIONAL, note: 'travelled-on' }),
  ask('inferred', ['passport-stamp-page', 'exit-entry-record'], { ...OPTIONAL, ...E_GATE }),
]

const compatriot = [
  ask('page', ['taiwan-compatriot-permit'], HOLDER),
  ask('page', ['taiwan-compatriot-stamp', 'exit-entry-record', 'passport-stamp-page'], {
    ...OPTIONAL,
    note: 'card-has-no-stamp',
    dates: { 'taiwan-compatriot-stamp': ENTRY, 'exit-entry-record': ENTRY, 'passport-stamp-page': ENTRY },
    excuses: ['never-issued', 'no-stamp-e-gate'],
  }),
]

const foreignPages = (dates: DateKey[]) => [
  passport,
  ask('page', ['passport-stamp-page'], {
    note: 'mainland-entry-page',
    dates: { 'passport-stamp-page': dates },
    excuses: ['no-stamp-e-gate', 'lost'],
  }),
]

const AWAY: DateRuleId[] = ['D1', 'D3', 'D4', 'D8']
const SLIPPED: DateRuleId[] = ['D1', 'D2', 'D3', 'D4', 'D8']
const HOME: DateRuleId[] = ['D3', 'D4', 'D8']

/**
 * Which papers a registration needs: twenty rows for carried machines (C15) and one for posted ones (C14). The three
 * tables of the page are lost (C16), so every giving of a paper to a person is inferred and says so (`confirm`).
 */
export const PAPER_ROWS: readonly PaperRow[] = [
  row('mainland', 'abroad', 'medium-high', AWAY, [
    passport,
    ask('page', ['passport-stamp-page', 'exit-entry-record'], E_GATE),
  ]),
  row('mainland', 'hongkong', 'medium-high', SLIPPED, [
    ...permitPages({ note: 'transit-passport' }),
    slipOrRecord('hk-visitor-slip'),
  ]),
  row('mainland', 'macao', 'medium-high', SLIPPED, [...permitPages(), slipOrRecord('macao-entry-slip')]),
  row('mainland', 'taiwan', 'medium', AWAY, [
    ask('page', ['taiwan-travel-permit'], HOLDER),
    ask('page', ['taiwan-travel-stamp', 'exit-entry-record'], E_GATE),
  ]),
  row('hongkong', 'hongkong', 'low', HOME, [homeReturn, entryRecord]),
  row('hongkong', 'macao', 'low', SLIPPED, [homeReturn, slip('macao-entry-slip', OPTIONAL), entryRecord]),
  row('hongkong', 'taiwan', 'low', AWAY, [homeReturn, ...elsewhere, entryRecord]),
  row('hongkong', 'abroad', 'low', AWAY, [homeReturn, ...elsewhere, entryRecord]),
  row('macao', 'hongkong', 'low', SLIPPED, [homeReturn, slip('hk-visitor-slip', OPTIONAL), entryRecord]),
  row('macao', 'macao', 'low', HOME, [homeReturn, entryRecord]),
  row('macao', 'taiwan', 'low', AWAY, [homeReturn, ...elsewhere, entryRecord]),
  row('macao', 'abroad', 'low', AWAY, [homeReturn, ...elsewhere, entryRecord]),
  row('taiwan', 'taiwan', 'medium', HOME, compatriot),
  row('taiwan', 'hongkong', 'low', SLIPPED, [...compatriot, slip('hk-visitor-slip', OPTIONAL)]),
  row('taiwan', 'macao', 'low', SLIPPED, [...compatriot, slip('macao-entry-slip', OPTIONAL)]),
  row('taiwan', 'abroad', 'low', AWAY, [
    ...compatriot,
    ask('inferred', ['passport-stamp-page'], { ...OPTIONAL, ...E_GATE, note: 'compare-numbers' }),
  ]),
  row('foreign', 'abroad', 'medium-low', HOME, foreignPages(ENTRY)),
  row('foreign', 'hongkong', 'medium-low', SLIPPED, [...foreignPages(ENTRY), slip('hk-visitor-slip')]),
  row('foreign', 'macao', 'medium-low', SLIPPED, [...foreignPages(ENTRY), slip('macao-entry-slip')]),
  row('foreign', 'taiwan', 'medium-low', AWAY, foreignPages([...STAY, ...ENTRY])),
  {
    ...row('mainland', 'abroad', 'high', ['D4', 'D5'], []),
    id: 'posted-any',
    way: 'posted',
    place: 'any',
    residency: 'any',
    source: 'page',
    requirements: [
      { ...proof, clause: 'C14' },
      ask('unknown', ['mail-item-b'], { ...OPTIONAL, clause: 'C14', confirm: false, note: 'item-b' }),
      ask('page', ['tax-form-original'], {
        form: 'original',
        clause: 'C14',
        confirm: false,
        note: 'original-to-station',
      }),
      { ...label, clause: 'C14' },
    ],
  },
]

/** A carried row: the proof first, the serial label last, as on every list. */
function row(
  residency: Residency,
  place: Place,
  confidence: PaperRow['confidence'],
  dateRules: DateRuleId[],
  between: Requirement[],
): PaperRow {
  return {
    id: `carried-${residency}-${place}`,
    way: 'carried',
    place,
    residency,
    requirements: [proof, ...between, label],
    dateRules,
    confidence,
    from: FIRST_DAY,
    source: 'inferred',
    checkedOn: CHECKED_ON,
  }
}

/** A required photo under C15, its giving to this person inferred, unless `more` says otherwise. */
function ask(source: Source, papers: [PaperId, ...PaperId[]], more: More = {}): Requirement {
  const dates: Requirement['dates'] = {}
  for (const paper of papers) {
    const days = PAPER_DAYS[paper]
    if (days) dates[paper] = [...days]
  }
  return {
    id: papers[0],
    papers,
    form: 'photo',
    optional: false,
    clause: 'C15',
    source,
    confirm: true,
    excuses: [],
    dates,
    ...more,
  }
}

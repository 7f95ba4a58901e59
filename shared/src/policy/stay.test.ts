import { describe, expect, it } from '@jest/globals'
import { day } from '../calendar/day.ts'
import { DEFAULT_BOOK } from '../rulebook/book.ts'
import type { Requirement } from '../rulebook/schema.ts'
import { DATE_RULES, PLACES } from '../rulebook/words.ts'
import type { DateKey, DateRuleId, Place } from '../rulebook/words.ts'
import { allOf, VERDICTS } from './finding.ts'
import type { Verdict } from './finding.ts'
import { weightOf } from './rule.ts'
import { judgeStay } from './stay.ts'
import { STAY_RULES } from './stay-rules.ts'
import type { Reading, StayFacts } from './stay-facts.ts'

const NOTHING: StayFacts = {
  place: 'hongkong',
  purchaseDay: null,
  requirements: [],
  readings: {},
  today: day('2026-11-22'),
  documentExpires: null,
  sameHolder: null,
  pagesTogether: null,
}

function rowCalled(id: string) {
  const row = DEFAULT_BOOK.paperRows.find(each => each.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

/** Judges a row with the given readings and gives the verdict of one rule, or null where it was not asked. */
function verdictOf(rule: DateRuleId, rowId: string, facts: Partial<StayFacts>): Verdict | null {
  const row = rowCalled(rowId)
  const place: Place = row.place === 'any' ? 'abroad' : row.place
  const found = judgeStay({ ...NOTHING, place, requirements: row.requirements, ...facts }, row.dateRules)
  return found.find(each => each.rule === rule)?.verdict ?? null
}

describe.each(STAY_RULES)('$id', rule => {
  it('has an example for each verdict, and each example holds', () => {
    for (const { given, then } of rule.examples)
      expect([given, rule.judge({ ...NOTHING, ...given })?.verdict]).toEqual([given, then])
    expect(new Set(rule.examples.map(each => each.then))).toEqual(new Set(VERDICTS))
  })
})

describe('the date rules together', () => {
  it('are D1 to D8, each once', () => {
    expect(STAY_RULES.map(rule => rule.id)).toEqual([...DATE_RULES])
  })

  it('weigh as decided: D4 stops, D1 and D2 ask a person for Hong Kong and Macao, the rest tells', () => {
    const weights = (place: Place) => STAY_RULES.map(rule => weightOf(rule, place)).join(' ')
    const person = 'asks-a-person asks-a-person tells decides tells tells tells tells'
    const caution = 'tells tells tells decides tells tells tells tells'
    expect(PLACES.map(place => [place, weights(place)])).toEqual([
      ['abroad', caution],
      ['hongkong', person],
      ['macao', person],
      ['taiwan', caution],
    ])
  })

  it('join verdicts so that one fail fails and one unknown leaves it open', () => {
    expect(allOf(['pass', 'unknown', 'fail'])).toBe('fail')
    expect(allOf(['pass', 'unknown'])).toBe('unknown')
    expect(allOf(['pass', 'pass'])).toBe('pass')
    expect(allOf([])).toBe('unknown')
  })
})

describe('the stay of the Hong Kong shopper (J4)', () => {
  const permit = {
    paper: 'exit-entry-record',
    dates: { leftMainland: '2026-08-13', returnedOn: '2026-08-15' },
  } as const

  it('passes when the record that stands in for the lost slip holds the day of purchase', () => {
    const readings = { 'hk-macao-permit-endorsement': permit, 'hk-visitor-slip': permit }
    const facts = { purchaseDay: '2026-08-14', readings }
    expect(verdictOf('D1', 'carried-mainland-hongkong', facts)).toBe('pass')
    expect(verdictOf('D2', 'carried-mainland-hongkong', facts)).toBeNull()
    expect(verdictOf('D3', 'carried-mainland-hongkong', facts)).toBe('pass')
  })

  it('fails when the slip is of another stay, though the record holds', () => {
    const slip = {
      paper: 'hk-visitor-slip',
      dates: { stayFrom: '2026-05-01', stayLimit: '2026-05-08' },
    } as const
    const readings = { 'hk-macao-permit-endorsement': permit, 'hk-visitor-slip': slip }
    const facts = { purchaseDay: '2026-08-14', readings }
    expect(verdictOf('D1', 'carried-mainland-hongkong', facts)).toBe('fail')
    const found = judgeStay(
      { ...NOTHING, requirements: rowCalled('carried-mainland-hongkong').requirements, ...facts },
      ['D1'],
    )
    expect(found.find(each => each.rule === 'D1')).toEqual({
      rule: 'D1',
      clause: 'C15',
      weight: 'asks-a-person',
      verdict: 'fail',
      days: {
        leftMainland: '2026-08-13',
        returnedOn: '2026-08-15',
        stayFrom: '2026-05-01',
        stayLimit: '2026-05-08',
        purchase: '2026-08-14',
      },
    })
  })

  it('stays unknown when the slip was sent but its days were not read', () => {
    const facts = { purchaseDay: '2026-08-14', readings: { 'hk-macao-permit-endorsement': permit } }
    expect(verdictOf('D1', 'carried-mainland-hongkong', facts)).toBe('unknown')
    expect(verdictOf('D2', 'carried-mainland-hongkong', facts)).toBe('unknown')
  })

  it('rests on the record alone once the slip has been excused', () => {
    const facts: Partial<StayFacts> = {
      purchaseDay: '2026-08-14',
      readings: { 'hk-macao-permit-endorsement': permit },
      excused: ['hk-visitor-slip'],
    }
    expect(verdictOf('D1', 'carried-mainland-hongkong', facts)).toBe('pass')
    expect(verdictOf('D2', 'carried-mainland-hongkong', facts)).toBeNull()
  })
})

describe('papers asked for the entry to the mainland', () => {
  it('are no stay: a foreigner’s slip alone settles D1, the stamp settles D3', () => {
    const facts: Partial<StayFacts> = {
      purchaseDay: '2026-08-14',
      readings: {
        'passport-stamp-page': { paper: 'passport-stamp-page', dates: { returnedOn: '2026-08-20' } },
        'hk-visitor-slip': {
          paper: 'e-channel-label',
          dates: { stayFrom: '2026-08-14', stayLimit: '2026-08-14' },
        },
      },
    }
    expect(verdictOf('D1', 'carried-foreign-hongkong', facts)).toBe('pass')
    expect(verdictOf('D2', 'carried-foreign-hongkong', facts)).toBe('pass')
    expect(verdictOf('D3', 'carried-foreign-hongkong', facts)).toBe('pass')
  })

  it('leave D1 unknown where no stay paper was shown', () => {
    const facts: Partial<StayFacts> = {
      purchaseDay: '2026-08-14',
      readings: { 'exit-entry-record': { paper: 'exit-entry-record', dates: { returnedOn: '2026-08-20' } } },
    }
    expect(verdictOf('D1', 'carried-hongkong-macao', facts)).toBe('unknown')
    expect(verdictOf('D3', 'carried-hongkong-macao', facts)).toBe('pass')
  })

  it('must all lie after the purchase: one entry before it fails D3', () => {
    const record = (returnedOn: string) => ({ paper: 'exit-entry-record' as const, dates: { returnedOn } })
    const readings = {
      'passport-stamp-page': record('2026-08-02'),
      'exit-entry-record': record('2026-08-20'),
    }
    expect(verdictOf('D3', 'carried-hongkong-abroad', { purchaseDay: '2026-08-14', readings })).toBe('fail')
  })

  it('take the limit of stay where a stamp shows no exit', () => {
    const facts = (purchaseDay: string): Partial<StayFacts> => ({
      purchaseDay,
      readings: {
        'passport-stamp-page': {
          paper: 'passport-stamp-page',
          dates: { stayFrom: '2026-08-13', stayLimit: '2026-09-12' },
        },
      },
    })
    expect(verdictOf('D1', 'carried-mainland-abroad', facts('2026-09-12'))).toBe('pass')
    expect(verdictOf('D1', 'carried-mainland-abroad', facts('2026-09-13'))).toBe('fail')
  })
})

describe('a missing day', () => {
  const EARLY = '2026-08-10'
  const LATE = '2026-08-20'
  const FILLED: Record<DateKey, string> = {
    stayFrom: EARLY,
    leftMainland: EARLY,
    stayUntil: LATE,
    stayLimit: LATE,
    returnedOn: LATE,
    taxDay: LATE,
    expires: LATE,
  }

  /** Every way to answer a row: one of the papers for each requirement, each with the days asked of it. */
  function answersOf(requirements: readonly Requirement[]): StayFacts['readings'][] {
    return requirements.reduce<StayFacts['readings'][]>(
      (all, requirement) =>
        all.flatMap(readings =>
          requirement.papers.map(paper => {
            const dates = Object.fromEntries((requirement.dates[paper] ?? []).map(key => [key, FILLED[key]]))
            return { ...readings, [requirement.id]: { paper, dates } }
          }),
        ),
      [{}],
    )
  }

  /** The days a stay rests on, by hand: a pair of the place of purchase, or a pair of the mainland border. */
  function stretchKeys(dates: Reading['dates']): DateKey[] {
    if (dates.leftMainland) return ['leftMainland', 'returnedOn']
    return (['stayFrom', 'stayUntil', 'stayLimit'] as const).filter(key => dates[key])
  }

  const rows = DEFAULT_BOOK.paperRows.filter(row => row.dateRules.includes('D1'))

  it.each(rows.map(row => row.id))('never leaves D1 passing in %s', id => {
    let taken = 0
    for (const readings of answersOf(rowCalled(id).requirements)) {
      expect(verdictOf('D1', id, { purchaseDay: '2026-08-14', readings })).toBe('pass')
      expect(verdictOf('D1', id, { purchaseDay: null, readings })).toBe('unknown')
      for (const [requirement, { paper, dates }] of Object.entries(readings))
        for (const key of stretchKeys(dates)) {
          const less = { ...readings, [requirement]: { paper, dates: { ...dates, [key]: null } } }
          expect(verdictOf('D1', id, { purchaseDay: '2026-08-14', readings: less })).toBe('unknown')
          taken += 1
        }
    }
    expect(taken).toBeGreaterThan(0)
  })

  it.each(rows.map(row => row.id))('does not hide a day known to lie outside in %s', id => {
    for (const readings of answersOf(rowCalled(id).requirements))
      for (const [requirement, { paper, dates }] of Object.entries(readings))
        for (const key of stretchKeys(dates)) {
          const late = FILLED[key] === LATE
          const alone = { [requirement]: { paper, dates: { [key]: FILLED[key] } } }
          const purchaseDay = late ? '2026-08-21' : '2026-08-09'
          expect(verdictOf('D1', id, { purchaseDay, readings: alone })).toBe('fail')
        }
  })
})

describe('text that is no day', () => {
  it('counts as a day not known', () => {
    expect(verdictOf('D4', 'posted-any', { purchaseDay: '2026-02-30' })).toBe('unknown')
    expect(verdictOf('D6', 'posted-any', { purchaseDay: '2026-08-14', documentExpires: 'never' })).toBe(
      'unknown',
    )
  })
})

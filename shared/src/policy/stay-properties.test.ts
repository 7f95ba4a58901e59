import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day } from '../calendar/day.ts'
import { DEFAULT_BOOK } from '../rulebook/book.ts'
import type { Requirement } from '../rulebook/schema.ts'
import { DATE_KEYS } from '../rulebook/words.ts'
import type { DateKey, PaperId, Place } from '../rulebook/words.ts'
import { judgeStay } from './stay.ts'
import type { Reading, StayFacts } from './stay-facts.ts'

const NOTHING = { sameHolder: null, pagesTogether: null }

describe('whatever was typed', () => {
  const aDay = fc.integer({ min: 0, max: 8 }).map(n => addDays(day('2026-08-10'), n) as string)
  const maybe = fc.option(aDay, { nil: null })
  const aReading = (requirement: Requirement): fc.Arbitrary<Reading | null> =>
    fc.option(
      fc.record<Reading>({
        paper: fc.constantFrom(...(requirement.papers as PaperId[])),
        dates: fc.dictionary(fc.constantFrom(...DATE_KEYS), maybe),
      }),
      { nil: null },
    )
  const someFacts = fc.constantFrom(...DEFAULT_BOOK.paperRows).chain(row =>
    fc
      .tuple(maybe, aDay, maybe, fc.tuple(...row.requirements.map(aReading)))
      .map(([purchaseDay, today, documentExpires, given]) => {
        const pairs = row.requirements.flatMap((each, i) => (given[i] ? [[each.id, given[i]]] : []))
        const place: Place = row.place === 'any' ? 'abroad' : row.place
        const readings = Object.fromEntries(pairs) as StayFacts['readings']
        const facts: StayFacts = {
          ...NOTHING,
          place,
          purchaseDay,
          today: day(today),
          documentExpires,
          requirements: row.requirements,
          readings,
        }
        return { row, facts }
      }),
  )

  /** The stretches a reading claims, written apart from the code, by the kind of paper. */
  function claimed({ paper, dates }: Reading): [from: string | null, until: string | null][] {
    const at = (key: DateKey) => dates[key] ?? null
    const slip = ['hk-visitor-slip', 'macao-entry-slip', 'e-channel-label'].includes(paper)
    const stay: [string | null, string | null] = slip
      ? [at('stayFrom'), at('stayLimit')]
      : [at('stayFrom'), at('stayUntil') ?? at('stayLimit')]
    const record: [string | null, string | null] = [at('leftMainland'), at('returnedOn')]
    return record[0] ? [stay, record] : [stay]
  }

  it('no facts that violate D1 are judged as passing it', () => {
    let violated = 0
    fc.assert(
      fc.property(someFacts, ({ row, facts }) => {
        const stretches = Object.values(facts.readings).flatMap(claimed)
        const bought = facts.purchaseDay
        const outside = stretches.some(
          ([from, until]) => bought && ((from && bought < from) || (until && bought > until)),
        )
        if (!outside) return
        violated += 1
        const found = judgeStay(facts, [...row.dateRules, 'D1']).find(each => each.rule === 'D1')
        expect(found?.verdict).toBe('fail')
      }),
      { numRuns: 3000 },
    )
    expect(violated).toBeGreaterThan(500)
  })

  it('no facts that violate D4 are judged as passing it, whatever the row', () => {
    let violated = 0
    fc.assert(
      fc.property(someFacts, ({ row, facts }) => {
        if (!facts.purchaseDay || facts.purchaseDay <= facts.today) return
        violated += 1
        const found = judgeStay(facts, row.dateRules).find(each => each.rule === 'D4')
        expect(found).toMatchObject({ weight: 'decides', verdict: 'fail' })
      }),
      { numRuns: 2000 },
    )
    expect(violated).toBeGreaterThan(300)
  })

  it('no rule of days passes without the day of purchase', () => {
    fc.assert(
      fc.property(someFacts, ({ row, facts }) => {
        const found = judgeStay({ ...facts, purchaseDay: null }, row.dateRules)
        const passed = found.filter(each => each.verdict === 'pass').map(each => each.rule)
        expect(passed.filter(rule => rule !== 'D2')).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('every finding names a clause, and D4, D6 and D7 are always among them', () => {
    fc.assert(
      fc.property(someFacts, ({ row, facts }) => {
        const found = judgeStay(facts, row.dateRules)
        expect(found.map(each => each.rule)).toEqual(expect.arrayContaining(['D4', 'D6', 'D7']))
        expect(found.filter(each => !/^C1[45]$/.test(each.clause))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })
})

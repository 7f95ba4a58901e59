import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day } from '../calendar/day.ts'
import { DEFAULT_BOOK } from '../rulebook/book.ts'
import { PAPER } from '../rulebook/papers.ts'
import type { Route } from '../rulebook/schema.ts'
import { PLACES, RESIDENCIES, WAYS } from '../rulebook/words.ts'
import {
  alternativesOf,
  answeredBy,
  asksCustomer,
  mustBeReadable,
  nextQuestion,
  noteOf,
  questionsFor,
  requirementsFor,
  routeOf,
  usualPaper,
} from './requirements.ts'

const TODAY = day('2026-11-22')
const aRoute = fc.record<Route>({
  place: fc.constantFrom(...PLACES),
  way: fc.constantFrom(...WAYS),
  residency: fc.constantFrom(...RESIDENCIES),
})

/** Answers the wizard's questions one by one; gives how many it took. */
function answer(route: Route): { taps: number; route: Route | null } {
  const answers: Partial<Route> = {}
  let taps = 0
  for (let question = nextQuestion(answers); question; question = nextQuestion(answers)) {
    Object.assign(answers, { [question]: route[question] })
    taps += 1
  }
  return { taps, route: routeOf(answers) }
}

describe('the papers of a route', () => {
  it('are one row for every three answers and every day since the first', () => {
    fc.assert(
      fc.property(aRoute, fc.integer({ min: 0, max: 10_000 }), (route, n) => {
        const asked = requirementsFor(route, DEFAULT_BOOK, addDays(day('2026-01-01'), n))
        expect(asked.rowId).toBe(
          route.way === 'posted' ? 'posted-any' : `carried-${route.residency}-${route.place}`,
        )
        expect(asked.requirements[0]?.id).toBe('purchase-proof')
      }),
    )
  })

  it('are reached in at most three answers, all twenty-one of them', () => {
    const reached = new Set<string>()
    for (const place of PLACES)
      for (const way of WAYS)
        for (const residency of RESIDENCIES) {
          const { taps, route } = answer({ place, way, residency })
          expect(taps).toBe(way === 'posted' ? 2 : 3)
          if (route) reached.add(requirementsFor(route, DEFAULT_BOOK, TODAY).rowId)
        }
    expect(reached.size).toBe(21)
  })

  it('do not depend on the person for a parcel, so that question is left out', () => {
    expect(questionsFor({ way: 'posted' })).toEqual(['place', 'way'])
    expect(questionsFor({})).toEqual(['place', 'way', 'residency'])
    expect(routeOf({ place: 'abroad', way: 'posted' })).toEqual({
      place: 'abroad',
      way: 'posted',
      residency: 'mainland',
    })
    expect(routeOf({ place: 'abroad', way: 'carried' })).toBeNull()
  })

  it('are judged by the row’s date rules and those that hold for all', () => {
    const posted = requirementsFor(
      { place: 'abroad', way: 'posted', residency: 'mainland' },
      DEFAULT_BOOK,
      TODAY,
    )
    expect(posted.dateRules).toEqual(['D4', 'D5', 'D6', 'D7'])
    const slipped = requirementsFor(
      { place: 'hongkong', way: 'carried', residency: 'mainland' },
      DEFAULT_BOOK,
      TODAY,
    )
    expect(slipped.dateRules).toEqual(['D1', 'D2', 'D3', 'D4', 'D6', 'D7', 'D8'])
  })

  it('throw for a day before the book began', () => {
    const route: Route = { place: 'macao', way: 'carried', residency: 'macao' }
    expect(() => requirementsFor(route, DEFAULT_BOOK, day('2025-12-31'))).toThrow('no row in force')
  })
})

describe('what the list shows of a requirement', () => {
  const { requirements } = requirementsFor(
    { place: 'hongkong', way: 'carried', residency: 'mainland' },
    DEFAULT_BOOK,
    TODAY,
  )
  const slip = requirements.find(each => each.id === 'hk-visitor-slip')!

  it('is the usual paper and the papers that may stand in', () => {
    expect(usualPaper(slip)).toBe('hk-visitor-slip')
    expect(alternativesOf(slip)).toEqual(['e-channel-label', 'exit-entry-record'])
  })

  it('lets one exit-entry record answer two requirements', () => {
    expect(answeredBy(requirements, 'exit-entry-record').map(each => each.id)).toEqual([
      'hk-macao-permit-endorsement',
      'hk-visitor-slip',
    ])
  })

  it('parts what must be readable from what is only wished for', () => {
    const { needed, wished } = mustBeReadable(PAPER['purchase-proof'])
    expect(needed.map(each => each.item)).toEqual(['purchase-day', 'seller', 'model'])
    expect(wished.map(each => each.item)).toEqual(['serial', 'buyer-name', 'handwritten-note'])
  })

  it('has the row’s own sentence where there is one', () => {
    expect(noteOf(slip)?.en).toMatch(/^It must be from the stay/)
    expect(noteOf(requirements[0]!)).toBeNull()
  })

  it('hides item b of the parcel list, which the page lost, from customers', () => {
    const posted = requirementsFor(
      { place: 'abroad', way: 'posted', residency: 'foreign' },
      DEFAULT_BOOK,
      TODAY,
    )
    expect(posted.requirements.filter(asksCustomer).map(each => each.id)).toEqual([
      'purchase-proof',
      'tax-form-original',
      'serial-label-photo',
    ])
  })
})

import type { CoverBook, SoldRow } from '../rulebook/cover-book.ts'
import type { CoverCase } from './cover-case.ts'
import type { CoverChange, CoverFinding } from './cover-facts.ts'
import { isCovered } from './cover-judge.ts'
import type { CoverRuleId } from './cover-rules.ts'
import { placesOf } from './cover-sold.ts'

/** What may be learned, as `to` of a change that is learning a fact. */
export const LEARNABLE = ['line', 'first-sold', 'sold-there', 'base-end', 'entitlement', 'model'] as const
export type Learnable = (typeof LEARNABLE)[number]

const PLACES_AT_MOST = 6
const OF_PLACE = ['type-sold', 'type-serviced', 'model-there']

/** Takes a case that is not covered, the book of its type and its findings; gives every one change after which it would be, by judging it again. */
export function helpsOf(asked: CoverCase, book: CoverBook, findings: readonly CoverFinding[]): CoverChange[] {
  const open = findings.filter(({ weight, verdict }) => weight !== 'tells' && verdict !== 'pass')
  const found: CoverChange[] = []
  const attempt = (kind: CoverChange['kind'], to: string, change: Partial<CoverCase>, by = book) => {
    const [turned] = open
    if (turned && isCovered({ ...asked, ...change }, by))
      found.push({ kind, to, rule: turned.rule, clause: turned.clause })
  }
  for (const [to, rules, change, by] of learnableOf(asked, book)) {
    const theirs = open.filter(({ rule }) => rules.some(each => each === rule))
    const known = theirs.some(({ verdict }) => verdict === 'fail')
    if (theirs[0] && !known) attempt('learn-fact', to, change, by)
    else if (to === 'entitlement' && known) attempt('buy-entitlement', to, change)
  }
  // Another place turns nothing but what rests on the place; at home the ordinary warranty holds, and no place is better.
  if (open.some(({ rule }) => !OF_PLACE.includes(rule))) return found
  const most = found.length + PLACES_AT_MOST
  for (const place of placesOf(book))
    if (place !== asked.place && found.length < most) attempt('other-place', place, { place })
  return found
}

type Lesson = readonly [Learnable, readonly CoverRuleId[], Partial<CoverCase>, CoverBook?]

/** Each fact that may be unknown, the rules that rest on it, and the case as if it had been learned and were good. */
function learnableOf({ type, model, place, today }: CoverCase, book: CoverBook): Lesson[] {
  const told = <T>(value: T) => ({ value, from: 'policy', asOf: today }) as const
  const there = (machineType: string, of: string | null): SoldRow => ({
    ...{ machineType, place, model: of, sold: true, serviced: true },
    ...{ source: 'operator', checkedOn: today, from: today },
  })
  // A type nobody knows gets no row: nothing is sold there then.
  const rows = type.value ? [there(type.value, null), there(type.value, model.value)] : []
  return [
    ['line', ['consumer-line'], { line: told('consumer') }],
    ['first-sold', ['bought-mainland'], { firstSold: told('CN') }],
    [
      'sold-there',
      ['type-sold', 'type-serviced', 'model-there'],
      {},
      { ...book, sold: [...book.sold, ...rows] },
    ],
    ['base-end', ['base-running'], { base: told({ state: 'running', end: today }) }],
    ['entitlement', ['entitlement'], { entitlement: told('present') }],
    ['model', ['not-refurbished'], { mark: told(false) }],
  ]
}

import type { CoverBook, SoldRow } from '../rulebook/cover-book.ts'
import type { CoverCase } from './cover-case.ts'
import type { CoverChange, CoverFinding } from './cover-facts.ts'
import { findingsOf, outcomeOf } from './cover-judge.ts'
import type { CoverRuleId } from './cover-rules.ts'
import { placesOf } from './cover-sold.ts'

/** What may be learned, as `to` of a change that is learning a fact. */
export const LEARNABLE = ['line', 'first-sold', 'sold-there', 'base-end', 'entitlement', 'model'] as const
export type Learnable = (typeof LEARNABLE)[number]

const PLACES_AT_MOST = 6

interface Try {
  readonly kind: CoverChange['kind']
  readonly to: string
  readonly asked: CoverCase
  readonly book: CoverBook
}

/** Takes a case that is not covered, the book of its type and its findings; gives every one change after which it would be, by judging it again. */
export function helpsOf(asked: CoverCase, book: CoverBook, findings: readonly CoverFinding[]): CoverChange[] {
  const places = placesOf(book).map((place): Try => ({
    kind: 'other-place',
    to: place,
    asked: { ...asked, place },
    book,
  }))
  const turned = (tries: readonly Try[]) => tries.flatMap(one => changeOf(one, findings))
  return [
    ...turned([...bought(asked, book, findings), ...learned(asked, book, findings)]),
    ...turned(places.filter(one => one.to !== asked.place)).slice(0, PLACES_AT_MOST),
  ]
}

/** Judges the changed case; gives the change with the first rule it turns, or nothing where it does not suffice. */
function changeOf({ kind, to, asked, book }: Try, before: readonly CoverFinding[]): CoverChange[] {
  if (outcomeOf(findingsOf(asked, book)) !== 'covered') return []
  const turned = before.find(finding => finding.weight !== 'tells' && finding.verdict !== 'pass')
  return turned ? [{ kind, rule: turned.rule, clause: turned.clause, to }] : []
}

function bought(asked: CoverCase, book: CoverBook, findings: readonly CoverFinding[]): Try[] {
  if (!stands(findings, ['entitlement'], 'fail')) return []
  return [{ kind: 'buy-entitlement', to: 'entitlement', asked: entitled(asked), book }]
}

/** Each fact that is unknown, as if it had been learned and were good. */
function learned(asked: CoverCase, book: CoverBook, findings: readonly CoverFinding[]): Try[] {
  const { line, firstSold, base, mark, today } = asked
  const there = { state: 'running', start: null, end: today } as const
  const learn = (to: Learnable, rules: readonly CoverRuleId[], as: CoverCase, by = book): Try[] =>
    stands(findings, rules, 'unknown') && !stands(findings, rules, 'fail')
      ? [{ kind: 'learn-fact', to, asked: as, book: by }]
      : []
  return [
    ...learn('line', ['consumer-line'], { ...asked, line: { ...line, value: 'consumer' } }),
    ...learn('first-sold', ['bought-mainland'], { ...asked, firstSold: { ...firstSold, value: 'CN' } }),
    ...learn('sold-there', ['type-sold', 'type-serviced', 'model-there'], asked, soldThere(asked, book)),
    ...learn('base-end', ['base-running'], { ...asked, base: { ...base, value: there } }),
    ...learn('entitlement', ['entitlement'], entitled(asked)),
    ...learn('model', ['not-refurbished'], { ...asked, mark: { ...mark, value: false } }),
  ]
}

function entitled(asked: CoverCase): CoverCase {
  return { ...asked, entitlement: { ...asked.entitlement, value: 'present' } }
}

/** The book with the answer added that this machine is sold and serviced there. A type nobody knows gets none. */
function soldThere({ type, model, place, today }: CoverCase, book: CoverBook): CoverBook {
  const machineType = type.value
  if (machineType === null) return book
  const row = (of: string | null): SoldRow => ({
    ...{ machineType, place, model: of, sold: true, serviced: true },
    ...{ source: 'operator', checkedOn: today, from: today },
  })
  return { ...book, sold: [...book.sold, row(null), ...(model.value ? [row(model.value)] : [])] }
}

function stands(findings: readonly CoverFinding[], rules: readonly CoverRuleId[], as: string): boolean {
  return findings.some(({ rule, verdict }) => rules.some(each => each === rule) && verdict === as)
}

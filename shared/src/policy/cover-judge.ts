import type { CoverBook } from '../rulebook/cover-book.ts'
import type { CoverCase } from './cover-case.ts'
import type { CoverFinding, CoverOutcome } from './cover-facts.ts'
import { COVER_RULES } from './cover-rules.ts'
import type { CoverRule } from './cover-rules.ts'
import { soldThere } from './cover-sold.ts'
import type { SoldThere } from './cover-sold.ts'

/** Takes a case; gives one finding per rule that is asked of it, in order. */
export function findingsOf(asked: CoverCase, book: CoverBook): CoverFinding[] {
  const there = soldAt(asked, book)
  return COVER_RULES.filter(rule => isAsked(rule, asked)).map(rule => {
    const { verdict, about, from, asOf } = rule.judge(asked, there)
    return {
      rule: rule.id,
      clause: rule.clause,
      weight: rule.weight,
      verdict,
      about: { ...about },
      from,
      asOf,
    }
  })
}

/** Whether `findingsOf` would come to `covered`, at the cost of the rules up to the first that does not pass. */
export function isCovered(asked: CoverCase, book: CoverBook): boolean {
  const there = soldAt(asked, book)
  return COVER_RULES.every(
    rule => rule.weight === 'tells' || !isAsked(rule, asked) || rule.judge(asked, there).verdict === 'pass',
  )
}

function soldAt({ type, model, place, today }: CoverCase, book: CoverBook): SoldThere {
  return soldThere(book, type.value, model.value, place, today)
}

/** A machine of another line has another policy (C18); at home the ordinary warranty holds, not this one (C1). */
function isAsked({ asked }: CoverRule, { line, firstSold, place }: CoverCase): boolean {
  if (asked === 'always') return true
  if (line.value !== null && line.value !== 'consumer') return false
  return asked === 'consumer' || firstSold.value !== place
}

/**
 * The outcome that follows: a failed rule that decides is no; else anything unknown, or a failed rule that asks a person,
 * is a question; else yes. Rules that only tell move nothing.
 */
export function outcomeOf(findings: readonly CoverFinding[]): CoverOutcome {
  const counting = findings.filter(finding => finding.weight !== 'tells' && finding.verdict !== 'pass')
  if (counting.some(({ weight, verdict }) => weight === 'decides' && verdict === 'fail')) return 'not-covered'
  return counting.length > 0 ? 'ask-us' : 'covered'
}

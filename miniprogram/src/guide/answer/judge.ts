import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import type { Day } from '@iws/shared/calendar/day'
import { assessCover } from '@iws/shared/policy/cover-assess'
import { coverFactsOf } from '@iws/shared/policy/cover-question'
import type { CoverFinding } from '@iws/shared/policy/cover-facts'
import type { CoverBook } from '@iws/shared/rulebook/cover-book'
import type { Question, SavedAnswer } from '../../state/cover'

/** What is known of a machine, and when that was learnt (epoch ms). */
export interface Basis extends Pick<CoverageView, 'lookup' | 'record'> {
  readonly asOf: number
}

/** Takes what this phone has asked so far; gives the best that is known of a machine, for whichever destination. */
export function basisOf(answers: readonly SavedAnswer[], serial: string): Basis | null {
  const known = answers.flatMap(({ question, view, asOf }) =>
    question.serial === serial && view && asOf !== null
      ? [{ lookup: view.lookup, record: view.record, asOf }]
      : [],
  )
  const newest = [...known].sort((one, other) => other.asOf - one.asOf)
  return newest.find(each => each.lookup === 'found') ?? newest.find(each => each.record) ?? null
}

/** Judges by the same rules as the server, on what the phone keeps. `now` is epoch ms. */
export function judgeHere(
  question: Question,
  basis: Basis | null,
  book: CoverBook,
  today: Day,
  now: number,
): CoverageView {
  const looked = basis ?? { lookup: 'not-asked' as const, record: null }
  const judged = assessCover(coverFactsOf({ ...question, today }, looked, now), book)
  const { findings, layers, wouldHelp, actions } = judged
  return {
    lookup: looked.lookup,
    record: looked.record,
    assessment: {
      ...judged,
      findings: [...findings],
      layers: [...layers],
      wouldHelp: [...wouldHelp],
      actions: [...actions],
    },
    retryAt: null,
  }
}

/**
 * Judges where the server could not say whether this phone's day is right. That a term has ended is then never said on
 * the phone's clock alone: what was read stands as of the day it was learnt. `dayOf` gives the day of an instant.
 */
export function judgeAway(
  question: Question,
  basis: Basis | null,
  book: CoverBook,
  dayOf: (epochMs: number) => Day,
  now: number,
): CoverageView {
  const view = judgeHere(question, basis, book, dayOf(now), now)
  const { findings } = view.assessment
  const ended = findings.some(({ rule, verdict }) => rule === 'base-running' && verdict === 'fail')
  return basis && ended ? judgeHere(question, basis, book, dayOf(basis.asOf), now) : view
}

/** Whether a reply is one: a café's sign-in page also answers with 200. */
export function isView(said: unknown): said is CoverageView {
  const { assessment } = (said ?? {}) as Partial<CoverageView>
  return typeof assessment?.outcome === 'string' && Array.isArray(assessment.findings)
}

const TELLING = ['type-serviced', 'base-running']

/** The one or two findings from which the outcome follows. */
export function reasonsOf({ assessment }: CoverageView): readonly CoverFinding[] {
  const counting = assessment.findings.filter(each => each.weight !== 'tells')
  const failed = counting.filter(each => each.verdict === 'fail')
  const decided = failed.filter(each => each.weight === 'decides')
  const open = counting.filter(each => each.verdict === 'unknown')
  if (decided.length > 0) return decided.slice(0, 2)
  if (failed.length + open.length > 0) return [...failed, ...open].slice(0, 2)
  const telling = counting.filter(each => TELLING.includes(each.rule))
  return (telling.length > 0 ? telling : counting).slice(0, 2)
}

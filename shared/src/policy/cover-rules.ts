import type { CoverCase, Told } from './cover-case.ts'
import type { SoldAnswer, SoldThere } from './cover-sold.ts'
import type { Verdict, Weight } from './finding.ts'

/** The mainland, from where this page's machines go out (C1). */
const MAINLAND = 'CN'

export type CoverRuleId =
  | 'consumer-line'
  | 'bought-mainland'
  | 'other-place'
  | 'type-sold'
  | 'type-serviced'
  | 'model-there'
  | 'base-running'
  | 'entitlement'
  | 'not-refurbished'
  | 'base-hardware'
  | 'software-stays'
  | 'added-cover-stays'

/** A verdict, what its sentence names, and whose data of which day it rests on. */
export interface CoverJudged {
  readonly verdict: Verdict
  readonly about: Readonly<Record<string, string>>
  readonly from: Told<unknown>['from']
  readonly asOf: string
}

/** Days and codes for a sentence; null is not known, and left out. */
type About = Readonly<Record<string, string | null>>

/**
 * One rule of coverage without its words, which stand in `cover-says.ts`: the phone judges by this and reads the words
 * from the book. `asked`: of every machine, of those of the policy's own line, or of these only away from where they
 * were first sold.
 */
export interface CoverRule {
  readonly id: CoverRuleId
  readonly clause: string
  readonly weight: Weight
  readonly asked: 'always' | 'consumer' | 'abroad'
  readonly judge: (facts: CoverCase, there: SoldThere) => CoverJudged
}

export const COVER_RULES: readonly CoverRule[] = [
  rule('consumer-line', 'C18', 'asks-a-person', 'always', ({ line, type }) =>
    asks(line, value => value === 'consumer', { line: line.value, type: type.value }),
  ),
  rule('bought-mainland', 'C1', 'asks-a-person', 'consumer', ({ firstSold }) =>
    asks(firstSold, value => value === MAINLAND, { firstSold: firstSold.value }),
  ),
  rule('other-place', 'C1', 'asks-a-person', 'consumer', ({ firstSold, place }) =>
    asks(firstSold, value => value !== place, { firstSold: firstSold.value, place }),
  ),
  rule('type-sold', 'C2', 'decides', 'abroad', (facts, there) => fromBook(facts, there.sold)),
  rule('type-serviced', 'C1', 'decides', 'abroad', (facts, there) => fromBook(facts, there.serviced)),
  rule('model-there', 'C2', 'decides', 'abroad', (facts, there) => fromBook(facts, there.model)),
  rule('base-running', 'C11', 'decides', 'consumer', ({ base }) => {
    const { state, end = null } = base.value ?? {}
    return judged(state === 'running' ? 'pass' : state === 'ended' ? 'fail' : 'unknown', base, { end })
  }),
  rule('entitlement', 'C19', 'decides', 'abroad', ({ entitlement }) =>
    asks(entitlement, value => value === 'present', {}),
  ),
  rule('not-refurbished', 'C6', 'asks-a-person', 'consumer', ({ mark, model }) =>
    asks(mark, value => !value, { model: model.value }),
  ),
  rule('base-hardware', 'C3', 'tells', 'abroad', ({ today }) =>
    judged('pass', { from: 'policy', asOf: today }, {}),
  ),
  rule('software-stays', 'C4', 'tells', 'abroad', facts => staying(facts, ['software'])),
  rule('added-cover-stays', 'C5', 'tells', 'abroad', facts => staying(facts, ['extended', 'accidental'])),
]

function rule(
  id: CoverRuleId,
  clause: string,
  weight: Weight,
  asked: CoverRule['asked'],
  judge: CoverRule['judge'],
): CoverRule {
  return { id, clause, weight, asked, judge }
}

/** A fact nobody gave is unknown, whatever the test would say. */
function asks<T>(fact: Told<T>, holds: (value: T) => boolean, about: About): CoverJudged {
  return judged(fact.value === null ? 'unknown' : holds(fact.value) ? 'pass' : 'fail', fact, about)
}

function judged(verdict: Verdict, { from, asOf }: Omit<Told<unknown>, 'value'>, about: About): CoverJudged {
  const named: Record<string, string> = {}
  for (const [key, value] of Object.entries(about)) if (value !== null) named[key] = value
  return { verdict, about: named, from, asOf }
}

function fromBook({ type, model, place }: CoverCase, { verdict, asOf }: SoldAnswer): CoverJudged {
  return judged(verdict, { from: 'book', asOf }, { type: type.value, model: model.value, place })
}

/**
 * A layer that reaches today or later and does not go abroad is worth a caution; none listed is nothing known. A customer
 * is not asked for such layers, so their word alone lists none.
 */
function staying({ layers }: CoverCase, kinds: readonly string[]): CoverJudged {
  const one = layers.value?.find(layer => kinds.includes(layer.kind) && layer.state !== 'ended')
  const listed = layers.value !== null && layers.from !== 'statement'
  const verdict = one ? 'fail' : listed ? 'pass' : 'unknown'
  return judged(verdict, layers, { end: one?.end ?? null })
}

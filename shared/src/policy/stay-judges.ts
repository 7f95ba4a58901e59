import { readDay } from '../calendar/day.ts'
import type { Day } from '../calendar/day.ts'
import { SLIPS } from '../rulebook/paper-days.ts'
import type { DateRuleId } from '../rulebook/words.ts'
import { allOf } from './finding.ts'
import type { Verdict } from './finding.ts'
import type { Judged, Rule } from './rule.ts'
import { named, notBefore, papersRead, windowsOf } from './stay-facts.ts'
import type { StayFacts, Window } from './stay-facts.ts'

/**
 * One date rule without its words and examples, which stand in `stay-rules.ts`: the phone judges by this and reads the
 * words from the book.
 */
export type StayJudge = Omit<Rule<DateRuleId, StayFacts>, 'says' | 'examples'>

/** Days of different time zones may lie one apart for one moment (D3, D5). */
const ONE_DAY = 1

const LOOK_AT_DAYS = { pass: 'nothing', fail: 'check-days', unknown: 'check-days' } as const
const LEFT_TO_REVIEWER = { pass: 'nothing', fail: 'add-paper', unknown: 'nothing' } as const

/** How the date rules D1–D8 judge (house facts, §1.4 of the fact table; C14, C15). */
export const STAY_JUDGES: readonly StayJudge[] = [
  {
    id: 'D1',
    clause: 'C15',
    source: 'page',
    weight: 'tells',
    hardFor: ['hongkong', 'macao'],
    judge: boughtDuringStay,
    next: LOOK_AT_DAYS,
  },
  {
    id: 'D2',
    clause: 'C15',
    source: 'public',
    weight: 'tells',
    hardFor: ['hongkong', 'macao'],
    judge: slipReadRight,
    next: LOOK_AT_DAYS,
  },
  {
    id: 'D3',
    clause: 'C15',
    source: 'inferred',
    weight: 'tells',
    judge: returnedAfterwards,
    next: LOOK_AT_DAYS,
  },
  {
    id: 'D4',
    clause: 'C15',
    source: 'inferred',
    weight: 'decides',
    judge: facts => judged(notBefore(facts.today, purchaseOf(facts)), facts, { today: facts.today }),
    next: LOOK_AT_DAYS,
  },
  {
    id: 'D5',
    clause: 'C14',
    source: 'inferred',
    weight: 'tells',
    judge: taxedAfterwards,
    next: LOOK_AT_DAYS,
  },
  {
    id: 'D6',
    clause: 'C15',
    source: 'inferred',
    weight: 'tells',
    judge: facts => {
      const expires = readDay(facts.documentExpires ?? '')
      return judged(notBefore(expires, purchaseOf(facts)), facts, named('expires', expires))
    },
    next: LEFT_TO_REVIEWER,
  },
  {
    id: 'D7',
    clause: 'C15',
    source: 'inferred',
    weight: 'tells',
    judge: facts => ({ verdict: ticked(facts.sameHolder), days: {} }),
    next: LEFT_TO_REVIEWER,
  },
  {
    id: 'D8',
    clause: 'C15',
    source: 'inferred',
    weight: 'tells',
    judge: facts => ({ verdict: ticked(facts.pagesTogether), days: {} }),
    next: LEFT_TO_REVIEWER,
  },
]

/** D1, exact: shop and port share a zone. Every window given must hold; none given is unknown. */
function boughtDuringStay(facts: StayFacts): Judged {
  const purchase = purchaseOf(facts)
  const each = windowsOf(papersRead(facts)).map(window => ({ window, verdict: holds(window, purchase) }))
  const telling = [...each].sort((a, b) => Number(a.verdict === 'fail') - Number(b.verdict === 'fail'))
  return judged(
    allOf(each.map(one => one.verdict)),
    facts,
    Object.assign({}, ...telling.map(one => one.window.days)),
  )
}

function holds(window: Window, purchase: Day | null): Verdict {
  return allOf([notBefore(purchase, window.from), notBefore(window.until, purchase)])
}

/** D2: a slip is read as [entry, limit of stay]; asked only when a slip or label answers. */
function slipReadRight(facts: StayFacts): Judged {
  const slips = papersRead(facts).filter(read => SLIPS.includes(read.paper))
  if (slips.length === 0) return null
  const verdicts = slips.map(({ days }) =>
    days.stayUntil ? 'fail' : notBefore(days.stayLimit ?? null, days.stayFrom ?? null),
  )
  const days = slips.map(slip => ({
    ...named('stayFrom', slip.days.stayFrom),
    ...named('stayLimit', slip.days.stayLimit),
    ...named('stayUntil', slip.days.stayUntil),
  }))
  return { verdict: allOf(verdicts), days: Object.assign({}, ...days) }
}

/** D3: every entry to the mainland that is known lies on or after the purchase. */
function returnedAfterwards(facts: StayFacts): Judged {
  const days = papersRead(facts).flatMap(read => read.days.returnedOn ?? [])
  const earliest = [...days].sort()[0] ?? null
  return judged(notBefore(earliest, purchaseOf(facts), ONE_DAY), facts, named('returnedOn', earliest))
}

/** D5: the customs or tax form is dated on or after the purchase. */
function taxedAfterwards(facts: StayFacts): Judged {
  const days = papersRead(facts).flatMap(read => read.days.taxDay ?? [])
  const earliest = [...days].sort()[0] ?? null
  return judged(notBefore(earliest, purchaseOf(facts), ONE_DAY), facts, named('taxDay', earliest))
}

function judged(verdict: Verdict, facts: StayFacts, days: Record<string, string>): Judged {
  return { verdict, days: { ...days, ...named('purchase', purchaseOf(facts)) } }
}

function purchaseOf(facts: StayFacts): Day | null {
  return readDay(facts.purchaseDay ?? '')
}

function ticked(tick: boolean | null): Verdict {
  if (tick === null) return 'unknown'
  return tick ? 'pass' : 'fail'
}

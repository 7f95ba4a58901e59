import { PAPER } from '@iws/shared/rulebook/papers'
import { REASON_LABELS } from '@iws/shared/rulebook/reason-labels'
import { REASONS } from '@iws/shared/rulebook/reasons'
import type { Reason } from '@iws/shared/rulebook/schema'
import type { PaperId } from '@iws/shared/rulebook/words'
import { STAY_SAYS, STAY_TITLES } from '@iws/shared/policy/stay-says'
import type { Verdict } from '@iws/shared/policy/finding'
import { text } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'

/** The name of a paper, or its id where this version does not know it. */
export function paperName(id: string): Text {
  return PAPER[id as PaperId]?.name ?? text(id, id, id)
}

/** What a date rule asks. */
export function findingTitle(rule: string): Text {
  return (STAY_TITLES as Readonly<Record<string, Text>>)[rule] ?? text(rule, rule, rule)
}

/** What a date rule says of a verdict: the same sentence the customer reads. Null for a rule this version does not know. */
export function findingSays(rule: string, verdict: Verdict): Text | null {
  const says: Readonly<Record<string, Readonly<Record<Verdict, Text>>>> = STAY_SAYS
  return says[rule]?.[verdict] ?? null
}

/** The label of a reason by its id, whichever its kind. */
export function reasonLabel(id: string): Text {
  return REASON_LABELS[id] ?? text(id, id, id)
}

const ALWAYS = ['illegible', 'cut-off', 'glare', 'wrong-paper', 'wrong-person']
const OF_PURCHASE = ['serial-unreadable', 'serial-differs', 'purchase-day-unreadable', 'buyer-note-missing']
const OF_STAY = ['days-unreadable', 'wrong-stay', 'pages-apart', 'signature-missing']
const OF_PURCHASE_PAPERS: readonly string[] = ['purchase-proof', 'serial-label-photo', 'mail-item-b']

/**
 * The send-back reasons for a paper: the same five first, so that fingers learn them, then those that fit the paper,
 * then the rest.
 */
export function sendBackReasons(paper: string): Reason[] {
  const fitting = OF_PURCHASE_PAPERS.includes(paper) ? OF_PURCHASE : OF_STAY
  const first = [...ALWAYS, ...fitting]
  const rank = (reason: Reason) => (first.includes(reason.id) ? first.indexOf(reason.id) : first.length)
  return REASONS.filter(reason => reason.kind === 'send-back').sort((a, b) => rank(a) - rank(b))
}

export function refusalReasons(): Reason[] {
  return REASONS.filter(reason => reason.kind === 'refuse')
}

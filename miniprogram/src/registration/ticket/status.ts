import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { CONSENTS } from '@iws/shared/contract/tickets'
import type { ConsentKind } from '@iws/shared/contract/tickets'
import type { Finding } from '@iws/shared/policy/finding'
import { STAY_JUDGES } from '@iws/shared/policy/stay-judges'
import { PAPER } from '@iws/shared/rulebook/papers'
import type { RegistrationState } from '@iws/shared/ticket/registration'

/** The one line on top: until when we answer, that we are late, that it is the customer's turn, or nothing more to come. */
export type TopLine =
  | { readonly says: 'due' | 'late'; readonly by: number }
  | { readonly says: 'your-turn' }
  | { readonly says: 'ended' }
  | { readonly says: 'open' }

const ENDS: readonly RegistrationState[] = ['registered', 'refused', 'withdrawn']

/** Takes a ticket and the clock; gives what can truly be said about its next update. */
export function topLine({ state, dueBy }: Pick<TicketView, 'state' | 'dueBy'>, nowMs: number): TopLine {
  if (ENDS.includes(state)) return { says: 'ended' }
  if (state === 'draft' || state === 'sent-back') return { says: 'your-turn' }
  if (dueBy === null) return { says: 'open' }
  return { says: nowMs > dueBy ? 'late' : 'due', by: dueBy }
}

/** Whether a ticket has ended, so that no step of its own is left. */
export function hasEnded(state: RegistrationState): boolean {
  return ENDS.includes(state)
}

/**
 * The consents a page speaks of: both as long as the ticket lives; afterwards only that to identity papers, while it
 * stands and a photo of them is still kept.
 */
export function consentsToShow(ticket: Pick<TicketView, 'state' | 'consents' | 'pages'>): ConsentKind[] {
  if (!hasEnded(ticket.state)) return [...CONSENTS]
  const kept = ticket.pages.some(page => PAPER[page.paper].sensitive && page.erasedAt === null)
  return kept && ticket.consents['identity-papers'] ? ['identity-papers'] : []
}

const SURE = {
  'identity-papers': ['takeBackPapers', 'takeBackPapersEnds', 'takeBackPapersLater'],
  'lawful-import': ['takeBackImport', 'takeBackImportEnds', 'takeBackImportEnds'],
} as const
type SureWord = (typeof SURE)[ConsentKind][number]

/** The word that tells beforehand what taking a consent back does to a ticket in this state. */
export function sureWord(kind: ConsentKind, state: RegistrationState): SureWord {
  if (hasEnded(state)) return SURE[kind][2]
  return SURE[kind][state === 'draft' || state === 'sent-back' ? 0 : 1]
}

/** The findings worth a customer's time: what failed, and what is unknown because something of his is missing. */
export function toTell(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, verdict }) => {
    if (verdict !== 'unknown') return verdict === 'fail'
    const known = STAY_JUDGES.find(each => each.id === rule)
    return known !== undefined && known.next.unknown !== 'nothing'
  })
}

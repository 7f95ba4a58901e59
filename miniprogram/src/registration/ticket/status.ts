import type { TicketView } from '@iws/shared/contract/gives/tickets'
import type { Finding } from '@iws/shared/policy/finding'
import { STAY_RULES } from '@iws/shared/policy/stay-rules'
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

/** Whether a ticket has ended, so that nothing about it can be taken back. */
export function hasEnded(state: RegistrationState): boolean {
  return ENDS.includes(state)
}

/** The findings worth a customer's time: what failed, and what is unknown because something of his is missing. */
export function toTell(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ rule, verdict }) => {
    if (verdict !== 'unknown') return verdict === 'fail'
    const known = STAY_RULES.find(each => each.id === rule)
    return known !== undefined && known.next.unknown !== 'nothing'
  })
}

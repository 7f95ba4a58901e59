import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { getTicket, giveConsent, openRegistration, saveTicket } from '@iws/shared/contract/tickets'
import { call } from '../api/call'
import { changeDraft } from '../state/draft'
import { useSettings } from '../state/settings'
import { changesOf, consentChanges } from './changes'
import { consentField, fieldsOf } from './fields'
import { keepFields } from './use-registration'
import type { Registration } from './use-registration'

/**
 * Brings the server to what stands on this phone: opens the ticket where it is not open yet, tells the consents, saves
 * the fields that differ. Gives the ticket as it stands then; throws the `Problem` of the first step that fails, the
 * rest stays on the phone for the next time.
 */
export async function sync(registration: Registration): Promise<TicketView | null> {
  let ticket = await opened(registration)
  if (!ticket || (ticket.state !== 'draft' && ticket.state !== 'sent-back')) return ticket
  const { id } = ticket
  for (const change of consentChanges(ticket, registration.typed)) {
    ticket = await call(giveConsent, { id, ...change })
    // First known from the server, then forgotten here: at no moment may it look as if it had not been given.
    registration.call.set(ticket)
    keepFields(registration, { [consentField(change.consent)]: undefined })
  }
  const fields = { ...fieldsOf(ticket), ...registration.typed }
  const changes = changesOf(ticket, fields, useSettings.getState().language, Date.now())
  return changes ? call(saveTicket, { id, ...changes }) : ticket
}

/** The draft's key opens it, or finds it again: a second time gives the same ticket. */
async function opened({ id, key, route }: Registration): Promise<TicketView | null> {
  if (key === null) return id === null ? null : call(getTicket, { id })
  if (!route) return null
  const ticket = await call(openRegistration, { key, route, language: useSettings.getState().language })
  if (ticket.id !== id) changeDraft({ ticket: ticket.id })
  return ticket
}

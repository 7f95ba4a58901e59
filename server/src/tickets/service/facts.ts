import type { ServiceFacts } from '@iws/shared/ticket/service-facts'
import type { ServiceState } from '@iws/shared/ticket/service-life'
import type { OpenedService } from './service-store.ts'

/** What comes with a step and stands in no ticket before it. */
export interface Given {
  readonly reason: boolean
  readonly bothDates: boolean
  readonly summary: boolean
  readonly code: boolean
}
export const NOTHING_GIVEN: Given = { reason: false, bothDates: false, summary: false, code: false }
/** For the buttons: what a step will ask for when it is taken makes none of them grey. */
export const ALL_GIVEN: Given = { reason: true, bothDates: true, summary: true, code: true }

/** Everything the steps of a service ticket look at. `route` is the one that would be taken now. */
export function factsOf(
  { service, consents, written }: OpenedService,
  route: string,
  given: Given,
): ServiceFacts & { state: ServiceState } {
  const { row, parts } = service
  const { trouble, where, person, asks, calls } = parts
  const isDraft = row.state === 'draft'
  return {
    state: row.state,
    problemGiven: trouble.symptom !== null || trouble.text !== '',
    countryGiven: where.country !== null,
    machineGiven: trouble.serial !== null || trouble.brand !== null || trouble.serialUnreadable,
    personGiven: person.name !== null && (person.phone ?? person.mail) !== null,
    addressGiven: Object.keys(person.address).length > 0,
    consentToTransfer: consents.transfer !== null && (!isDraft || parts.receiver?.route === route),
    declaredAbroad: where.abroad === true,
    limitsRead: consents.limits !== null,
    consentToSession: consents.session !== null,
    codeGiven: given.code,
    contacted: written || calls.some(call => call.reached && call.at >= row.waitingSince),
    asksOpen: asks.filter(ask => ask.state === 'open').length,
    asksRefused: asks.filter(ask => ask.state === 'declined').length,
    bothDatesGiven: given.bothDates,
    reasonGiven: given.reason,
    summaryGiven: given.summary,
  }
}

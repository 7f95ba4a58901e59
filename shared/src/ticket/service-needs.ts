import type { Refusal } from './refusals.ts'
import type { ServiceFacts } from './service-facts.ts'

type Needs = (facts: ServiceFacts) => Refusal | null

/** Gives the first of several refusals. */
export const all =
  (...needs: readonly Needs[]): Needs =>
  facts => {
    for (const need of needs) {
      const why = need(facts)
      if (why) return why
    }
    return null
  }

export const problem: Needs = facts => (facts.problemGiven ? null : 'problem-missing')
export const country: Needs = facts => (facts.countryGiven ? null : 'country-missing')
export const machine: Needs = facts => (facts.machineGiven ? null : 'machine-missing')
export const person: Needs = facts => (facts.personGiven ? null : 'applicant-missing')
export const transfer: Needs = facts => (facts.consentToTransfer ? null : 'transfer-consent-missing')
export const abroad: Needs = facts => (facts.declaredAbroad ? null : 'abroad-undeclared')
export const limits: Needs = facts => (facts.limitsRead ? null : 'limits-unread')
export const session: Needs = facts => (facts.consentToSession ? null : 'session-consent-missing')
export const code: Needs = facts => (facts.codeGiven ? null : 'session-code-missing')
export const contact: Needs = facts => (facts.contacted ? null : 'not-contacted')
export const answers: Needs = facts => (facts.asksOpen === 0 ? null : 'ask-unanswered')
export const agreed: Needs = facts => (facts.asksRefused === 0 ? null : 'ask-refused')
export const bothDates: Needs = facts => (facts.bothDatesGiven ? null : 'wait-dates-missing')
export const reason: Needs = facts => (facts.reasonGiven ? null : 'reason-missing')
export const summary: Needs = facts => (facts.summaryGiven ? null : 'summary-missing')

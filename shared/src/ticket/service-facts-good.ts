import type { ServiceFacts } from './service-facts.ts'

/** For tests: a ticket whose every step may be taken; each test spoils one thing. */
export const GOOD_FACTS: ServiceFacts = {
  problemGiven: true,
  countryGiven: true,
  machineGiven: true,
  personGiven: true,
  addressGiven: true,
  consentToTransfer: true,
  declaredAbroad: true,
  limitsRead: true,
  consentToSession: true,
  codeGiven: true,
  contacted: true,
  asksOpen: 0,
  asksRefused: 0,
  bothDatesGiven: true,
  reasonGiven: true,
  summaryGiven: true,
}

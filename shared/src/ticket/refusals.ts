/** Why a step of a registration cannot be taken now. */
export const REGISTRATION_REFUSALS = [
  'not-now',
  'machine-missing',
  'applicant-missing',
  'purchase-day-missing',
  'purchase-in-future',
  'papers-missing',
  'consent-missing',
  'declaration-missing',
  'nothing-sent-back',
  'pages-in-cleaning',
  'papers-unsettled',
  'original-not-seen',
  'dates-unconfirmed',
  'finding-unanswered',
] as const

/** Why a step of the service desk cannot be taken now; `not-now`, `machine-missing`, `applicant-missing` are shared. */
export const SERVICE_REFUSALS = [
  'problem-missing',
  'country-missing',
  'transfer-consent-missing',
  'abroad-undeclared',
  'limits-unread',
  'session-consent-missing',
  'session-code-missing',
  'not-contacted',
  'ask-unanswered',
  'ask-refused',
  'wait-dates-missing',
  'reason-missing',
  'summary-missing',
] as const

/** The contract gives each of them a sentence. */
export const REFUSALS = [...REGISTRATION_REFUSALS, ...SERVICE_REFUSALS] as const
export type Refusal = (typeof REFUSALS)[number]

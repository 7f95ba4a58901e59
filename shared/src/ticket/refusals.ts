/** Why a step cannot be taken now. The contract gives each of them a sentence. */
export const REFUSALS = [
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
export type Refusal = (typeof REFUSALS)[number]

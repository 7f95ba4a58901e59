import type { Says } from '../says.ts'
import { CERTIFICATE_SAYS } from './certificate.ts'
import { CONSENTS_SAYS } from './consents.ts'
import { DATES_SAYS, DAY_WHERE_SAYS } from './dates.ts'
import { DOCUMENTS_SAYS, PHOTO_SAYS, SLOT_SAYS } from './documents.ts'
import { FINDINGS_SAYS } from './findings.ts'
import { FLOW_SAYS } from './flow.ts'
import { MACHINE_SAYS } from './machine.ts'
import { MISSING_SAYS, REVIEW_SAYS } from './review.ts'
import { TICKET_SAYS } from './ticket.ts'
import { ACTOR_SAYS, EVENT_SAYS, ORIGINAL_SAYS, STATE_SAYS } from './timeline.ts'

/** What the pages of a registration say, by page or part of one; it travels, for the package has no room. */
export const REGISTRATION_SAYS = {
  flow: FLOW_SAYS,
  machine: MACHINE_SAYS,
  dates: DATES_SAYS,
  dayWhere: DAY_WHERE_SAYS,
  findings: FINDINGS_SAYS,
  consents: CONSENTS_SAYS,
  documents: DOCUMENTS_SAYS,
  photo: PHOTO_SAYS,
  slot: SLOT_SAYS,
  review: REVIEW_SAYS,
  missing: MISSING_SAYS,
  ticket: TICKET_SAYS,
  state: STATE_SAYS,
  original: ORIGINAL_SAYS,
  event: EVENT_SAYS,
  actor: ACTOR_SAYS,
  certificate: CERTIFICATE_SAYS,
} as const satisfies Says
export type RegistrationSays = typeof REGISTRATION_SAYS

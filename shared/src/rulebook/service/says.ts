import type { Says } from '../says.ts'
import { ACTOR_SAYS } from '../says/timeline.ts'
import { FLOW_SAYS, HELP_SAYS, TRIAGE_SAYS, TROUBLE_SAYS } from './says-form.ts'
import { CLAIM_SAYS, EVENT_SAYS, SIGN_IN_SAYS, SLOTS_SAYS, THREAD_SAYS } from './says-pages.ts'
import { FILES_SAYS, PREVIEW_SAYS, REACH_SAYS, SENT_SAYS } from './says-send.ts'
import { KEPT_SAYS } from './says-kept.ts'
import { SHARED_SAYS, SHARED_STATE_SAYS, SHARING_SAYS } from './says-share.ts'
import { MEANS_SAYS, PROMISE_SAYS, STATE_SAYS, TICKET_SAYS } from './says-ticket.ts'

/** What the pages of repair, remote help and enquiry say, by page or part of one; it travels in segment `service`. */
export const SERVICE_SAYS = {
  flow: FLOW_SAYS,
  help: HELP_SAYS,
  trouble: TROUBLE_SAYS,
  triage: TRIAGE_SAYS,
  reach: REACH_SAYS,
  preview: PREVIEW_SAYS,
  sent: SENT_SAYS,
  files: FILES_SAYS,
  ticket: TICKET_SAYS,
  state: STATE_SAYS,
  means: MEANS_SAYS,
  promise: PROMISE_SAYS,
  thread: THREAD_SAYS,
  slots: SLOTS_SAYS,
  claim: CLAIM_SAYS,
  signIn: SIGN_IN_SAYS,
  event: EVENT_SAYS,
  actor: ACTOR_SAYS,
  kept: KEPT_SAYS,
  sharing: SHARING_SAYS,
  shared: SHARED_SAYS,
  sharedState: SHARED_STATE_SAYS,
} as const satisfies Says
export type ServiceSays = typeof SERVICE_SAYS

import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import { line } from './fields.ts'
import type { Claimed } from './gives/claims.ts'

/**
 * Joins a ticket that began as a mail to the calling customer: the code of our reply, and as a second factor the last four
 * digits of the phone or the mail address it came from. Tries are limited.
 */
export const claimTicket = endpoint<Claimed>()({
  method: 'POST',
  path: '/claims',
  who: ['customer'],
  takes: z.object({ code: line(20), contactTail: line(254) }),
})

import { z } from '../schema.ts'
import { AGENTS } from './desk-service.ts'
import { endpoint } from './endpoint.ts'
import { Id } from './fields.ts'
import type { UnclearMail } from './gives/mails.ts'

/** A mail that could not be placed for certain; named by a task of kind `mail-unclear`, whose `about.mail` is its id. */
export const readUnclearMail = endpoint<UnclearMail>()({
  method: 'GET',
  path: '/desk/mails/:id',
  who: AGENTS,
  takes: z.object({ id: Id }),
})

/** Puts it into one of its candidates, or with null into a ticket of its own, and closes the task. */
export const joinMail = endpoint<UnclearMail>()({
  method: 'POST',
  path: '/desk/mails/:id/join',
  who: AGENTS,
  takes: z.object({ id: Id, ticket: z.nullable(Id) }),
})

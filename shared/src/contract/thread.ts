import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import { Id, IdempotencyKey, line } from './fields.ts'
import { DOINGS } from './gives/thread.ts'
import type { News, Thread } from './gives/thread.ts'
import { Word } from './service-fields.ts'

/** Who writes for us: agents and leads in service tickets, reviewers in registrations. */
export const THREAD_STAFF = ['reviewer', 'agent', 'lead'] as const

const Message = z.object({
  id: Id,
  key: IdempotencyKey,
  text: line(4000),
  files: z.optional(z.array(Id).check(z.maxLength(10))),
})

/** The messages of one ticket of any kind; reading them marks them as seen. */
export const readThread = endpoint<Thread>()({
  method: 'GET',
  path: '/tickets/:id/thread',
  who: ['customer'],
  takes: z.object({ id: Id }),
})

/** Writes a message. `files`: files of the ticket sent before with use `message`. The same key writes once. */
export const writeMessage = endpoint<Thread>()({
  method: 'POST',
  path: '/tickets/:id/thread',
  who: ['customer'],
  takes: Message,
})

export const readThreadAtDesk = endpoint<Thread>()({
  method: 'GET',
  path: '/desk/tickets/:id/thread',
  who: THREAD_STAFF,
  takes: z.object({ id: Id }),
})

/** Writes to the customer. `reply`: the canned reply it began from, for counting. */
export const writeAtDesk = endpoint<Thread>()({
  method: 'POST',
  path: '/desk/tickets/:id/thread',
  who: THREAD_STAFF,
  takes: z.extend(Message, { reply: z.optional(Word) }),
})

/**
 * How one ticket stands: asked for every few seconds by a desk that has it open. Tells nothing of what is in it. `doing` is
 * told to colleagues who ask about the same ticket within seconds, and then forgotten.
 */
export const readNews = endpoint<News>()({
  method: 'GET',
  path: '/desk/tickets/:id/news',
  who: THREAD_STAFF,
  takes: z.object({ id: Id, doing: z.optional(z.enum(DOINGS)) }),
})

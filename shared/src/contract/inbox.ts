import { z } from '../schema.ts'
import { endpoint } from './endpoint.ts'
import { Id } from './fields.ts'
import type { Inbox } from './gives/inbox.ts'

export const readInbox = endpoint<Inbox>()({
  method: 'GET',
  path: '/inbox',
  who: ['customer'],
  takes: z.object({}),
})

/** Marks the notices up to and including this one as read. */
export const markInboxRead = endpoint<Inbox>()({
  method: 'POST',
  path: '/inbox/read',
  who: ['customer'],
  takes: z.object({ upTo: Id }),
})

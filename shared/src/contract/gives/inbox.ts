import { z } from '../../schema.ts'

/**
 * A notice holds ids and a kind; its words are made when it is shown, in the reader's language. `answer`: a message from
 * staff; `ask`: our question waits for the customer's consent; `became`: an enquiry goes on as another kind of ticket.
 */
export const NOTICES = [
  'submitted',
  'asked-again',
  'page-unreadable',
  'original-seen',
  'papers-accepted',
  'registered',
  'refused',
  // Service tickets.
  'filed',
  'joined',
  'call-missed',
  'answer',
  'file-unreadable',
  'ask',
  'waiting',
  'in-service',
  'resolved',
  'closed',
  'cancelled',
  'promise-made',
  'promise-broken',
  'slot-booked',
  'slot-moved',
  'session-summary',
  'survey',
  'mail-received',
  'became',
  'merged',
] as const
export type NoticeKind = (typeof NOTICES)[number]

export const Inbox = z.object({
  unread: z.number(),
  notices: z.array(
    z.object({
      id: z.string(),
      at: z.number(),
      kind: z.enum(NOTICES),
      ticket: z.string(),
      number: z.string(),
      read: z.boolean(),
    }),
  ),
})
export type Inbox = z.infer<typeof Inbox>

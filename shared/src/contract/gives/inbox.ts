import { z } from '../../schema.ts'

/** A notice holds ids and a kind; its words are made when it is shown, in the reader's language. */
export const NOTICES = [
  'submitted',
  'asked-again',
  'page-unreadable',
  'original-seen',
  'papers-accepted',
  'registered',
  'refused',
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

import { z } from '../../schema.ts'
import { LANGUAGES } from '../../text.ts'

/**
 * How a file stands. `clean`: a photo or film that can be seen, `kept`: encrypted as it came and shown to nobody (HEIC, PDF, a
 * film that cannot be cleaned), `unreadable`: it could not be decoded.
 */
export const FILE_STATES = ['received', 'clean', 'unreadable', 'kept'] as const

/** One file of a ticket or message. `type` is its media type as found in its bytes. */
export const FileView = z.object({
  id: z.string(),
  use: z.string(),
  state: z.enum(FILE_STATES),
  type: z.string(),
  name: z.nullable(z.string()),
  bytes: z.number(),
  sha256: z.string(),
  width: z.number(),
  height: z.number(),
  receivedAt: z.number(),
  ask: z.nullable(z.string()),
  erasedAt: z.nullable(z.number()),
})
export type FileView = z.infer<typeof FileView>

export const MessageView = z.object({
  id: z.string(),
  at: z.number(),
  by: z.enum(['customer', 'staff', 'system']),
  /** The colleague, for staff readers and where a name is told; null otherwise. */
  name: z.nullable(z.string()),
  text: z.string(),
  language: z.nullable(z.enum(LANGUAGES)),
  /** `applet`, `desk` or `mail`. */
  via: z.string(),
  files: z.array(FileView),
})
export type MessageView = z.infer<typeof MessageView>

/** Oldest first. `unread` counts what the other side wrote since this side last looked. */
export const Thread = z.object({ messages: z.array(MessageView), unread: z.number() })
export type Thread = z.infer<typeof Thread>

/** What somebody does with a ticket that is open before him: reads it, writes to the customer, fills in a step. */
export const DOINGS = ['looking', 'writing', 'acting'] as const
export type Doing = (typeof DOINGS)[number]

/**
 * Its version and its latest event: whoever holds another version, or has read another event last, reads it again. `others`:
 * which colleagues have it open too, and what they do.
 */
export const News = z.object({
  version: z.number(),
  event: z.nullable(z.string()),
  others: z.array(z.object({ name: z.string(), doing: z.enum(DOINGS) })),
})
export type News = z.infer<typeof News>

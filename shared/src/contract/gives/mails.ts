import { z } from '../../schema.ts'
import { TICKET_KINDS } from '../../ticket/kinds.ts'

/** A mail that fits more than one ticket, or one that is not its sender's, as the person sees it who decides. */
export const UnclearMail = z.object({
  id: z.string(),
  receivedAt: z.number(),
  from: z.string(),
  subject: z.string(),
  text: z.string(),
  /** Names of its files. */
  files: z.array(z.string()),
  /** The tickets it may belong to. Empty once it is decided. */
  candidates: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      kind: z.enum(TICKET_KINDS),
      state: z.string(),
      country: z.nullable(z.string()),
      filedAt: z.nullable(z.number()),
    }),
  ),
  /** Where it was put; null while nobody decided. */
  ticket: z.nullable(z.string()),
})
export type UnclearMail = z.infer<typeof UnclearMail>

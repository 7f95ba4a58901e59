import { z } from '../../schema.ts'
import { TICKET_KINDS } from '../../ticket/kinds.ts'
import { PROMISE_KINDS } from '../../ticket/promise.ts'

/** The cards of one ticket that can be opened now, the newest first; instants in epoch ms. */
export const Shares = z.object({
  shares: z.array(
    z.object({
      id: z.string(),
      /** Opens the card in the applet. */
      code: z.string(),
      /** The card's address for a browser; the code is its fragment, which no server is sent. */
      url: z.string(),
      madeAt: z.number(),
      /** Until when it can be opened; earlier where the ticket ends. */
      until: z.number(),
      openings: z.number(),
      /** When it was last opened. */
      openedAt: z.nullable(z.number()),
    }),
  ),
  /** Whether another card can be made now. */
  more: z.boolean(),
})
export type Shares = z.infer<typeof Shares>

/** What whoever holds a card may know: how the ticket stands and what comes next, nothing of person or machine. */
export const SharedCard = z.object({
  number: z.string(),
  kind: z.enum(TICKET_KINDS),
  /** One of the kind’s own. */
  state: z.string(),
  /** Where the service is, ISO 3166-1 alpha-2; null for a registration. */
  country: z.nullable(z.string()),
  /** The earliest open promise; `clause` names the page’s own, null is our target. */
  next: z.nullable(
    z.object({
      kind: z.enum(PROMISE_KINDS),
      clause: z.nullable(z.literal('C9')),
      dueAt: z.number(),
    }),
  ),
  ended: z.boolean(),
  until: z.number(),
  /** When this was so, epoch ms. */
  asOf: z.number(),
})
export type SharedCard = z.infer<typeof SharedCard>

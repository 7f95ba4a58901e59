import { Route } from '../../rulebook/schema.ts'
import { PAPERS } from '../../rulebook/words.ts'
import { z } from '../../schema.ts'
import { REGISTRATION_STATES } from '../../ticket/registration.ts'
import { LineView, ReadingView, TicketView } from './tickets.ts'

export const QueueRow = z.object({
  id: z.string(),
  number: z.string(),
  state: z.enum(REGISTRATION_STATES),
  route: Route,
  model: z.nullable(z.string()),
  serialTail: z.nullable(z.string()),
  /** When it last came to us, epoch ms: what the queue is sorted by. */
  waitingSince: z.number(),
  dueBy: z.nullable(z.number()),
  /** How often it was submitted: 1 for the first time. */
  round: z.number(),
})
export type QueueRow = z.infer<typeof QueueRow>

export const Queue = z.object({ rows: z.array(QueueRow), next: z.nullable(z.string()), total: z.number() })
export type Queue = z.infer<typeof Queue>

export const Found = z.object({ rows: z.array(QueueRow) })
export type Found = z.infer<typeof Found>

/** The reviewer's own reading of the days; null until confirmed. */
export const Confirmed = z.object({
  purchaseDay: z.string(),
  readings: z.partialRecord(z.enum(PAPERS), ReadingView),
  documentExpires: z.nullable(z.string()),
  sameHolder: z.nullable(z.boolean()),
  pagesTogether: z.nullable(z.boolean()),
  by: z.string(),
  at: z.number(),
})

/** Everything the customer sees, with the marks not yet told, and what the reviewer worked out. */
export const DeskTicket = z.extend(TicketView, {
  round: z.number(),
  waitingSince: z.nullable(z.number()),
  confirmed: z.nullable(Confirmed),
  /** Rule id → the reviewer's words. */
  answers: z.record(z.string(), z.object({ note: z.string(), by: z.string(), at: z.number() })),
})
export type DeskTicket = z.infer<typeof DeskTicket>

/** What a station counter sees: no picture, no name, no day; the tail of the serial to compare with the machine. */
export const StationTicket = z.object({
  id: z.string(),
  number: z.string(),
  state: z.enum(REGISTRATION_STATES),
  version: z.number(),
  serialTail: z.nullable(z.string()),
  model: z.nullable(z.string()),
  originals: z.array(LineView),
  history: z.array(z.object({ at: z.number(), what: z.string(), name: z.nullable(z.string()) })),
  demonstration: z.boolean(),
})
export type StationTicket = z.infer<typeof StationTicket>

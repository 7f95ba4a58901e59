import { Finding } from '../../policy/finding.ts'
import { Requirement, Route } from '../../rulebook/schema.ts'
import { DATE_KEYS, EXCUSES, OTHER_NAMES, PAPERS } from '../../rulebook/words.ts'
import { z } from '../../schema.ts'
import { LANGUAGES } from '../../text.ts'
import { DOCUMENT_STATES, MARKS, ORIGINAL_MARKS } from '../../ticket/checklist.ts'
import { TICKET_KINDS } from '../../ticket/kinds.ts'
import { REFUSALS } from '../../ticket/refusals.ts'
import { REGISTRATION_ACTIONS, REGISTRATION_STATES } from '../../ticket/registration.ts'
import { EVENT_ACTORS, EVENTS } from '../../ticket/timeline.ts'
import { FileView } from './thread.ts'

/** Why a page came back: a reason of the catalogue, the reviewer's note, and the spot as fractions of the picture. */
export const Because = z.object({
  reason: z.string(),
  note: z.string(),
  region: z.nullable(z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })),
})
export type Because = z.infer<typeof Because>

/** One photo of a paper. `sha256` is that of the file as it was sent. */
export const PageView = z.object({
  id: z.string(),
  covers: z.array(z.enum(PAPERS)),
  paper: z.enum(PAPERS),
  state: z.enum(DOCUMENT_STATES),
  bytes: z.number(),
  sha256: z.string(),
  width: z.number(),
  height: z.number(),
  receivedAt: z.number(),
  because: z.nullable(Because),
  /** When its files were erased; null while they are kept. There is no picture to show then. */
  erasedAt: z.nullable(z.number()),
})
export type PageView = z.infer<typeof PageView>

/** One requirement as it stands, with its frozen row. */
export const LineView = z.object({
  requirement: Requirement,
  mark: z.enum(MARKS),
  original: z.nullable(z.enum(ORIGINAL_MARKS)),
  excuse: z.nullable(z.enum(EXCUSES)),
  excuseNote: z.nullable(z.string()),
  excuseAccepted: z.nullable(z.boolean()),
})
export type LineView = z.infer<typeof LineView>

/** `about` holds ids and codes for the words: requirement, page, reason, note, number. */
export const EventView = z.object({
  id: z.string(),
  at: z.number(),
  by: z.enum(EVENT_ACTORS),
  /** A name for staff readers; null for customers, who see the role only. */
  name: z.nullable(z.string()),
  what: z.enum(EVENTS),
  about: z.record(z.string(), z.string()),
})
export type EventView = z.infer<typeof EventView>

export const ReadingView = z.object({
  paper: z.enum(PAPERS),
  dates: z.partialRecord(z.enum(DATE_KEYS), z.string()),
})

/** What Lenovo gave: its number, and the base term of the country of first sale (C11). */
export const Registered = z.object({
  lenovoNumber: z.string(),
  countryOfFirstSale: z.string(),
  termFrom: z.string(),
  termUntil: z.string(),
})
export type Registered = z.infer<typeof Registered>

export const TicketView = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(['registration']),
  state: z.enum(REGISTRATION_STATES),
  version: z.number(),
  language: z.enum(LANGUAGES),
  route: Route,
  rowId: z.string(),
  rulebook: z.string(),
  openedAt: z.number(),
  submittedAt: z.nullable(z.number()),
  updatedAt: z.number(),
  /** Our own target for the next answer, epoch ms; null while the ball is with the customer or the ticket has ended. */
  dueBy: z.nullable(z.number()),
  serial: z.nullable(z.string()),
  model: z.nullable(z.string()),
  purchaseDay: z.nullable(z.string()),
  name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  mail: z.nullable(z.string()),
  otherName: z.nullable(z.object({ kind: z.enum(OTHER_NAMES), note: z.string() })),
  readings: z.partialRecord(z.enum(PAPERS), ReadingView),
  consents: z.object({
    'identity-papers': z.nullable(z.object({ version: z.string(), at: z.number() })),
    'lawful-import': z.nullable(z.object({ version: z.string(), at: z.number() })),
  }),
  lines: z.array(LineView),
  pages: z.array(PageView),
  findings: z.array(Finding),
  timeline: z.array(EventView),
  offered: z.array(z.object({ action: z.enum(REGISTRATION_ACTIONS), why: z.nullable(z.enum(REFUSALS)) })),
  registered: z.nullable(Registered),
  refusal: z.nullable(z.object({ reason: z.string(), note: z.string() })),
  demonstration: z.boolean(),
})
export type TicketView = z.infer<typeof TicketView>

/** Oldest first; each can be shown. */
export const TalkPhotos = z.object({ photos: z.array(FileView) })
export type TalkPhotos = z.infer<typeof TalkPhotos>

export const TicketList = z.object({
  tickets: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      kind: z.enum(TICKET_KINDS),
      /** One of the kind’s own. */
      state: z.string(),
      /** Null for all but a registration. */
      route: z.nullable(Route),
      country: z.nullable(z.string()),
      symptom: z.nullable(z.string()),
      model: z.nullable(z.string()),
      serialTail: z.nullable(z.string()),
      updatedAt: z.number(),
      dueBy: z.nullable(z.number()),
      /** How many papers, asks or unread messages wait for the customer. */
      waiting: z.number(),
    }),
  ),
})
export type TicketList = z.infer<typeof TicketList>

/** What the holder sees. The QR leads to the public page, which shows none of the personal fields. */
export const Certificate = z.object({
  number: z.string(),
  issuedAt: z.number(),
  name: z.string(),
  serial: z.string(),
  model: z.nullable(z.string()),
  purchaseDay: z.string(),
  registered: Registered,
  verifyUrl: z.string(),
  /** PNG as a data URL. */
  qr: z.string(),
  demonstration: z.boolean(),
})
export type Certificate = z.infer<typeof Certificate>

import { DATE_KEYS, PAPERS } from '../rulebook/words.ts'
import { z } from '../schema.ts'
import { REGISTRATION_STATES } from '../ticket/registration.ts'
import { endpoint } from './endpoint.ts'
import { DayField, Id, line, note, Version } from './fields.ts'
import type { DeskTicket, Found, Queue, StationTicket } from './gives/desk.ts'

const REVIEWER = ['reviewer'] as const
const Region = z.object({
  x: z.number().check(z.minimum(0), z.maximum(1)),
  y: z.number().check(z.minimum(0), z.maximum(1)),
  width: z.number().check(z.minimum(0), z.maximum(1)),
  height: z.number().check(z.minimum(0), z.maximum(1)),
})

/** Tickets in one state, those that wait longest first; `after` is the cursor of the page before. */
export const listQueue = endpoint<Queue>()({
  method: 'GET',
  path: '/desk/queue',
  who: REVIEWER,
  takes: z.object({
    state: z.enum(REGISTRATION_STATES),
    after: z.optional(z.string().check(z.regex(/^\d{1,15}\.[0-9A-Z]{26}$/, 'not-valid'))),
  }),
})

/** Finds tickets by number, serial, phone or mail: exact, through keyed hashes. */
export const findTickets = endpoint<Found>()({
  method: 'POST',
  path: '/desk/find',
  who: REVIEWER,
  takes: z.object({ text: line(254) }),
})

export const openAtDesk = endpoint<DeskTicket>()({
  method: 'GET',
  path: '/desk/tickets/:id',
  who: REVIEWER,
  takes: z.object({ id: Id }),
})

/** Accepts a page, sends it back with a reason of the catalogue, or takes the mark off again. */
export const markPage = endpoint<DeskTicket>()({
  method: 'POST',
  path: '/desk/tickets/:id/pages/:page/mark',
  who: REVIEWER,
  takes: z.object({
    id: Id,
    page: Id,
    version: Version,
    mark: z.enum(['accepted', 'sent-back', 'undone']),
    reason: z.optional(z.string().check(z.regex(/^[a-z-]{1,40}$/, 'not-valid'))),
    note: z.optional(note(500)),
    region: z.optional(z.nullable(Region)),
  }),
})

/** Answers a customer's excuse. */
export const answerExcuse = endpoint<DeskTicket>()({
  method: 'POST',
  path: '/desk/tickets/:id/requirements/:requirement/excuse',
  who: REVIEWER,
  takes: z.object({ id: Id, requirement: z.enum(PAPERS), version: Version, accepted: z.boolean() }),
})

/** Confirms or corrects the days; what is given here outweighs what the customer typed. */
export const confirmDates = endpoint<DeskTicket>()({
  method: 'POST',
  path: '/desk/tickets/:id/dates',
  who: REVIEWER,
  takes: z.object({
    id: Id,
    version: Version,
    purchaseDay: DayField,
    readings: z.partialRecord(
      z.enum(PAPERS),
      z.object({ paper: z.enum(PAPERS), dates: z.partialRecord(z.enum(DATE_KEYS), DayField) }),
    ),
    /** D6: the last day the travel document is valid, read by the reviewer. */
    documentExpires: z.nullable(DayField),
    /** D7: one name and number on slip, document and applicant; null when it cannot be told. */
    sameHolder: z.nullable(z.boolean()),
    /** D8: photo page and stamp page belong together; null when it cannot be told. */
    pagesTogether: z.nullable(z.boolean()),
  }),
})

/** Answers a failed finding in words: why it does not stand against this customer. */
export const answerFinding = endpoint<DeskTicket>()({
  method: 'POST',
  path: '/desk/tickets/:id/findings/:rule/answer',
  who: REVIEWER,
  takes: z.object({
    id: Id,
    rule: z.string().check(z.regex(/^D[1-8]$/, 'not-valid')),
    version: Version,
    note: line(500),
  }),
})

/** Tells the customer what came back. */
export const askAgain = endpoint<DeskTicket>()({
  method: 'POST',
  path: '/desk/tickets/:id/ask-again',
  who: REVIEWER,
  takes: z.object({ id: Id, version: Version }),
})

/** Papers accepted and passed on; no number yet. */
export const acceptPapers = endpoint<DeskTicket>()({
  method: 'POST',
  path: '/desk/tickets/:id/accept-papers',
  who: REVIEWER,
  takes: z.object({ id: Id, version: Version }),
})

/** Registers with Lenovo's number and the base term of the country of first sale (C11). */
export const registerMachine = endpoint<DeskTicket>()({
  method: 'POST',
  path: '/desk/tickets/:id/register',
  who: REVIEWER,
  takes: z.object({
    id: Id,
    version: Version,
    lenovoNumber: line(40),
    /** ISO 3166-1 alpha-2. */
    countryOfFirstSale: z.string().check(z.regex(/^[A-Z]{2}$/, 'country-shape')),
    termFrom: DayField,
    termUntil: DayField,
  }),
})

export const refuseTicket = endpoint<DeskTicket>()({
  method: 'POST',
  path: '/desk/tickets/:id/refuse',
  who: REVIEWER,
  takes: z.object({
    id: Id,
    version: Version,
    reason: z.string().check(z.regex(/^[a-z-]{1,40}$/, 'not-valid')),
    note: note(500),
  }),
})

/** The station counter finds one ticket by its number and sees only what the handing-over needs. */
export const findAtStation = endpoint<StationTicket>()({
  method: 'POST',
  path: '/station/find',
  who: ['station'],
  takes: z.object({ number: line(40) }),
})

/** Marks a paper original as seen, kept or returned (C14). */
export const markOriginal = endpoint<StationTicket>()({
  method: 'POST',
  path: '/station/tickets/:id/originals/:requirement',
  who: ['station'],
  takes: z.object({
    id: Id,
    requirement: z.enum(PAPERS),
    version: Version,
    mark: z.enum(['seen', 'kept', 'returned']),
    note: note(300),
  }),
})

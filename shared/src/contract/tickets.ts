import { DATE_KEYS, EXCUSES, OTHER_NAMES, PAPERS } from '../rulebook/words.ts'
import { Route } from '../rulebook/schema.ts'
import { z } from '../schema.ts'
import { LANGUAGES } from '../text.ts'
import { endpoint } from './endpoint.ts'
import {
  DayField,
  Id,
  IdempotencyKey,
  line,
  MailField,
  note,
  PhoneField,
  SerialField,
  Version,
} from './fields.ts'
import type { Certificate, TalkPhotos, TicketList, TicketView } from './gives/tickets.ts'

const CUSTOMER = ['customer'] as const

/** The days copied from one paper, by date key; null takes a day back. */
export const Reading = z.object({
  paper: z.enum(PAPERS),
  dates: z.partialRecord(z.enum(DATE_KEYS), z.nullable(DayField)),
})
export type Reading = z.infer<typeof Reading>

/** Opens a registration as a draft. The same key gives the same ticket. */
export const openRegistration = endpoint<TicketView>()({
  method: 'POST',
  path: '/tickets',
  who: CUSTOMER,
  takes: z.object({ key: IdempotencyKey, route: Route, language: z.enum(LANGUAGES) }),
})

export const listTickets = endpoint<TicketList>()({
  method: 'GET',
  path: '/tickets',
  who: CUSTOMER,
  takes: z.object({}),
})

export const getTicket = endpoint<TicketView>()({
  method: 'GET',
  path: '/tickets/:id',
  who: CUSTOMER,
  takes: z.object({ id: Id }),
})

/**
 * Saves part of a draft, or of a ticket that was sent back; what is left out stays as it was. No version: fields of one
 * owner, last write wins. A purchase day in the future is refused (D4).
 */
export const saveTicket = endpoint<TicketView>()({
  method: 'POST',
  path: '/tickets/:id',
  who: CUSTOMER,
  takes: z.object({
    id: Id,
    language: z.optional(z.enum(LANGUAGES)),
    serial: z.optional(SerialField),
    model: z.optional(note(80)),
    purchaseDay: z.optional(z.nullable(DayField)),
    name: z.optional(line(80)),
    phone: z.optional(z.nullable(PhoneField)),
    mail: z.optional(z.nullable(MailField)),
    readings: z.optional(z.partialRecord(z.enum(PAPERS), Reading)),
    otherName: z.optional(z.nullable(z.object({ kind: z.enum(OTHER_NAMES), note: note(300) }))),
  }),
})

/** The two consents, each asked alone: identity papers (PIPL 29), and lawful import (C17). */
export const CONSENTS = ['identity-papers', 'lawful-import'] as const
export type ConsentKind = (typeof CONSENTS)[number]

/** Gives or takes back one consent, naming the version of the words that were shown. */
export const giveConsent = endpoint<TicketView>()({
  method: 'POST',
  path: '/tickets/:id/consents',
  who: CUSTOMER,
  takes: z.object({
    id: Id,
    consent: z.enum(CONSENTS),
    version: z.string().check(z.regex(/^[a-z0-9.-]{1,40}$/, 'not-valid')),
    given: z.boolean(),
  }),
})

/** Submits a draft or a ticket that was sent back. A second submit of the same version answers with the same ticket. */
export const submitTicket = endpoint<TicketView>()({
  method: 'POST',
  path: '/tickets/:id/submit',
  who: CUSTOMER,
  takes: z.object({ id: Id, key: IdempotencyKey }),
})

export const withdrawTicket = endpoint<TicketView>()({
  method: 'POST',
  path: '/tickets/:id/withdraw',
  who: CUSTOMER,
  takes: z.object({ id: Id, version: Version }),
})

/** Says honestly why a paper cannot be shown. A reviewer answers it. */
export const excuseRequirement = endpoint<TicketView>()({
  method: 'POST',
  path: '/tickets/:id/requirements/:requirement/excuse',
  who: CUSTOMER,
  takes: z.object({
    id: Id,
    requirement: z.enum(PAPERS),
    excuse: z.nullable(z.enum(EXCUSES)),
    note: note(300),
  }),
})

/** Adds one photo to a requirement. `replaces`: the page it stands in for. The same key gives the same page. */
export const addPage = endpoint<TicketView>()({
  method: 'POST',
  path: '/tickets/:id/requirements/:requirement/pages',
  who: CUSTOMER,
  file: true,
  takes: z.object({
    id: Id,
    requirement: z.enum(PAPERS),
    paper: z.enum(PAPERS),
    key: IdempotencyKey,
    replaces: z.optional(Id),
  }),
})

/** Lets a page already sent answer one more requirement (an exit-entry record may answer two). */
export const reusePage = endpoint<TicketView>()({
  method: 'POST',
  path: '/tickets/:id/requirements/:requirement/reuse',
  who: CUSTOMER,
  takes: z.object({ id: Id, requirement: z.enum(PAPERS), page: Id }),
})

/** The photos that were sent with words, not for a paper: in the question a registration began as, or in its messages. */
export const listTalkPhotos = endpoint<TalkPhotos>()({
  method: 'GET',
  path: '/tickets/:id/talk-photos',
  who: CUSTOMER,
  takes: z.object({ id: Id }),
})

/** Makes a photo sent with words a page of a requirement too. A second time gives the same page. */
export const pageFromTalk = endpoint<TicketView>()({
  method: 'POST',
  path: '/tickets/:id/requirements/:requirement/talk-photo',
  who: CUSTOMER,
  takes: z.object({ id: Id, requirement: z.enum(PAPERS), paper: z.enum(PAPERS), file: Id }),
})

/** Takes a page back, while it has not been accepted. */
export const removePage = endpoint<TicketView>()({
  method: 'DELETE',
  path: '/tickets/:id/pages/:page',
  who: CUSTOMER,
  takes: z.object({ id: Id, page: Id }),
})

export const getCertificate = endpoint<Certificate>()({
  method: 'GET',
  path: '/tickets/:id/certificate',
  who: CUSTOMER,
  takes: z.object({ id: Id }),
})

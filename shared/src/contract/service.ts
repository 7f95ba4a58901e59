import { SERVICE_KINDS, TOPICS } from '../ticket/kinds.ts'
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
import type { Nothing } from './gives/session.ts'
import type { SameSerial, ServiceView, SessionCode, Slots } from './gives/service.ts'
import {
  AddressLines,
  CallWindow,
  CountryField,
  Instant,
  TriageAnswer,
  Word,
  ZoneField,
} from './service-fields.ts'

const CUSTOMER = ['customer'] as const

/** Opens a repair, remote help or an enquiry as a draft. The same key gives the same ticket. */
export const openService = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service',
  who: CUSTOMER,
  takes: z.object({ key: IdempotencyKey, kind: z.enum(SERVICE_KINDS), language: z.enum(LANGUAGES) }),
})

export const getService = endpoint<ServiceView>()({
  method: 'GET',
  path: '/service/:id',
  who: CUSTOMER,
  takes: z.object({ id: Id }),
})

/** What a customer says of the trouble; null takes a value back. */
export const TroubleFields = z.object({
  topic: z.optional(z.nullable(z.enum(TOPICS))),
  symptom: z.optional(z.nullable(Word)),
  /** What is wrong, in own words. */
  text: z.optional(note(2000)),
  /** The exact wording on the screen. */
  message: z.optional(note(500)),
  /** Null for a machine of ours. */
  brand: z.optional(z.nullable(line(60))),
  model: z.optional(note(80)),
  serial: z.optional(z.nullable(SerialField)),
  /** Said that the serial cannot be read; somebody asks on the phone. */
  serialUnreadable: z.optional(z.boolean()),
  answers: z.optional(z.array(TriageAnswer).check(z.maxLength(40))),
  /** The right first day of the warranty, for a wrong start date. */
  startDay: z.optional(z.nullable(DayField)),
})

/** Where the machine is, and its clock. `abroad`: declared by the customer (C13). */
export const WhereFields = z.object({
  country: z.optional(z.nullable(CountryField)),
  zone: z.optional(ZoneField),
  abroad: z.optional(z.nullable(z.boolean())),
})

/** How and when somebody is reached; null takes a number or an address of mail back. */
export const ReachFields = z.object({
  phone: z.optional(z.nullable(PhoneField)),
  mail: z.optional(z.nullable(MailField)),
  /** The language of the call: a language tag such as `en`, `zh-CN`, `yue`. */
  callLanguage: z.optional(z.string().check(z.regex(/^[a-zA-Z]{2,3}(-[A-Za-z]{2,4})?$/, 'not-valid'))),
  windows: z.optional(z.array(CallWindow).check(z.maxLength(7))),
  address: z.optional(AddressLines),
})

export const PersonFields = z.extend(ReachFields, { name: z.optional(line(80)) })

/** Saves part of a draft; what is left out stays. Phone, address and zone are checked against the country. */
export const saveService = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service/:id',
  who: CUSTOMER,
  takes: z.object({
    id: Id,
    language: z.optional(z.enum(LANGUAGES)),
    trouble: z.optional(TroubleFields),
    where: z.optional(WhereFields),
    person: z.optional(PersonFields),
  }),
})

/**
 * Corrects how the customer is reached while the ticket is open; what is left out stays, and so does the name. Checked as in
 * the draft. `ticket-ended` afterwards, `applicant-missing` where neither phone nor mail would be left.
 */
export const correctReach = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service/:id/reach',
  who: CUSTOMER,
  takes: z.object({ id: Id, version: Version, person: ReachFields }),
})

/** `transfer`: my data go to the named receiver in the service country; `limits`: C4 read; `session`: remote session. */
export const SERVICE_CONSENTS = ['transfer', 'limits', 'session'] as const
export type ServiceConsent = (typeof SERVICE_CONSENTS)[number]

/**
 * Gives or takes back one consent, naming the version of the words that were shown, and for `transfer` the receiver that
 * stood in them: where the route names another one by now, `receiver-changed`.
 */
export const consentService = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service/:id/consents',
  who: CUSTOMER,
  takes: z.object({
    id: Id,
    consent: z.enum(SERVICE_CONSENTS),
    version: z.string().check(z.regex(/^[a-z0-9.-]{1,40}$/, 'not-valid')),
    given: z.boolean(),
    receiver: z.optional(line(200)),
  }),
})

/**
 * Files the draft. Where the customer has an open ticket of the kind for the same serial already, this one joins it: the
 * reply is that ticket. A second filing with the same key answers with the same ticket.
 */
export const fileService = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service/:id/file',
  who: CUSTOMER,
  takes: z.object({ id: Id, key: IdempotencyKey }),
})

/** Own open tickets for a serial, before filing. */
export const findSameSerial = endpoint<SameSerial>()({
  method: 'POST',
  path: '/service/same-serial',
  who: CUSTOMER,
  takes: z.object({ serial: SerialField }),
})

/** The steps a customer takes after filing; `cancel` needs a reason of the catalogue. */
export const actOnService = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service/:id/steps',
  who: CUSTOMER,
  takes: z.object({
    id: Id,
    version: Version,
    action: z.enum(['cancel', 'reopen', 'close', 'ask-more']),
    reason: z.optional(Word),
    note: z.optional(note(500)),
  }),
})

/** Answers an ask of ours: another part, another keyboard, a fee (C12), a paper (C10). Stored with its words. */
export const answerAsk = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service/:id/asks/:ask',
  who: CUSTOMER,
  takes: z.object({ id: Id, ask: Id, accepted: z.boolean(), note: z.optional(note(500)) }),
})

/** Turns an enquiry into another kind; it keeps its number. A registration needs no more than this to be a draft. */
export const becomeKind = endpoint<Nothing>()({
  method: 'POST',
  path: '/service/:id/become',
  who: CUSTOMER,
  takes: z.object({
    id: Id,
    version: Version,
    kind: z.enum(['repair', 'remote', 'registration']),
    /** The route of a registration: place, way, residency. */
    route: z.optional(z.object({ place: Word, way: Word, residency: Word })),
  }),
})

/** What a file belongs to: the trouble, an ask (C10), the proof of a start date, or a message. */
export const FILE_USES = ['fault', 'proof', 'ask', 'message', 'mail'] as const
export type FileUse = (typeof FILE_USES)[number]

/** Adds a photo, a short video or a PDF. The same key gives the same file. */
export const addServiceFile = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service/:id/files',
  who: CUSTOMER,
  file: true,
  takes: z.object({ id: Id, key: IdempotencyKey, use: z.enum(FILE_USES), ask: z.optional(Id) }),
})

/** Takes a file back while the ticket is a draft. */
export const removeServiceFile = endpoint<ServiceView>()({
  method: 'DELETE',
  path: '/service/:id/files/:file',
  who: CUSTOMER,
  takes: z.object({ id: Id, file: Id }),
})

/** Times that can be booked for remote help, in instants; the phone shows them in its own clock. */
export const listSlots = endpoint<Slots>()({
  method: 'GET',
  path: '/service/:id/slots',
  who: CUSTOMER,
  takes: z.object({ id: Id }),
})

/** Books a time, or moves the one booked; `slot-taken` where another was faster, `slots-enough` past three. Null gives it back. */
export const bookSlot = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service/:id/slot',
  who: CUSTOMER,
  takes: z.object({ id: Id, from: z.nullable(Instant) }),
})

/** A one-time code of six digits that the customer reads to the engineer; the one before is void. Needs the consent. */
export const makeSessionCode = endpoint<SessionCode>()({
  method: 'POST',
  path: '/service/:id/session-code',
  who: CUSTOMER,
  takes: z.object({ id: Id }),
})

/** How it went, once, after the end; 1 to 5. */
export const answerSurvey = endpoint<ServiceView>()({
  method: 'POST',
  path: '/service/:id/survey',
  who: CUSTOMER,
  takes: z.object({ id: Id, score: z.int().check(z.minimum(1), z.maximum(5)), note: note(1000) }),
})

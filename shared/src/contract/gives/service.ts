import { z } from '../../schema.ts'
import { LANGUAGES } from '../../text.ts'
import { SERVICE_KINDS, TOPICS } from '../../ticket/kinds.ts'
import { REFUSALS } from '../../ticket/refusals.ts'
import { CallWindow, TriageAnswer } from '../service-fields.ts'
import { PromiseView } from './promises.ts'
import { FileView } from './thread.ts'
import { EventView } from './tickets.ts'

export const TroubleView = z.object({
  topic: z.nullable(z.enum(TOPICS)),
  symptom: z.nullable(z.string()),
  text: z.string(),
  message: z.string(),
  brand: z.nullable(z.string()),
  model: z.string(),
  serial: z.nullable(z.string()),
  serialUnreadable: z.boolean(),
  answers: z.array(TriageAnswer),
  startDay: z.nullable(z.string()),
})
export type TroubleView = z.infer<typeof TroubleView>

export const WhereView = z.object({
  country: z.nullable(z.string()),
  zone: z.nullable(z.string()),
  abroad: z.nullable(z.boolean()),
})
export type WhereView = z.infer<typeof WhereView>

export const PersonView = z.object({
  name: z.nullable(z.string()),
  phone: z.nullable(z.string()),
  mail: z.nullable(z.string()),
  callLanguage: z.nullable(z.string()),
  windows: z.array(CallWindow),
  address: z.record(z.string(), z.string()),
})
export type PersonView = z.infer<typeof PersonView>

/**
 * A logged call. `outside`: why it was made outside the customer’s hours; null inside them. Customers get neither that nor the
 * `note`.
 */
export const CallView = z.object({
  id: z.string(),
  at: z.number(),
  name: z.nullable(z.string()),
  reached: z.boolean(),
  note: z.nullable(z.string()),
  nextTryAt: z.nullable(z.number()),
  outside: z.nullable(z.string()),
})
export type CallView = z.infer<typeof CallView>

/** What we ask of the customer: another part, another keyboard, a fee (C12), a paper of the local centre (C10). */
export const ASK_KINDS = ['part', 'keyboard', 'fee', 'paper'] as const
export type AskKind = (typeof ASK_KINDS)[number]

/** One ask with its stored answer; `words` are those that were shown. */
export const AskView = z.object({
  id: z.string(),
  kind: z.enum(ASK_KINDS),
  words: z.string(),
  amount: z.nullable(z.string()),
  currency: z.nullable(z.string()),
  layout: z.nullable(z.string()),
  askedAt: z.number(),
  state: z.enum(['open', 'accepted', 'declined', 'withdrawn']),
  answeredAt: z.nullable(z.number()),
  note: z.nullable(z.string()),
})
export type AskView = z.infer<typeof AskView>

/** What is waited for; both days of a part are given (C12). `expectedDay` is a calendar day, the rest epoch ms. */
export const WaitView = z.object({
  what: z.string(),
  expectedDay: z.nullable(z.string()),
  nextWordAt: z.nullable(z.number()),
  since: z.number(),
})

const stand = z.nullable(z.object({ version: z.string(), at: z.number() }))

/** One repair, remote help or enquiry as its owner sees it. */
export const ServiceView = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(SERVICE_KINDS),
  state: z.string(),
  version: z.number(),
  language: z.enum(LANGUAGES),
  openedAt: z.number(),
  filedAt: z.nullable(z.number()),
  updatedAt: z.number(),
  endedAt: z.nullable(z.number()),
  trouble: TroubleView,
  where: WhereView,
  person: PersonView,
  consents: z.object({ transfer: stand, limits: stand, session: stand }),
  /** The team that answers for it, and who of it; null before filing. */
  team: z.nullable(z.string()),
  /** What that team is called, in the ticket’s language; null before filing, and where the book has no such team any more. */
  teamName: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  /** Who receives the data in the service country, as named in the consent. */
  receiver: z.nullable(z.string()),
  promises: z.array(PromiseView),
  calls: z.array(CallView),
  asks: z.array(AskView),
  wait: z.nullable(WaitView),
  slot: z.nullable(z.object({ from: z.number(), until: z.number() })),
  escalation: z.nullable(z.object({ reason: z.string(), at: z.number() })),
  /** What was done, told at the end. */
  summary: z.nullable(z.string()),
  cancelled: z.nullable(z.object({ reason: z.string(), note: z.string(), by: z.string() })),
  survey: z.nullable(z.object({ score: z.number(), note: z.string(), at: z.number() })),
  files: z.array(FileView),
  unread: z.number(),
  timeline: z.array(EventView),
  offered: z.array(z.object({ action: z.string(), why: z.nullable(z.enum(REFUSALS)) })),
  /** The ticket this one was merged into. */
  mergedInto: z.nullable(z.object({ id: z.string(), number: z.string() })),
  /** Not null where what was declared does not fit the phone, the country or the clock: a hint, never a refusal. */
  doubt: z.nullable(z.string()),
  demonstration: z.boolean(),
})
export type ServiceView = z.infer<typeof ServiceView>

export const SameSerial = z.object({
  tickets: z.array(
    z.object({ id: z.string(), number: z.string(), kind: z.enum(SERVICE_KINDS), state: z.string() }),
  ),
})
export type SameSerial = z.infer<typeof SameSerial>

export const Slots = z.object({ slots: z.array(z.object({ from: z.number(), until: z.number() })) })
export type Slots = z.infer<typeof Slots>

/** Epoch ms until which the code holds. */
export const SessionCode = z.object({ code: z.string(), until: z.number() })
export type SessionCode = z.infer<typeof SessionCode>

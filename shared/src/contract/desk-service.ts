import { z } from '../schema.ts'
import { SERVICE_KINDS, TICKET_KINDS } from '../ticket/kinds.ts'
import { endpoint } from './endpoint.ts'
import { DayField, Id, IdempotencyKey, line, note, Version } from './fields.ts'
import type {
  CannedReplies,
  Colleagues,
  DeskFound,
  DeskList,
  DeskService,
  HandOver,
  SavedViews,
  Tasks,
} from './gives/desk-service.ts'
import { ASK_KINDS } from './gives/service.ts'
import type { Thread } from './gives/thread.ts'
import { CountryField, Instant, Word } from './service-fields.ts'

/** The service desk: agents, and leads, who are agents that also see what is at risk and reassign. */
export const AGENTS = ['agent', 'lead'] as const
const one = { id: Id, version: Version }
/** Everybody with tasks: those about registrations go to the reviewers, all others to the service desk. */
const TASK_STAFF = ['reviewer', ...AGENTS] as const

/** A filter of the list; what is left out does not narrow. `owner`: `me`, `none`, or a colleague’s id. */
export const DeskFilter = {
  kind: z.optional(z.enum(TICKET_KINDS)),
  state: z.optional(Word),
  team: z.optional(Word),
  owner: z.optional(z.string().check(z.regex(/^(me|none|[0-9A-HJKMNP-TV-Z]{26})$/, 'not-valid'))),
  country: z.optional(CountryField),
  tag: z.optional(line(40)),
  /** `broken`: open, and a promise on it was missed. */
  risk: z.optional(z.enum(['at-risk', 'overdue', 'broken'])),
  open: z.optional(z.enum(['open', 'ended'])),
}

/** Tickets with promises at risk first; `after` is the cursor of the page before. */
export const listService = endpoint<DeskList>()({
  method: 'GET',
  path: '/desk/service',
  who: AGENTS,
  takes: z.object({
    ...DeskFilter,
    after: z.optional(z.string().check(z.regex(/^\d{1,16}\.[0-9A-Z]{26}$/, 'not-valid'))),
  }),
})

/** Finds tickets of any kind by number, serial, phone, mail or exact name, through keyed hashes. */
export const searchTickets = endpoint<DeskFound>()({
  method: 'POST',
  path: '/desk/search',
  who: AGENTS,
  takes: z.object({ text: line(254) }),
})

export const openServiceAtDesk = endpoint<DeskService>()({
  method: 'GET',
  path: '/desk/service/:id',
  who: AGENTS,
  takes: z.object({ id: Id }),
})

/** Takes one step of the lifecycle. A wait for a part needs both dates; `cancel` and `escalate` a reason. */
export const actAtDesk = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/steps',
  who: AGENTS,
  takes: z.object({
    ...one,
    action: Word,
    reason: z.optional(Word),
    note: z.optional(note(2000)),
    /** What is waited for. */
    part: z.optional(line(120)),
    expectedDay: z.optional(DayField),
    nextWordAt: z.optional(Instant),
    summary: z.optional(note(4000)),
    /** The customer’s one-time code, for a remote session. */
    code: z.optional(z.string().check(z.regex(/^\d{6}$/, 'not-valid'))),
  }),
})

/** Logs one call attempt. Not reached: `nextTryAt` is needed. Outside the customer’s hours: `outside` says why. */
export const logCall = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/calls',
  who: AGENTS,
  takes: z.object({
    ...one,
    reached: z.boolean(),
    note: z.optional(note(1000)),
    nextTryAt: z.optional(Instant),
    outside: z.optional(line(300)),
  }),
})

/** Asks the customer: another part, another keyboard, a fee (C12), a paper (C10). */
export const askCustomer = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/asks',
  who: AGENTS,
  takes: z.object({
    ...one,
    kind: z.enum(ASK_KINDS),
    words: line(1000),
    amount: z.optional(z.string().check(z.regex(/^\d{1,9}(\.\d{1,2})?$/, 'not-valid'))),
    currency: z.optional(z.string().check(z.regex(/^[A-Z]{3}$/, 'not-valid'))),
    layout: z.optional(line(40)),
  }),
})

export const withdrawAsk = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/asks/:ask/withdraw',
  who: AGENTS,
  takes: z.object({ ...one, ask: Id }),
})

/** Promises the next word to the customer. */
export const promiseUpdate = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/promises',
  who: AGENTS,
  takes: z.object({ ...one, dueAt: Instant }),
})

/** Gives the ticket to a colleague or a team; `me` takes it, a null owner leaves it to the team. */
export const assignService = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/assign',
  who: AGENTS,
  takes: z.object({
    ...one,
    owner: z.optional(z.nullable(z.string().check(z.regex(/^(me|[0-9A-HJKMNP-TV-Z]{26})$/, 'not-valid')))),
    team: z.optional(Word),
  }),
})

/**
 * Writes to the customer with one file: both or neither, so that nothing lies in a ticket that was not sent. The same key
 * writes once. A photo is shown to both sides once it is clean.
 */
export const sendFileAtDesk = endpoint<Thread>()({
  method: 'POST',
  path: '/desk/service/:id/files',
  who: AGENTS,
  file: true,
  takes: z.object({ id: Id, key: IdempotencyKey, text: line(4000), reply: z.optional(Word) }),
})

export const addNote = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/notes',
  who: AGENTS,
  takes: z.object({ id: Id, text: line(4000) }),
})

/** Sets the whole list of tags. */
export const setTags = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/tags',
  who: AGENTS,
  takes: z.object({ ...one, tags: z.array(line(40)).check(z.maxLength(12)) }),
})

/** Links two tickets, named by number; `linked: false` takes the link off. */
export const linkService = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/links',
  who: AGENTS,
  takes: z.object({ ...one, number: line(40), linked: z.boolean() }),
})

/** Merges this ticket into another one of the same customer or, said to be the same person, of another; by number. */
export const mergeService = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/merge',
  who: AGENTS,
  takes: z.object({ ...one, into: line(40), samePerson: z.boolean() }),
})

/** Takes messages out into a ticket of their own; the reply is the new one. */
export const splitService = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/split',
  who: AGENTS,
  takes: z.object({
    ...one,
    messages: z.array(Id).check(z.minLength(1), z.maxLength(100)),
    kind: z.enum(SERVICE_KINDS),
  }),
})

/** Turns an enquiry into another kind. */
export const becomeAtDesk = endpoint<DeskService>()({
  method: 'POST',
  path: '/desk/service/:id/become',
  who: AGENTS,
  takes: z.object({ ...one, kind: z.enum(['repair', 'remote']) }),
})

export const listColleagues = endpoint<Colleagues>()({
  method: 'GET',
  path: '/desk/colleagues',
  who: AGENTS,
  takes: z.object({}),
})

/** Says that the caller is at work until then; null: gone. */
export const setPresence = endpoint<Colleagues>()({
  method: 'POST',
  path: '/desk/presence',
  who: AGENTS,
  takes: z.object({ until: z.nullable(Instant) }),
})

export const listReplies = endpoint<CannedReplies>()({
  method: 'GET',
  path: '/desk/service/:id/replies',
  who: AGENTS,
  takes: z.object({ id: Id }),
})

export const listViews = endpoint<SavedViews>()({
  method: 'GET',
  path: '/desk/views',
  who: AGENTS,
  takes: z.object({}),
})

export const saveView = endpoint<SavedViews>()({
  method: 'POST',
  path: '/desk/views',
  who: AGENTS,
  takes: z.object({ name: line(60), filter: z.record(Word, z.string().check(z.maxLength(80, 'too-long'))) }),
})

export const removeView = endpoint<SavedViews>()({
  method: 'DELETE',
  path: '/desk/views/:id',
  who: AGENTS,
  takes: z.object({ id: Id }),
})

/** Own tasks and those of one’s teams; a reviewer those about registrations, a lead all. */
export const listTasks = endpoint<Tasks>()({
  method: 'GET',
  path: '/desk/tasks',
  who: TASK_STAFF,
  takes: z.object({}),
})

export const finishTask = endpoint<Tasks>()({
  method: 'POST',
  path: '/desk/tasks/:id/done',
  who: TASK_STAFF,
  takes: z.object({ id: Id }),
})

/** Puts back what was finished within a day, by oneself or by whoever else sees it. */
export const reopenTask = endpoint<Tasks>()({
  method: 'POST',
  path: '/desk/tasks/:id/reopen',
  who: TASK_STAFF,
  takes: z.object({ id: Id }),
})

/** What the caller, or to a lead a colleague, leaves open, and who could take it. */
export const readHandOver = endpoint<HandOver>()({
  method: 'GET',
  path: '/desk/handover',
  who: AGENTS,
  takes: z.object({ from: z.optional(Id) }),
})

/** Gives tickets to a colleague at the end of a shift, with a note in each; a lead those of whoever has gone. */
export const handOver = endpoint<HandOver>()({
  method: 'POST',
  path: '/desk/handover',
  who: AGENTS,
  takes: z.object({
    from: z.optional(Id),
    to: Id,
    tickets: z.array(Id).check(z.minLength(1), z.maxLength(200)),
    note: note(1000),
  }),
})

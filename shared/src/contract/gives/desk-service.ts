import { z } from '../../schema.ts'
import { LANGUAGES } from '../../text.ts'
import { TICKET_KINDS } from '../../ticket/kinds.ts'
import { ServiceView } from './service.ts'

/** One line of the service desk’s list, of any kind. */
export const DeskRow = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(TICKET_KINDS),
  state: z.string(),
  country: z.nullable(z.string()),
  language: z.enum(LANGUAGES),
  model: z.nullable(z.string()),
  serialTail: z.nullable(z.string()),
  symptom: z.nullable(z.string()),
  team: z.nullable(z.string()),
  owner: z.nullable(z.string()),
  ownerName: z.nullable(z.string()),
  /** The earliest open promise, epoch ms, and how far it has run (0, 50, 75, 90, 100 %). */
  nextDue: z.nullable(z.number()),
  stage: z.number(),
  /** What was promised that is due first. */
  dueKind: z.nullable(z.string()),
  filedAt: z.nullable(z.number()),
  updatedAt: z.number(),
  unread: z.number(),
  tags: z.array(z.string()),
})
export type DeskRow = z.infer<typeof DeskRow>

/** At risk first. `next` is the cursor of the next page. What is counted is counted up to 200: then it is many. */
export const DeskList = z.object({
  rows: z.array(DeskRow),
  next: z.nullable(z.string()),
  counts: z.object({ atRisk: z.number(), mine: z.number(), unowned: z.number(), open: z.number() }),
})
export type DeskList = z.infer<typeof DeskList>

export const DeskFound = z.object({ rows: z.array(DeskRow) })
export type DeskFound = z.infer<typeof DeskFound>

export const NoteView = z.object({
  id: z.string(),
  at: z.number(),
  name: z.nullable(z.string()),
  text: z.string(),
})
export const LinkView = z.object({
  id: z.string(),
  number: z.string(),
  kind: z.enum(TICKET_KINDS),
  state: z.string(),
  /** `related`, `same-serial`, `merged`, `split`. */
  how: z.string(),
})

/** A service ticket at the desk: everything its owner sees, and the desk’s own. */
export const DeskService = z.extend(ServiceView, {
  notes: z.array(NoteView),
  tags: z.array(z.string()),
  links: z.array(LinkView),
  source: z.string(),
  ownerId: z.nullable(z.string()),
  /** Whether the customer’s hours hold now, and when they next begin; null where none were given. */
  calling: z.object({
    inWindow: z.nullable(z.boolean()),
    nextAt: z.nullable(z.number()),
    zone: z.nullable(z.string()),
  }),
  /** J8: the local centre opens only after the promise is due, so the desk at home makes the first call. */
  homeCalls: z.boolean(),
  /** How the ticket reached its team: `queue` or `packet` (mailed, with a link that expires). */
  reachedBy: z.nullable(z.string()),
})
export type DeskService = z.infer<typeof DeskService>

export const Colleague = z.object({
  id: z.string(),
  name: z.string(),
  role: z.string(),
  teams: z.array(z.string()),
  present: z.boolean(),
})
export const Colleagues = z.object({
  people: z.array(Colleague),
  teams: z.array(z.object({ id: z.string(), name: z.record(z.string(), z.string()) })),
})
export type Colleagues = z.infer<typeof Colleagues>

export const SavedViews = z.object({
  views: z.array(z.object({ id: z.string(), name: z.string(), filter: z.record(z.string(), z.string()) })),
})
export type SavedViews = z.infer<typeof SavedViews>

export const CannedReplies = z.object({
  replies: z.array(
    z.object({ id: z.string(), title: z.string(), text: z.string(), kinds: z.array(z.string()) }),
  ),
})
export type CannedReplies = z.infer<typeof CannedReplies>

export const TaskView = z.object({
  id: z.string(),
  kind: z.string(),
  ticket: z.nullable(z.string()),
  number: z.nullable(z.string()),
  /** What the ticket is; a registration is opened by the reviewers only. */
  ticketKind: z.nullable(z.enum(TICKET_KINDS)),
  about: z.record(z.string(), z.string()),
  madeAt: z.number(),
  dueAt: z.nullable(z.number()),
  person: z.nullable(z.string()),
  team: z.nullable(z.string()),
})
/** A task that a member of staff has finished and that can be put back. */
export const DoneTaskView = z.extend(TaskView, { doneAt: z.number(), doneName: z.nullable(z.string()) })
/** `done`: what was finished within a day, the latest first, at most 20. */
export const Tasks = z.object({ tasks: z.array(TaskView), done: z.array(DoneTaskView) })
export type Tasks = z.infer<typeof Tasks>

/** Everything one colleague leaves open at the end of a shift. */
export const HandOver = z.object({ rows: z.array(DeskRow), to: z.array(Colleague) })
export type HandOver = z.infer<typeof HandOver>

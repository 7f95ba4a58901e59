import type { Takes } from '@iws/shared/contract/endpoint'
import type { saveService, ServiceConsent } from '@iws/shared/contract/service'
import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import type { Answered } from '@iws/shared/ticket/triage'
import { create } from 'zustand'
import { freshKey } from '../platform/fresh-key'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'

/** What is sent to save a draft, without its id. */
export type Saved = Omit<Takes<typeof saveService>, 'id'>

/** A draft as it was sent off: what it says, and the version ticked for each consent, empty where it was taken back. */
export interface Plan {
  readonly saved: Saved
  readonly ticks: Readonly<Partial<Record<ServiceConsent, string>>>
  /** Who receives the details, as it was shown. */
  readonly receiver?: string | undefined
}

/** What somebody has answered and typed so far for one kind of ticket, on this phone. */
export interface ServiceDraft {
  /** The ticket is opened with this key, filed with the other, and known by its id once the server has it. */
  readonly key: string
  readonly fileKey: string
  readonly ticket: string | null
  /** Text by field name, as it stands in the boxes. */
  readonly fields: Readonly<Record<string, string>>
  /** The way through troubleshooting, in its order. */
  readonly answers: readonly Answered[]
  /** Sent off without a network: this goes out by itself, from any page. Null otherwise, and once something is changed. */
  readonly queued: Plan | null
}

/** Takes what stands in the box of a field now, or what was chosen there. */
export type Typing = (field: string, text: string) => void

type Drafts = Readonly<Record<ServiceKind, ServiceDraft>>

/** Signing out drops everything kept under such a name. */
export const DRAFT_KEY = 'kept.service'
const PAUSE_MS = 250

const empty = (): ServiceDraft => ({
  key: freshKey(),
  fileKey: freshKey(),
  ticket: null,
  fields: {},
  answers: [],
  queued: null,
})

const start = (): Drafts => {
  const kept = readJson<Partial<Drafts>>(storage, DRAFT_KEY, {})
  const of = (kind: ServiceKind): ServiceDraft => ({ ...empty(), ...kept[kind] })
  return { repair: of('repair'), remote: of('remote'), enquiry: of('enquiry') }
}

/** The drafts of this phone, one for each kind; they outlive the applet. */
export const useDrafts = create<Drafts>()(start)

export const draftOf = (kind: ServiceKind): ServiceDraft => useDrafts.getState()[kind]

/** Whether there is anything to go on with. */
export function isBegun({ fields, answers, ticket }: ServiceDraft): boolean {
  return ticket !== null || answers.length > 0 || Object.values(fields).some(Boolean)
}

let waiting: ReturnType<typeof setTimeout> | null = null

/** Writes the drafts down now: before a call whose answer a kill may swallow, and when the applet is hidden. */
export function flushDrafts(): void {
  if (waiting !== null) clearTimeout(waiting)
  waiting = null
  const drafts = useDrafts.getState()
  const begun = SERVICE_KINDS.filter(kind => isBegun(drafts[kind]))
  if (begun.length === 0) storage.drop(DRAFT_KEY)
  else writeJson(storage, DRAFT_KEY, Object.fromEntries(begun.map(kind => [kind, drafts[kind]])))
}

/** Changes parts of one draft; written down within a quarter of a second. */
export function changeDraft(kind: ServiceKind, changed: Partial<ServiceDraft>): void {
  useDrafts.setState(drafts => ({ [kind]: { ...drafts[kind], ...changed } }))
  waiting ??= setTimeout(flushDrafts, PAUSE_MS)
}

/** Changes what is to be sent: what was sent off before is not it any more, and has to be sent off anew. */
function edit(kind: ServiceKind, changed: Pick<Partial<ServiceDraft>, 'fields' | 'answers'>): void {
  changeDraft(kind, { ...changed, queued: null })
}

/** Keeps one keystroke, or one choice. */
export function typeInto(kind: ServiceKind, field: string, text: string): void {
  edit(kind, { fields: { ...draftOf(kind).fields, [field]: text } })
}

/** Fills boxes that are still empty, from what is known already. */
export function prefill(kind: ServiceKind, known: Readonly<Record<string, string | null | undefined>>): void {
  const { fields } = draftOf(kind)
  const fresh = Object.entries(known).filter(
    (pair): pair is [string, string] => Boolean(pair[1]) && fields[pair[0]] === undefined,
  )
  if (fresh.length > 0) changeDraft(kind, { fields: { ...fields, ...Object.fromEntries(fresh) } })
}

/** Answers one question. An answer given to it before goes, with all that came after. */
export function answerStep(kind: ServiceKind, step: string, answer: string): void {
  edit(kind, { answers: [...upTo(draftOf(kind).answers, step), { step, answer }] })
}

/** Takes back the answer to a question and all that came after it. */
export function unanswer(kind: ServiceKind, step: string): void {
  edit(kind, { answers: upTo(draftOf(kind).answers, step) })
}

/** Another symptom has other questions; of the answers only that to the signs holds for each. */
export function chooseSymptom(kind: ServiceKind, symptom: string, signs: string): void {
  const { fields, answers } = draftOf(kind)
  if (fields.symptom === symptom) return
  edit(kind, {
    fields: { ...fields, symptom },
    answers: answers.filter(each => each.step === signs),
  })
}

/** Another place has another receiver: who agreed to the one before is asked anew. */
export function choosePlace(kind: ServiceKind, place: string): void {
  const { fields } = draftOf(kind)
  if (fields.place === place) return
  edit(kind, { fields: { ...fields, place, 'consent-transfer': '' } })
}

/** Forgets one draft, as after filing it. */
export function dropDraft(kind: ServiceKind): void {
  useDrafts.setState({ [kind]: empty() })
  flushDrafts()
}

/** Forgets what is only in memory after somebody has signed out and the storage was emptied. */
export function forgetGone(): void {
  if (
    waiting === null &&
    storage.read(DRAFT_KEY) === null &&
    SERVICE_KINDS.some(kind => isBegun(draftOf(kind)))
  )
    useDrafts.setState({ repair: empty(), remote: empty(), enquiry: empty() })
}

function upTo(answers: readonly Answered[], step: string): readonly Answered[] {
  const at = answers.findIndex(each => each.step === step)
  return at < 0 ? answers : answers.slice(0, at)
}

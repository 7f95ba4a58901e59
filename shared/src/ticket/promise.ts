import { addWorking, hoursLater, workingDaysLater } from '../calendar/deadline.ts'
import type { Hours } from '../calendar/hours.ts'
import type { Offsets } from '../calendar/offsets.ts'

/**
 * What we owe a customer by an instant. `first-call`: somebody calls within 24 hours of elapsed time, which the page
 * itself promises (C9). The others are our own targets and are shown as ours: `next-update` news by a day we named,
 * `answer` to an enquiry or a message, `review` of a registration, `session` a remote session at its hour.
 */
export const PROMISE_KINDS = ['first-call', 'next-update', 'answer', 'review', 'session'] as const
export type PromiseKind = (typeof PROMISE_KINDS)[number]

/** `kept` by evidence in time · `broken` the due instant came first · `released` nobody waits for it any more. */
export const PROMISE_STATES = ['open', 'kept', 'broken', 'released'] as const
export type PromiseState = (typeof PROMISE_STATES)[number]

/** What closes a promise: something that is written down elsewhere under an id. */
export const EVIDENCE_KINDS = ['call', 'message', 'decision', 'step', 'session'] as const
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number]

/** The rungs of the ladder, in hundredths of the time between making and due; at 100 the promise is broken. */
export const STAGES = [0, 50, 75, 90, 100] as const
export type Stage = (typeof STAGES)[number]

/** Why we broke a promise. Every one is ours: none says that the customer did something wrong. */
export const BREACH_REASONS = ['nobody-free', 'centre-closed', 'outage', 'not-reached'] as const
export type BreachReason = (typeof BREACH_REASONS)[number]

/** Why nobody waits any more: an earlier promise stands in its place, the ticket ended, or it went into another one. */
export const RELEASES = ['replaced', 'ended', 'merged'] as const
export type Release = (typeof RELEASES)[number]

/** From when until when a promise runs, epoch ms. */
export interface Span {
  readonly madeAt: number
  readonly dueAt: number
}

/** How long the page gives for the first call (C9), whatever the clock on the wall does meanwhile. */
const FIRST_CALL_HOURS = 24
/** Our target for an answer: one working day of the desk, nine hours of it. */
const ANSWER_MINUTES = 540

/** How long after its hour a remote session may begin and still be on time. */
const SESSION_GRACE_HOURS = 0.25

/** The working hours of the desk, on its own clock. */
export interface Office {
  readonly hours: Hours
  readonly offsets: Offsets
}

/** What decides when a promise is due. `at` is the instant we named, or the slot's hour; `workingDays` the book's target. */
export type Terms =
  | { readonly kind: 'first-call' }
  | { readonly kind: 'next-update' | 'session'; readonly at: number }
  | { readonly kind: 'answer'; readonly office: Office }
  | { readonly kind: 'review'; readonly workingDays: number; readonly holidays: readonly string[] }

/** When a promise made at `now` is due (epoch ms). Throws a `RangeError` where the desk never works. */
export function dueOf(terms: Terms, now: number): number {
  if (terms.kind === 'first-call') return hoursLater(now, FIRST_CALL_HOURS)
  if (terms.kind === 'review') return workingDaysLater(now, terms.workingDays, terms.holidays)
  if (terms.kind === 'answer') return answerDue(terms.office, now)
  return terms.kind === 'session' ? hoursLater(terms.at, SESSION_GRACE_HOURS) : terms.at
}

/**
 * What is promised instead of a broken promise, and by when: a call again within 24 hours, since every window of the
 * customer that comes every day comes in them; after a missed session an answer about another hour; a review
 * and any news within a working day of the desk.
 */
export function renewalOf(
  kind: PromiseKind,
  office: Office,
  now: number,
): { readonly kind: PromiseKind; readonly dueAt: number } {
  if (kind === 'first-call') return { kind, dueAt: hoursLater(now, FIRST_CALL_HOURS) }
  return { kind: kind === 'session' ? 'answer' : kind, dueAt: answerDue(office, now) }
}

function answerDue({ hours, offsets }: Office, now: number): number {
  const due = addWorking(hours, offsets, now, ANSWER_MINUTES)
  if (due === null) throw new RangeError('the desk never works')
  return due
}

/** The clause a promise rests on; null for what is our own target. A promise made instead of a broken one is ours too. */
export function clauseOf(kind: PromiseKind, renewed = false): 'C9' | null {
  return kind === 'first-call' && !renewed ? 'C9' : null
}

/** The instant (epoch ms) at which a promise comes to a stage: never later than due, never before it was made. */
export function stageInstant({ madeAt, dueAt }: Span, stage: Stage): number {
  return madeAt + Math.ceil((Math.max(dueAt - madeAt, 0) * stage) / 100)
}

/** The stage a promise has come to at `now`. A promise due when it is made is at 100 at once. */
export function stageAt(promise: Span, now: number): Stage {
  return STAGES.reduce<Stage>((come, stage) => (now >= stageInstant(promise, stage) ? stage : come), 0)
}

/** When the stage after `stage` comes; null after the last. */
export function nextStageInstant(promise: Span, stage: Stage): number | null {
  const next = STAGES.find(each => each > stage)
  return next === undefined ? null : stageInstant(promise, next)
}

/** Whether evidence at `now` still keeps it: at the very due instant it is too late, since the ladder breaks it then. */
export function inTime({ dueAt }: Span, now: number): boolean {
  return now < dueAt
}

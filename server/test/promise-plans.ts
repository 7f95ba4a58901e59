import { day } from '@iws/shared/calendar/day'
import type { Offsets } from '@iws/shared/calendar/offsets'
import { nextCallAt } from '@iws/shared/calendar/window'
import type { WeekSpan } from '@iws/shared/calendar/window'
import { instantAt, offsetsOf, wallAt } from '@iws/shared/calendar/zone'
import { ZONES } from '@iws/shared/rulebook/tables/zones'
import { dueOf } from '@iws/shared/ticket/promise'
import type { PromiseKind, Terms } from '@iws/shared/ticket/promise'
import { HOME_HOLIDAYS, HOME_OFFICE } from '../src/tickets/promises/office.ts'
import { DAY, HOUR } from './promised.ts'

/** From Sydney's change on 4 October over Europe's on the 25th to New York's on 1 November. */
export const FROM = Date.parse('2026-10-03T00:00:00Z')
export const UNTIL = FROM + 30 * DAY
/** The server stands still for a day: no tick, no request. */
export const OUTAGE = { from: FROM + 11 * DAY + 6 * HOUR, until: FROM + 12 * DAY + 6 * HOUR } as const
/** Whether an instant is one at which nothing happens at all. */
export const inOutage = (at: number): boolean => at > OUTAGE.from && at < OUTAGE.until
/** When a deed wished for at `at` is done: requests of the outage come when the server is back. */
export const doneAt = (at: number): number => (inOutage(at) ? OUTAGE.until : at)
/** The last promises are made so that their ends fall around New York's change. */
const LAST_MADE = FROM + 29 * DAY

/**
 * What becomes of a promise: `prompt` kept early · `working` the owner shows a deed and keeps it late, but in time ·
 * `helped` the owner is silent and whoever has it then keeps it · `tried` called in vain and then reached · `late` kept
 * after it was due · `never` nobody does anything · `ended` the ticket ends before.
 */
export type Fate = 'prompt' | 'working' | 'helped' | 'tried' | 'late' | 'never' | 'ended'

/** One promise of the month, drawn before it begins. */
export interface Plan {
  readonly ticket: number
  readonly kind: PromiseKind
  readonly fate: Fate
  readonly madeAt: number
  readonly dueAt: number
  /** When somebody does what closes it (epoch ms); null: nobody does. */
  readonly actAt: number | null
  /** When somebody answers after all, if it was broken; null: nobody does. */
  readonly answerAt: number | null
}

const PLACES =
  'America/New_York Europe/Berlin Australia/Sydney Australia/Lord_Howe Asia/Shanghai America/Sao_Paulo'
const CLOCKS: readonly Offsets[] = PLACES.split(' ').map(id =>
  offsetsOf(ZONES.zones.find(row => row.id === id)!),
)
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7]
const WINDOWS: readonly (readonly WeekSpan[])[] = [
  [],
  [{ days: EVERY_DAY, from: 16 * 60, until: 19 * 60 }],
  [{ days: EVERY_DAY, from: 22 * 60, until: 26 * 60 + 30 }],
  [
    { days: [1, 2, 3, 4, 5], from: 8 * 60, until: 9 * 60 },
    { days: [6, 7], from: 10 * 60, until: 20 * 60 },
  ],
]

/** A small generator of numbers from a seed: below 1, or one of a list. */
export function chance(seed: number) {
  let state = seed
  const below = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 2 ** 32
  }
  const one = <T>(list: readonly T[]): T => list[Math.floor(below() * list.length)]!
  return { below, one }
}
type Chance = ReturnType<typeof chance>

/**
 * Draws `many` promises. A ticket has one of each kind, but of an answer and a session only one: what is promised after a
 * missed session is an answer. A ticket that ends has one promise alone.
 */
export function drawPlans(seed: number, many: number): Plan[] {
  const pick = chance(seed)
  const plans: Plan[] = []
  for (let ticket = 0; plans.length < many; ticket += 1) {
    if (pick.below() < 0.08) plans.push(draw(pick, ticket, 'first-call', 'ended'))
    else
      for (const kind of [
        'first-call',
        'next-update',
        'review',
        pick.one(['answer', 'session'] as const),
      ] as const)
        plans.push(draw(pick, ticket, kind, fateOf(pick.below())))
  }
  return plans.slice(0, many)
}

const SHARES: readonly (readonly [Fate, number])[] = [
  ['prompt', 0.5],
  ['working', 0.6],
  ['helped', 0.76],
  ['tried', 0.84],
  ['late', 0.9],
  ['never', 1],
]

function fateOf(drawn: number): Fate {
  return SHARES.find(([, until]) => drawn < until)?.[0] ?? 'never'
}

function draw(pick: Chance, ticket: number, kind: PromiseKind, fate: Fate): Plan {
  const madeAt = doneAt(Math.floor(FROM + pick.below() * (LAST_MADE - FROM)))
  const clock = pick.one(CLOCKS)
  const dueAt = dueOf(termsOf(pick, kind, clock, madeAt), madeAt)
  // Every end is seen within the month.
  if (dueAt >= UNTIL) return draw(pick, ticket, kind, fate)
  const actAt = actOf(pick, fate, madeAt, dueAt)
  // A call is made when the customer wants it, as far as there is time.
  const wished = actAt !== null && kind === 'first-call' ? nextCallAt(pick.one(WINDOWS), clock, actAt) : null
  const calls = wished !== null && (wished < dueAt || fate === 'late') ? wished : actAt
  const answerAt = pick.below() < 0.97 ? Math.floor(dueAt + HOUR + pick.below() * 20 * HOUR) : null
  return { ticket, kind, fate, madeAt, dueAt, actAt: calls, answerAt }
}

function termsOf(pick: Chance, kind: PromiseKind, clock: Offsets, madeAt: number): Terms {
  if (kind === 'first-call') return { kind }
  if (kind === 'answer') return { kind, office: HOME_OFFICE }
  if (kind === 'review') return { kind, workingDays: 3, holidays: HOME_HOLIDAYS }
  // News by five in the afternoon, a session on some hour, both one to three days later on the customer's own clock.
  const { day: then } = wallAt(clock, madeAt + Math.ceil(pick.below() * 3) * DAY)
  const minute = kind === 'session' ? Math.floor(pick.below() * 24) * 60 : 17 * 60
  return { kind, at: Math.max(instantAt(clock, day(then), minute), madeAt + 2 * HOUR) }
}

const PARTS: Readonly<Record<Exclude<Fate, 'never'>, readonly [from: number, until: number]>> = {
  prompt: [0.02, 0.7],
  working: [0.7, 0.95],
  helped: [0.55, 0.97],
  tried: [0.6, 0.99],
  late: [1.001, 1.3],
  ended: [0.1, 0.9],
}

function actOf(pick: Chance, fate: Fate, madeAt: number, dueAt: number): number | null {
  if (fate === 'never') return null
  const [from, until] = PARTS[fate]
  return Math.floor(madeAt + (dueAt - madeAt) * (from + pick.below() * (until - from)))
}

import type { EntityManager } from 'typeorm'
import type { EvidenceKind, PromiseKind } from '@iws/shared/ticket/promise'
import { Teams } from '../src/accounts/teams.service.ts'
import { newId } from '../src/core/ids.ts'
import { EventRow } from '../src/tickets/event.entity.ts'
import { Ladder } from '../src/tickets/promises/ladder.service.ts'
import { Promises } from '../src/tickets/promises/promises.service.ts'
import { TicketRow } from '../src/tickets/ticket.entity.ts'
import type { TestApp } from './app.ts'
import { doneAt, FROM, inOutage, OUTAGE, UNTIL } from './promise-plans.ts'
import type { Plan } from './promise-plans.ts'
import { DAY, filedTickets, MINUTE, onDuty } from './promised.ts'

export const STEP = 30 * MINUTE
export const TEAMS = ['centre-west', 'centre-east', 'home'] as const

const EVIDENCE: Readonly<Record<PromiseKind, EvidenceKind>> = {
  'first-call': 'call',
  'next-update': 'message',
  answer: 'message',
  review: 'decision',
  session: 'session',
}

interface Deed {
  readonly at: number
  readonly run: (manager: EntityManager, now: number) => Promise<unknown>
}

/** Lives through the month on the real ledger and ladder. Gives the id of each plan's promise. */
export async function liveThrough(app: TestApp, plans: readonly Plan[]): Promise<readonly string[]> {
  app.clock.set(new Date(FROM).toISOString())
  const tickets = await openTickets(app, Math.max(...plans.map(plan => plan.ticket)) + 1)
  const ids: string[] = []
  const deeds = plans.flatMap((plan, index) =>
    deedsOf(app, plan, tickets[plan.ticket] ?? '', id => (ids[index] = id)),
  )
  deeds.sort((one, other) => one.at - other.at)
  let next = 0
  for (let tick = FROM + STEP; tick <= UNTIL; tick += STEP) {
    if (inOutage(tick)) continue
    // After the outage the server first sees to what it missed, then comes to the requests.
    if (tick === OUTAGE.until) await climb(app, tick)
    const first = next
    while (next < deeds.length && deeds[next]!.at <= tick) next += 1
    if (next > first) await doAll(app, deeds.slice(first, next))
    await climb(app, tick)
  }
  return ids
}

async function climb(app: TestApp, at: number): Promise<void> {
  app.clock.set(new Date(at).toISOString())
  await app.house.nest.get(Ladder).tick(at)
}

function doAll(app: TestApp, deeds: readonly Deed[]): Promise<void> {
  return app.database.transact(async manager => {
    for (const { at, run } of deeds) {
      app.clock.set(new Date(doneAt(at)).toISOString())
      await run(manager, doneAt(at))
    }
  })
}

/** What people do about one promise, each thing at its time. */
function deedsOf(app: TestApp, plan: Plan, ticket: string, made: (id: string) => void): Deed[] {
  const promises = app.house.nest.get(Promises)
  const { kind, fate, dueAt, actAt, answerAt } = plan
  const { owner, team } = ownerOf(plan.ticket)
  const keep = async (manager: EntityManager, now: number): Promise<unknown> => {
    // Where a session was missed, what is promised next is an answer.
    const kinds: PromiseKind[] = kind === 'session' && now >= dueAt ? ['session', 'answer'] : [kind]
    return promises.keep(manager, ticket, kinds, { kind: EVIDENCE[kind], id: newId(now) }, now)
  }
  const make = async (manager: EntityManager, now: number): Promise<void> =>
    made(await promises.make(manager, { ticket, kind, owner, team, dueAt, now }))
  const deeds: Deed[] = [{ at: plan.madeAt, run: make }]
  const act = fate === 'ended' ? letGo(promises, ticket) : keep
  if (actAt !== null) deeds.push({ at: actAt, run: act })
  if (answerAt !== null && answerAt > (actAt ?? 0) && fate !== 'ended')
    deeds.push({ at: answerAt, run: keep })
  const early = Math.floor(plan.madeAt + (dueAt - plan.madeAt) * 0.3)
  if (fate === 'working') deeds.push({ at: early, run: (manager, now) => note(manager, ticket, now) })
  if (fate === 'tried')
    deeds.push({ at: early, run: (manager, now) => promises.tried(manager, ticket, [kind], now) })
  return deeds
}

function letGo(promises: Promises, ticket: string): Deed['run'] {
  return (manager, now) => promises.release(manager, ticket, now, 'ended')
}

/** Something that whoever has the ticket does on it; its words are of no account here. */
async function note(manager: EntityManager, ticket: string, at: number): Promise<void> {
  const { owner: person } = await manager.findOneByOrFail(TicketRow, { id: ticket })
  await manager.insert(EventRow, { id: newId(at), ticket, at, by: 'agent', person, what: 'noted', about: '' })
}

const PEOPLE = ['ann', 'bo', 'cy', 'di', 'ed']

function ownerOf(ticket: number): { owner: string; team: string } {
  const team = TEAMS[ticket % 3] ?? 'home'
  return { owner: `${team}-${PEOPLE[ticket % 5]}`, team }
}

/** In one centre nobody but the lead is at the desk from the tenth day on. */
async function openTickets(app: TestApp, many: number): Promise<string[]> {
  for (const team of TEAMS)
    await onDuty(
      app,
      team,
      PEOPLE.map(each => `${team}-${each}`),
    )
  const teams = app.house.nest.get(Teams)
  await app.database.transact(async manager => {
    for (const each of PEOPLE) await teams.present(manager, `centre-east-${each}`, FROM + 10 * DAY)
  })
  return filedTickets(app, many, index => ownerOf(index))
}

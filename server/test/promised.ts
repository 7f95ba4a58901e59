import { IsNull } from 'typeorm'
import type { FindOptionsWhere } from 'typeorm'
import { Teams } from '../src/accounts/teams.service.ts'
import { OutboxRow } from '../src/core/outbox/outbox.entity.ts'
import { newId, ticketNumber } from '../src/core/ids.ts'
import { StaffTaskRow } from '../src/notices/staff-task.entity.ts'
import { Ladder } from '../src/tickets/promises/ladder.service.ts'
import { PromiseRow } from '../src/tickets/promises/promise.entity.ts'
import { Promises } from '../src/tickets/promises/promises.service.ts'
import { TicketRows } from '../src/tickets/ticket-rows.ts'
import { TicketRow } from '../src/tickets/ticket.entity.ts'
import type { TestApp } from './app.ts'

export const MINUTE = 60_000
export const HOUR = 60 * MINUTE
export const DAY = 24 * HOUR

type Owned = Partial<Pick<TicketRow, 'owner' | 'team'>>

/** Filed repairs by themselves, without the pages they came from: for promises only the row matters. */
export async function filedTickets(
  app: TestApp,
  many: number,
  some: Owned | ((index: number) => Owned) = {},
): Promise<string[]> {
  const rows = app.house.nest.get(TicketRows)
  const now = app.clock.now()
  return app.database.transact(async manager => {
    const ids: string[] = []
    for (let each = 0; each < many; each += 1) {
      const id = newId(now)
      const ticket = { ...blank(id, now), ...(typeof some === 'function' ? some(each) : some) }
      await rows.create(manager, id, now, () => ticket)
      ids.push(id)
    }
    return ids
  })
}

function blank(id: string, at: number) {
  return {
    id,
    number: ticketNumber(),
    customer: id,
    kind: 'repair' as const,
    state: 'filed' as const,
    version: 1,
    language: 'en' as const,
    rulebook: 'default-2026-11-1',
    demonstration: true,
    openedAt: at,
    updatedAt: at,
    submittedAt: at,
    openKeyHash: id.padStart(64, '0'),
  }
}

/** Puts a present lead and present colleagues into a team; their ids are words, since nobody looks them up here. */
export async function onDuty(app: TestApp, team: string, colleagues: readonly string[]): Promise<string> {
  const teams = app.house.nest.get(Teams)
  const lead = `${team}-lead`
  const until = app.clock.now() + 10_000 * DAY
  await app.database.transact(async manager => {
    for (const staff of [lead, ...colleagues]) {
      await teams.join(manager, { team, staff, lead: staff === lead }, app.clock.now())
      await teams.present(manager, staff, until)
    }
  })
  return lead
}

/** The ledger and the ladder of an app, each call in a transaction of its own. */
export function ledger(app: TestApp) {
  const promises = app.house.nest.get(Promises)
  const ladder = app.house.nest.get(Ladder)
  const { database, clock } = app
  return {
    make: (made: Omit<Parameters<Promises['make']>[1], 'now'>) =>
      database.transact(manager => promises.make(manager, { ...made, now: clock.now() })),
    keep: (
      ticket: string,
      kinds: Parameters<Promises['keep']>[2],
      evidence = { kind: 'call', id: 'CALL' } as const,
    ) => database.transact(manager => promises.keep(manager, ticket, kinds, evidence, clock.now())),
    tried: (ticket: string) =>
      database.transact(manager => promises.tried(manager, ticket, ['first-call'], clock.now())),
    tick: () => ladder.tick(clock.now()),
    /** Goes on by `ms`, climbing every half hour on the way. */
    async after(ms: number) {
      for (let left = ms; left > 0; left -= 30 * MINUTE) {
        clock.move(Math.min(left, 30 * MINUTE))
        await ladder.tick(clock.now())
      }
    },
    one: (id: string) => database.reader.findOneByOrFail(PromiseRow, { id }),
    ofTicket: (ticket: string) =>
      database.reader.find(PromiseRow, { where: { ticket }, order: { id: 'ASC' } }),
    ticket: (id: string) => database.reader.findOneByOrFail(TicketRow, { id }),
    /** What staff were told about a ticket: kind, person, stage. */
    tasks: (ticket: string) => tasksOf(app, { ticket }),
    /** What of it nobody has seen to yet. */
    openTasks: (ticket: string) => tasksOf(app, { ticket, doneAt: IsNull() }),
    /** What the customer is to be told: kind, reason. */
    async news(ticket: string) {
      const rows = await database.reader.find(OutboxRow, { order: { id: 'ASC' } })
      const own = rows.filter(({ about }) => about.ticket === ticket)
      return own.map(({ about }) => `${about.kind} ${about.why ?? ''}`)
    },
  }
}

async function tasksOf(app: TestApp, where: FindOptionsWhere<StaffTaskRow>): Promise<string[]> {
  const rows = await app.database.reader.find(StaffTaskRow, { where, order: { id: 'ASC' } })
  return rows.map(({ kind, person, about }) => `${kind} ${person ?? '-'} ${about.stage}`)
}

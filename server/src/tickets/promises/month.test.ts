import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { ENGINE } from '../../../test/fresh-database.ts'
import { liveThrough, STEP } from '../../../test/promise-month.ts'
import { doneAt, drawPlans, FROM, inOutage, OUTAGE, UNTIL } from '../../../test/promise-plans.ts'
import type { Plan } from '../../../test/promise-plans.ts'
import { OutboxRow } from '../../core/outbox/outbox.entity.ts'
import { StaffTaskRow } from '../../notices/staff-task.entity.ts'
import { TicketRow } from '../ticket.entity.ts'
import { PromiseRow } from './promise.entity.ts'
import { Promises } from './promises.service.ts'

/** Ten thousand on the embedded database; a quarter of them on a server of its own, where each costs three times as much. */
const MANY = ENGINE === 'sqlite' ? 10_000 : 2500
const share = (ofTenThousand: number): number => (ofTenThousand * MANY) / 10_000
const plans = drawPlans(20_261_122, MANY)
let app: TestApp
let ids: readonly string[]
let rows: Map<string, PromiseRow>
/** Staff tasks by the promise they are about, oldest first. */
let told: Map<string, StaffTaskRow[]>
/** Notices to customers by the promise they are about. */
let news: Map<string, OutboxRow[]>

beforeAll(async () => {
  app = await startApp()
  ids = await liveThrough(app, plans)
  const all = await app.database.reader.find(PromiseRow)
  rows = new Map(all.map(row => [row.id, row]))
  const order = { id: 'ASC' } as const
  told = byPromise(await app.database.reader.find(StaffTaskRow, { order }))
  const jobs = await app.database.reader.find(OutboxRow, { order })
  news = byPromise(jobs.filter(job => job.about.kind === 'promise-broken'))
}, 900_000)
afterAll(() => app.stop())

function byPromise<Row extends { about: Record<string, string> }>(all: readonly Row[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>()
  for (const row of all)
    found.set(row.about.promise ?? '', [...(found.get(row.about.promise ?? '') ?? []), row])
  return found
}

// ---- what must have happened, worked out from the plans and the ticks alone --------------------------------------------

/** The first tick at or after an instant. */
function tickFrom(at: number): number {
  const tick = FROM + Math.ceil((at - FROM) / STEP) * STEP
  return inOutage(tick) ? OUTAGE.until : tick
}

/** Where 50, 75, 90 and 100 hundredths of the time lie. */
function rungsOf({
  madeAt,
  dueAt,
}: {
  madeAt: number
  dueAt: number
}): (readonly [stage: number, at: number])[] {
  return [50, 75, 90, 100].map(
    stage => [stage, madeAt + Math.ceil(((dueAt - madeAt) * stage) / 100)] as const,
  )
}

/** The stages of which somebody of ours must have been told: at each tick that found a new one, the highest. */
function stagesToTell(row: PromiseRow): number[] {
  const stages = new Map<number, number>()
  // Answered after it was due, before a tick came: told at once.
  if (row.state === 'broken' && row.evidence !== null) stages.set(row.closedAt!, 100)
  for (const [stage, at] of rungsOf(row)) {
    const tick = tickFrom(at)
    // What people do between two ticks comes before the second; only after the outage the tick comes first.
    const open =
      row.closedAt === null || tick < row.closedAt || (tick === row.closedAt && tick === OUTAGE.until)
    if (tick <= UNTIL && (open || (stage === 100 && tick === row.closedAt))) stages.set(tick, stage)
  }
  return [...stages.values()].sort((one, other) => one - other)
}

/** How a promise must have ended. */
function endOf({ fate, actAt, dueAt }: Plan): string {
  if (actAt === null || doneAt(actAt) >= dueAt) return 'broken'
  return fate === 'ended' ? 'released' : 'kept'
}

const planned = (): (readonly [Plan, PromiseRow])[] =>
  plans.map((plan, index) => [plan, rows.get(ids[index] ?? '')!] as const)
const broken = (): PromiseRow[] => [...rows.values()].filter(row => row.state === 'broken')

// ---- the tests ---------------------------------------------------------------------------------------------------------

describe('A month of promises', () => {
  it('has different ones, of every kind and fate, over changes of the clock and a day of outage', () => {
    expect(new Set(ids).size).toBe(MANY)
    expect(planned().filter(([plan, row]) => row.dueAt !== plan.dueAt)).toEqual([])
    for (const kind of ['first-call', 'next-update', 'answer', 'review', 'session'])
      expect(plans.filter(plan => plan.kind === kind).length).toBeGreaterThan(share(900))
    for (const fate of ['prompt', 'working', 'helped', 'tried', 'late', 'never', 'ended'])
      expect(plans.filter(plan => plan.fate === fate).length).toBeGreaterThan(share(150))
    expect(plans.filter(plan => inOutage(plan.dueAt)).length).toBeGreaterThan(share(150))
    // Sydney and Lord Howe, Berlin, New York.
    for (const change of ['2026-10-03T16:00:00Z', '2026-10-25T01:00:00Z', '2026-11-01T06:00:00Z'].map(
      Date.parse,
    ))
      expect(plans.filter(({ madeAt, dueAt }) => madeAt < change && change < dueAt).length).toBeGreaterThan(
        share(100),
      )
  })

  it('ends each as it must: kept by evidence in time, or broken and counted, or let go with its ticket', async () => {
    expect(planned().filter(([plan, row]) => row.state !== endOf(plan))).toEqual([])
    const of = (state: string): PromiseRow[] => [...rows.values()].filter(row => row.state === state)
    expect(of('kept').filter(row => !row.evidence || row.closedAt! >= row.dueAt)).toEqual([])
    expect(of('open').filter(row => row.dueAt <= UNTIL)).toEqual([])
    expect(broken().filter(row => row.closedAt! < row.dueAt || row.why === null)).toEqual([])
    const counted = await app.house.nest.get(Promises).count(app.database.reader, FROM, UNTIL + 1)
    const expected = { kept: of('kept').length, broken: broken().length, released: of('released').length }
    expect(counted).toEqual(expected)
    console.info(
      `${rows.size} promises: ${JSON.stringify(expected)}, ${of('open').length} open and not yet due`,
    )
  })

  it('breaks none in silence: somebody was told before, and the customer after', () => {
    const unheard = broken().filter(row => news.get(row.id)?.length !== 1)
    expect(unheard).toEqual([])
    const unwarned = broken().filter(
      row => !(told.get(row.id) ?? []).some(task => task.madeAt < row.closedAt!),
    )
    // No tick came between half of its time and the due instant: all of that fell into the outage.
    const excused = (row: PromiseRow): boolean => tickFrom(rungsOf(row)[0]![1]) >= row.dueAt
    expect(unwarned.filter(row => !excused(row))).toEqual([])
    expect(unwarned.length).toBeGreaterThan(share(50))
    for (const row of unwarned) {
      expect([row.closedAt, row.why]).toEqual([OUTAGE.until, 'outage'])
      expect(told.get(row.id)?.map(task => task.madeAt)).toContain(OUTAGE.until)
      expect(news.get(row.id)?.[0]?.madeAt).toBe(OUTAGE.until)
    }
    console.info(`${broken().length} broken, ${unwarned.length} of them wholly within the outage`)
  })

  it('promises again for each that was not answered at once, and never breaks one before its time', () => {
    const again = broken().filter(row => row.next !== null)
    expect(broken().filter(row => row.next === null && row.evidence === null)).toEqual([])
    expect(again.filter(row => !rows.has(row.next!) || rows.get(row.next!)!.dueAt <= row.closedAt!)).toEqual(
      [],
    )
    expect(again.length).toBeGreaterThan(share(500))
  })

  it('takes every rung at the first tick after it, once, and no rung of what was closed before', () => {
    const wrong = [...rows.values()].flatMap(row => {
      const tasks = (told.get(row.id) ?? []).filter(task => task.kind !== 'reassigned')
      const stages = [...new Set(tasks.map(task => task.about.stage))].join()
      const expected = stagesToTell(row).join()
      return stages === expected ? [] : [{ ...row, stages, expected }]
    })
    expect(wrong.slice(0, 5)).toEqual([])
    const twice = [...told.values()].filter(tasks => {
      const said = tasks.map(({ kind, person, about }) => `${kind} ${person} ${about.stage}`)
      return new Set(said).size !== said.length
    })
    expect(twice).toEqual([])
  })

  it('leaves with its owner what he works on, and takes from the silent what a colleague can do', () => {
    const moved = (row: PromiseRow, stage: string): boolean =>
      (told.get(row.id) ?? []).some(task => task.kind === 'reassigned' && task.about.stage === stage)
    const calls = planned().filter(([plan]) => plan.kind === 'first-call')
    const worked = calls.filter(([{ fate }]) => fate === 'working' || fate === 'tried')
    // In the outage a deed comes too late to be seen.
    const seen = worked.filter(([{ madeAt, dueAt }]) => dueAt < OUTAGE.from || madeAt > OUTAGE.until)
    expect(seen.length).toBeGreaterThan(share(300))
    expect(seen.filter(([, row]) => moved(row, '50'))).toEqual([])
    expect(calls.filter(([{ fate }, row]) => fate === 'helped' && moved(row, '50')).length).toBeGreaterThan(
      share(100),
    )
  })

  it('leaves on each ticket when its earliest open promise is due', async () => {
    const due = new Map<string, number>()
    for (const { state, ticket, dueAt } of rows.values())
      if (state === 'open') due.set(ticket, Math.min(due.get(ticket) ?? Infinity, dueAt))
    const tickets = await app.database.reader.find(TicketRow, { select: { id: true, nextDue: true } })
    expect(tickets.filter(({ id, nextDue }) => nextDue !== (due.get(id) ?? null))).toEqual([])
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { newId } from '../../core/ids.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { PromiseRow } from '../promises/promise.entity.ts'
import { TicketRow } from '../ticket.entity.ts'
import { TicketBoard, WHOLE_BOARD } from './ticket-board.service.ts'
import { TicketFinder } from './ticket-finder.service.ts'
import { TicketTags } from './ticket-tags.service.ts'

const HOUR = 3_600_000
let app: TestApp
let now: number
let made = 0

beforeAll(async () => {
  app = await startApp()
  now = app.clock.now()
})
afterAll(() => app.stop())

/** Writes a ticket of the service desk as it stands after filing, with `over` over it; gives its number. */
async function ticket(over: Partial<TicketRow> = {}, stage: 0 | 50 | 75 | 90 | null = null): Promise<string> {
  made += 1
  const id = newId(now + made)
  const number = `IWS-TEST-${String(made).padStart(4, '0')}`
  const vault = app.house.nest.get(Vault)
  await app.database.transact(async manager => {
    const key = await vault.makeKey(manager, { kind: 'ticket', id }, now)
    const said = JSON.stringify({
      trouble: { model: 'ThinkPad X9', serial: 'PF0UT001', symptom: 'no-power' },
    })
    await manager.insert(TicketRow, {
      id,
      number,
      customer: newId(now),
      kind: 'repair',
      state: 'filed',
      version: 1,
      language: 'en',
      rulebook: 'test',
      demonstration: true,
      openedAt: now,
      updatedAt: now,
      submittedAt: now + made,
      openKeyHash: vault.index('idempotency-key', number),
      service: vault.seal(key, { table: 'tickets', column: 'service', id }, said),
      ...over,
    })
    if (stage === null) return
    const promise = { ticket: id, kind: 'first-call' as const, state: 'open' as const, madeAt: now, stage }
    const dueAt = over.nextDue ?? now + HOUR
    await manager.insert(PromiseRow, { ...promise, id: newId(now), dueAt, nextAt: dueAt, centreLate: false })
  })
  return number
}
const board = () => app.house.nest.get(TicketBoard)
const page = async (narrowed: Partial<typeof WHOLE_BOARD>, after?: string) => {
  const { rows, next } = await board().page({ ...WHOLE_BOARD, ...narrowed }, after, now)
  return { numbers: rows.map(row => row.number), rows, next }
}
/** Everything a filter gives, page by page. */
async function all(narrowed: Partial<typeof WHOLE_BOARD>): Promise<string[]> {
  const numbers: string[] = []
  for (let after: string | undefined; ;) {
    const { numbers: some, next } = await page(narrowed, after)
    numbers.push(...some)
    if (next === null) return numbers
    after = next
  }
}

describe('The list of the service desk', () => {
  it('begins with what is due first, goes on with what waits longest, and ends with what ended last', async () => {
    const country = 'BR'
    const waiting = await ticket({ country })
    const endedFirst = await ticket({ country, state: 'closed', endedAt: now - 2 * HOUR })
    const dueLater = await ticket({ country, nextDue: now + 9 * HOUR, kind: 'enquiry' })
    const overdue = await ticket({ country, nextDue: now - HOUR, kind: 'remote' })
    const waitsLess = await ticket({ country })
    const endedLast = await ticket({ country, state: 'closed', endedAt: now - HOUR })
    expect(await all({ country })).toEqual([overdue, dueLater, waiting, waitsLess, endedLast, endedFirst])
    expect(await all({ country, open: 'open' })).toEqual([overdue, dueLater, waiting, waitsLess])
    expect(await all({ country, open: 'ended' })).toEqual([endedLast, endedFirst])
    expect(await all({ country, risk: 'overdue' })).toEqual([overdue])
  })

  it('shows neither drafts, nor what was given up before it was sent, nor registrations', async () => {
    const country = 'FR'
    await ticket({ country, state: 'draft', submittedAt: null })
    await ticket({ country, state: 'cancelled', submittedAt: null, endedAt: now })
    await ticket({ country, kind: 'registration', state: 'in-review', service: null })
    const filed = await ticket({ country })
    expect(await all({ country })).toEqual([filed])
  })

  it('narrows by kind, state, team, owner and country together, and finds what nobody has taken', async () => {
    const owner = newId(now)
    const team = 'software'
    const mine = await ticket({ country: 'DE', team, owner, state: 'diagnosing' })
    const nobodys = await ticket({ country: 'DE', team, state: 'diagnosing' })
    const elsewhere = await ticket({ country: 'DE', team: 'home', owner, state: 'filed', kind: 'remote' })
    expect(await all({ owner })).toEqual([mine, elsewhere])
    expect(await all({ owner, state: 'diagnosing' })).toEqual([mine])
    expect(await all({ owner, kinds: ['remote'] })).toEqual([elsewhere])
    expect(await all({ owner, team: 'home', country: 'DE' })).toEqual([elsewhere])
    expect(await all({ owner: 'none', country: 'DE' })).toEqual([nobodys])
    expect(await all({ state: 'diagnosing', country: 'DE' })).toEqual([mine, nobodys])
    expect(await all({ state: 'diagnosing', country: 'FR' })).toEqual([])
  })

  it('shows what is at risk from half the time of a promise on', async () => {
    const country = 'JP'
    const atRisk = await ticket({ country, nextDue: now + 8 * HOUR }, 75)
    const half = await ticket({ country, nextDue: now + 4 * HOUR }, 50)
    await ticket({ country, nextDue: now + HOUR }, 0)
    expect(await all({ country, risk: 'at-risk' })).toEqual([half, atRisk])
    const { rows } = await page({ country })
    expect(rows.map(row => row.stage)).toEqual([0, 50, 75])
    expect(rows.map(row => row.dueKind)).toEqual(['first-call', 'first-call', 'first-call'])
  })

  it('gives every ticket once, page by page, though many are due at one instant', async () => {
    const country = 'KR'
    const expected = { due: [] as string[], waiting: [] as string[], ended: [] as string[] }
    for (let n = 0; n < 60; n += 1) {
      expected.due.push(await ticket({ country, nextDue: now + HOUR, submittedAt: now }))
      expected.waiting.push(await ticket({ country, submittedAt: now }))
      expected.ended.push(await ticket({ country, submittedAt: now, endedAt: now }))
    }
    const found = await all({ country })
    expect(found).toEqual([...expected.due, ...expected.waiting, ...expected.ended.reverse()])
    expect((await page({ country })).rows).toHaveLength(50)
  })

  it('shows machine, symptom and tags, and narrows by a tag in any case', async () => {
    const number = await ticket({ country: 'IT' })
    const other = await ticket({ country: 'IT' })
    const id = async (of: string) => (await app.database.reader.findOneByOrFail(TicketRow, { number: of })).id
    const tags = app.house.nest.get(TicketTags)
    const vault = app.house.nest.get(Vault)
    const set = async (of: string, words: string[]) => {
      const row = { id: await id(of) } as TicketRow
      await app.database.transact(async manager => {
        const key = await vault.keyOf(manager, { kind: 'ticket', id: row.id })
        await tags.set(manager, { row, key }, words, now)
      })
    }
    await set(number, ['Loan  machine', 'VIP', 'loan machine'])
    await set(other, ['vip'])
    const { rows } = await page({ tag: tags.hash(' LOAN machine ') })
    expect(rows).toHaveLength(1)
    expect(rows[0]).toMatchObject({
      number,
      model: 'ThinkPad X9',
      serialTail: 'T001',
      symptom: 'no-power',
      tags: ['Loan  machine', 'VIP'],
    })
    expect((await page({ tag: tags.hash('vip') })).numbers).toEqual([number, other])
  })

  it('counts what is open, mine, nobody’s and at risk', async () => {
    const me = newId(now)
    const before = await board().counts(me, now)
    await ticket({ owner: me })
    await ticket({ owner: me, nextDue: now + HOUR }, 75)
    await ticket({ owner: me, endedAt: now, state: 'closed' })
    await ticket({ state: 'draft', submittedAt: null })
    await ticket()
    expect(await board().counts(me, now)).toEqual({
      mine: 2,
      unowned: before.unowned + 1,
      open: before.open + 3,
      atRisk: before.atRisk + 1,
    })
  })
})

describe('What everybody has', () => {
  it('is counted by owner: open, at risk, missed; and each count is a list', async () => {
    const [lin, mo] = [newId(now + 1), newId(now + 2)]
    const missed = await ticket({ owner: lin, nextDue: now + HOUR })
    const quiet = await ticket({ owner: lin })
    const risky = await ticket({ owner: lin, nextDue: now + 2 * HOUR }, 90)
    await ticket({ owner: lin, endedAt: now, state: 'closed' })
    await ticket({ owner: lin, state: 'draft', submittedAt: null })
    await ticket({ owner: lin, kind: 'registration', state: 'in-review', service: null })
    const mos = await ticket({ owner: mo, kind: 'enquiry' })
    for (const number of [missed, quiet, mos]) await broken(number)
    const load = await board().load()
    expect(load.get(lin)).toEqual({ open: 3, atRisk: 1, broken: 2 })
    expect(load.get(mo)).toEqual({ open: 1, atRisk: 0, broken: 1 })
    expect(load.get(null)?.open).toBeGreaterThan(0)
    expect(await all({ owner: lin, open: 'open' })).toEqual([missed, risky, quiet])
    expect(await all({ owner: lin, risk: 'at-risk' })).toEqual([risky])
    expect(await all({ owner: lin, risk: 'broken' })).toEqual([missed, quiet])
  })

  /** A promise on this ticket was missed. */
  async function broken(number: string): Promise<void> {
    const { id } = await app.database.reader.findOneByOrFail(TicketRow, { number })
    const promise = { kind: 'first-call', state: 'broken', madeAt: now, dueAt: now, nextAt: null } as const
    const row = {
      ...promise,
      id: newId(now),
      ticket: id,
      stage: 100 as const,
      closedAt: now,
      centreLate: false,
    }
    await app.database.transact(manager => manager.insert(PromiseRow, row))
  }
})

describe('Finding a ticket', () => {
  const find = async (text: string, kinds?: readonly ['registration']) =>
    app.house.nest.get(TicketFinder).ids(text, kinds)
  let id: string
  let number: string
  beforeAll(async () => {
    const vault = app.house.nest.get(Vault)
    number = await ticket({
      kind: 'enquiry',
      serialHash: vault.index('serial', 'PF0UT077'),
      phoneHash: vault.index('phone', '+1 202 555 0177'),
      mailHash: vault.index('mail', 'anna@example.com'),
      nameHash: vault.index('name', 'Anna Maria Eriksson'),
    })
    id = (await app.database.reader.findOneByOrFail(TicketRow, { number })).id
  })

  it.each([
    ['the serial', 'pf0ut077'],
    ['the serial as a label has it', '1S82WM006KCDPF0UT077'],
    ['the phone with its code', '+1 (202) 555-0177'],
    ['the phone without it', '202 555 0177'],
    ['the mail address', ' Anna@Example.com '],
    ['the whole name', 'ANNA  maria eriksson'],
  ])('works by %s', async (_, text) => {
    expect(await find(text)).toEqual([id])
  })

  it('works by the number, however it is written', async () => {
    expect(await find(number.toLowerCase().replaceAll('-', ' '))).toEqual([id])
  })

  it('gives nothing for part of a name, another kind, or a draft', async () => {
    expect(await find('Eriksson')).toEqual([])
    expect(await find('anna@example.com', ['registration'])).toEqual([])
    const vault = app.house.nest.get(Vault)
    await ticket({ state: 'draft', mailHash: vault.index('mail', 'draft@example.com') })
    expect(await find('draft@example.com')).toEqual([])
  })

  it('gives the newest fifty where one address has more', async () => {
    const vault = app.house.nest.get(Vault)
    const mailHash = vault.index('mail', 'many@example.com')
    const numbers: string[] = []
    for (let n = 0; n < 52; n += 1) numbers.push(await ticket({ mailHash }))
    const rows = await board().find('many@example.com')
    expect(rows.map(row => row.number)).toEqual(numbers.reverse().slice(0, 50))
  })
})

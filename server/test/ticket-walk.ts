import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { SERVICE_LIVES } from '@iws/shared/ticket/service-life'
import type { ServiceState } from '@iws/shared/ticket/service-life'
import { loginOf } from '../src/accounts/demo-accounts.service.ts'
import { Customers } from '../src/accounts/customers.service.ts'
import { Staff } from '../src/accounts/staff.service.ts'
import { newId } from '../src/core/ids.ts'
import { Problem } from '../src/core/problem.ts'
import { DeskStepWork } from '../src/desk/service/desk-step-work.ts'
import { Ladder } from '../src/tickets/promises/ladder.service.ts'
import { Bookings } from '../src/tickets/service/bookings.service.ts'
import { Closing } from '../src/tickets/service/closing.service.ts'
import { CustomerDesk } from '../src/tickets/service/customer-desk.service.ts'
import { CustomerSteps } from '../src/tickets/service/customer-steps.service.ts'
import { ServiceReading } from '../src/tickets/service/service-reading.service.ts'
import { SessionCodes } from '../src/tickets/service/session-codes.service.ts'
import { Threads } from '../src/tickets/thread/threads.service.ts'
import { TicketRow } from '../src/tickets/ticket.entity.ts'
import type { TestApp } from './app.ts'
import { BOSTON, TOKYO } from './journeys/service-story.ts'
import { DAY, HOUR } from './promised.ts'

const VERSION = '2026-11-1'

/** A filed ticket on its way through everything that people, the ladder and time may do to it. */
export interface Walk {
  readonly id: string
  readonly customer: string
  readonly agent: string
}

/** Files a ticket of a kind for a new customer. */
export async function setOut(app: TestApp, kind: ServiceKind): Promise<Walk> {
  const { nest } = app.house
  const agent = (await nest.get(Staff).withLogin(app.database.reader, loginOf('agent')))?.id ?? ''
  const key = newId(app.clock.now())
  const customer = await app.database.transact(manager => nest.get(Customers).withOpenid(manager, key))
  const { opening, drafts, consents, filing } = nest.get(CustomerDesk)
  const id = await opening.open(customer, { key, kind, language: 'en' })
  await drafts.save(customer, { id, ...(kind === 'remote' ? TOKYO : BOSTON) })
  for (const consent of ['transfer', 'limits', 'session'] as const)
    await consents.say(customer, { id, consent, version: VERSION, given: true })
  await filing.file(customer, { id, key: newId(app.clock.now()) })
  return { id, customer, agent }
}

/** Does the deed that `number` picks out of all that make sense in the ticket's state; a refusal is a deed too. */
export async function goOn(app: TestApp, walk: Walk, number: number): Promise<string> {
  const row = await app.database.reader.findOneByOrFail(TicketRow, { id: walk.id })
  const steps = stepsOf(app, walk, row)
  const deeds = [...steps, ...steps, ...steps, ...talkOf(app, walk, row)]
  const [name, run] = deeds[number % deeds.length] ?? ['nothing', () => Promise.resolve()]
  try {
    await run()
    return name
  } catch (error) {
    if (error instanceof Problem) return `${name}: ${error.code}`
    throw error
  }
}

/** Calls it off at the end, where it has not ended by itself. */
export async function callOff(app: TestApp, { id, agent }: Walk): Promise<void> {
  const { version, endedAt } = await app.database.reader.findOneByOrFail(TicketRow, { id })
  if (endedAt !== null) return
  const { steps } = app.house.nest.get(DeskStepWork)
  const action = { action: 'cancel', reason: 'other-help' }
  await steps.act(agent, { id, version, ...action }).catch((error: unknown) => {
    // What is solved is not called off.
    if (!(error instanceof Problem)) throw error
  })
}

type Deed = readonly [name: string, run: () => Promise<unknown>]

/** Every step of its life but calling it off, with all that it asks for. */
function stepsOf(app: TestApp, { id, customer, agent }: Walk, row: TicketRow): Deed[] {
  if (row.kind === 'registration') return []
  const at = { id, version: row.version }
  const { steps } = app.house.nest.get(DeskStepWork)
  const may = SERVICE_LIVES[row.kind].steps.filter(
    step => step.from.includes(row.state as ServiceState) && !['merge', 'cancel'].includes(step.action),
  )
  return may.flatMap(({ action, by }): Deed[] => {
    if (by === 'customer')
      return [
        [
          `customer ${action}`,
          () => app.house.nest.get(CustomerSteps).act(customer, { ...at, action: action as 'close' }),
        ],
      ]
    if (by !== 'agent') return []
    const given = { ...at, action, ...givenWith(action, app.clock.now()) }
    if (action !== 'begin-session') return [[`agent ${action}`, () => steps.act(agent, given)]]
    const begin = async (): Promise<void> => {
      const { code } = await app.house.nest.get(SessionCodes).make(customer, id)
      await steps.act(agent, { ...given, code, version: row.version + 1 })
    }
    return [[`agent ${action}`, begin]]
  })
}

function givenWith(action: string, now: number) {
  if (action === 'wait-part') return { part: 'Fan', expectedDay: '2026-12-24', nextWordAt: now + 6 * DAY }
  if (action === 'wait-customer') return { reason: 'wait-answer' }
  if (action === 'escalate') return { reason: 'tried-all' }
  return ['resolve', 'end-session'].includes(action) ? { summary: 'It was looked at.' } : {}
}

/** What both sides say and write, what time does, and what an enquiry becomes. */
function talkOf(app: TestApp, { id, customer, agent }: Walk, row: TicketRow): Deed[] {
  const { nest } = app.house
  const { calls, asks, becoming } = nest.get(DeskStepWork)
  const now = app.clock.now()
  const at = { id, version: row.version }
  const outside = 'She asked for it.'
  const write = (role: 'agent' | 'customer', person: string) =>
    nest.get(Threads).write({ id: '', role, person }, { id, key: newId(now), text: 'Word.' })
  const consent = { id, consent: 'transfer', version: VERSION, given: false } as const
  const goes = (hours: number): Deed => [`${hours} h`, () => pass(app, hours * HOUR)]
  return [
    ['staff write', () => write('agent', agent)],
    ['staff write', () => write('agent', agent)],
    ['customer writes', () => write('customer', customer)],
    ['reached', () => calls.log(agent, { ...at, reached: true, outside })],
    ['missed', () => calls.log(agent, { ...at, reached: false, nextTryAt: now + 20 * HOUR, outside })],
    ['promise', () => asks.promise(agent, { ...at, dueAt: now + 5 * DAY })],
    ['ask', () => asks.ask(agent, { ...at, kind: 'part', words: 'A grey one?' })],
    ['answer the ask', () => answer(app, { id, customer, agent })],
    ['consent back', () => nest.get(CustomerDesk).consents.say(customer, consent)],
    ['time', () => book(app, customer, id)],
    ['no time', () => nest.get(Bookings).book(customer, { id, from: null })],
    ['become', () => becoming.atDesk(agent, { ...at, kind: now % 2 === 0 ? 'repair' : 'remote' })],
    ...[7, 30, 80, 192].map(goes),
  ]
}

async function pass(app: TestApp, ms: number): Promise<void> {
  app.clock.move(ms)
  await app.house.nest.get(Ladder).tick(app.clock.now())
  await app.house.nest.get(Closing).run()
}

async function answer(app: TestApp, { id, customer }: Walk): Promise<void> {
  const { asks } = await app.house.nest.get(ServiceReading).forCustomer(id, customer)
  const open = asks.find(each => each.state === 'open')
  if (open) await app.house.nest.get(CustomerSteps).answer(customer, { id, ask: open.id, accepted: true })
}

async function book(app: TestApp, customer: string, id: string): Promise<void> {
  const bookings = app.house.nest.get(Bookings)
  const [slot] = (await bookings.offered(customer, id)).slots
  if (slot) await bookings.book(customer, { id, from: slot.from })
}

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { listQueue } from '@iws/shared/contract/desk'
import { listService } from '@iws/shared/contract/desk-service'
import { REGISTRATION_STATES } from '@iws/shared/ticket/registration'
import { signInToDemo } from '@iws/shared/contract/session'
import { listTickets } from '@iws/shared/contract/tickets'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { must } from '../../test/journeys/stage.ts'
import { OBJECT_STORE } from '../core/storage/object-store.ts'
import type { ObjectStore } from '../core/storage/object-store.ts'
import { Cleaning } from '../documents/cleaning.service.ts'
import { DemoCustomer } from './demo-customer.service.ts'
import { DemoSeed } from './demo-seed.service.ts'
import { DemoStaff } from './demo-staff.service.ts'
import { SPECIMENS } from './specimens.ts'

describe('the data of a demonstration', () => {
  let app: TestApp
  const seed = () => app.house.nest.get(DemoSeed).seed()
  const queues = async () => {
    const reviewer = await app.signIn('reviewer')
    const totals: Record<string, number> = {}
    for (const state of REGISTRATION_STATES)
      totals[state] = must(await reviewer.call(listQueue, { state })).total
    return totals
  }

  beforeAll(async () => {
    app = await startApp()
    await seed()
  })
  afterAll(() => app.stop())

  it('show every state a reviewer meets', async () => {
    expect(await queues()).toEqual({
      draft: 0,
      'in-review': 6,
      'sent-back': 1,
      'papers-accepted': 1,
      registered: 1,
      refused: 1,
      withdrawn: 0,
    })
  })

  it('give the customer of the one-tap sign-in a paper to replace and a certificate to look at', async () => {
    const { token } = must(await app.stranger.call(signInToDemo, { as: 'customer' }))
    const headers = { authorization: `Bearer ${token}` }
    const { tickets } = must(await app.stranger.call(listTickets, {}, headers))
    expect(tickets.map(ticket => ticket.state).sort()).toEqual(['registered', 'sent-back'])
  })

  it('give the service desk a repair to call about, a part waited for, a question and remote help', async () => {
    const agent = await app.signIn('agent')
    const { rows } = must(await agent.call(listService, { open: 'open' }))
    expect(rows.map(row => `${row.kind} ${row.state}`).sort()).toEqual([
      'enquiry filed',
      'remote filed',
      'repair contacted',
      'repair filed',
      'repair waiting-part',
    ])
  })

  it('are made once', async () => {
    await seed()
    expect(Object.values(await queues()).reduce((sum, each) => sum + each)).toBe(10)
  })

  it('come on although the server’s own cleaning has their photos in hand', async () => {
    const specimen = SPECIMENS.find(each => each.stand === 'sent-back')!
    const ticket = (await app.house.nest.get(DemoCustomer).send({ ...specimen, id: 'once-more' })) ?? ''
    const store = app.house.nest.get<ObjectStore>(OBJECT_STORE)
    const get = store.get.bind(store)
    let open = (): void => undefined
    const gate = new Promise<void>(resolve => (open = resolve))
    let inHand = 0
    store.get = id => {
      inHand += 1
      return gate.then(() => get(id))
    }
    const cleaning = app.house.nest.get(Cleaning)
    const papers = Object.keys(specimen.papers)
    const background = Promise.all(papers.map(() => cleaning.cleanNext()))
    while (inHand < papers.length) await pause(10)
    expect(await cleaning.cleanNext()).toBe(false)
    const brought = app.house.nest.get(DemoStaff).bring(ticket, specimen.stand)
    await pause(200)
    open()
    await brought
    store.get = get
    await background
    expect((await queues())['sent-back']).toBe(2)
  })
})

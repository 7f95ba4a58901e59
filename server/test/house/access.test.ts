import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { randomUUID } from 'node:crypto'
import { askCustomer } from '@iws/shared/contract/desk-service'
import { STAFF_ROLES } from '@iws/shared/contract/endpoint'
import { listNumberReports, reportNumber } from '@iws/shared/contract/directory'
import { startApp } from '../app.ts'
import type { TestApp } from '../app.ts'
import type { Person } from '../person.ts'
import { filed, seen } from '../journeys/service-story.ts'
import { must } from '../journeys/stage.ts'
import { ACCESS } from './access-table.ts'
import { submittedTicket } from './submitted-ticket.ts'
import type { Submitted } from './submitted-ticket.ts'

const READERS = [
  'nobody',
  'the owner',
  'another customer',
  'a reviewer',
  'a station',
  'an agent',
  'a lead',
  'an administrator',
]
/** A version nobody is at: whoever gets in is told so, and nothing changes. */
const version = 999_999
const key = 'access-table-other'

const REPORT = {
  key: 'access-table-report',
  place: 'US',
  phone: 'us-demonstration',
  fault: 'not-lenovo',
  note: '',
  language: 'en',
} as const

/** A body that each route accepts, so that only access can refuse it. Routes not named take none. */
const BODIES: Readonly<Record<string, (ticket: Submitted) => object>> = {
  'POST /api/coverage': () => ({
    serial: 'PF0UT001',
    boughtIn: 'CN',
    destination: 'US',
    today: '2026-11-22',
  }),
  'POST /api/directory/reports': () => REPORT,
  'POST /api/desk/directory/reports/:id/close': () => ({ note: '' }),
  'POST /api/desk/stations/import': () => ({ csv: 'code', check: true }),
  'POST /api/session/wechat': () => ({ code: 'x', language: 'en' }),
  // A mailbox of its own each time: one gets five codes in a quarter of an hour.
  'POST /api/session/mail/code': () => ({ mail: `box-${randomUUID()}@example.com`, language: 'en' }),
  'POST /api/session/mail': () => ({ mail: 'nobody@example.com', code: '000000' }),
  'POST /api/subscriptions': () => ({ key, templates: ['x'.repeat(43)] }),
  'POST /api/session/staff': () => ({ login: 'nobody', password: 'nothing' }),
  'POST /api/session/demo': () => ({ as: 'customer' }),
  'POST /api/inbox/read': ({ id }) => ({ upTo: id }),
  'POST /api/tickets': () => ({
    key,
    route: { place: 'abroad', way: 'carried', residency: 'foreign' },
    language: 'en',
  }),
  'POST /api/tickets/:id': () => ({ model: 'ThinkPad' }),
  'POST /api/tickets/:id/consents': () => ({ consent: 'lawful-import', version: '2026-11', given: true }),
  'POST /api/tickets/:id/submit': () => ({ key }),
  'POST /api/tickets/:id/withdraw': () => ({ version }),
  'POST /api/tickets/:id/requirements/:requirement/excuse': () => ({ excuse: 'lost', note: '' }),
  'POST /api/tickets/:id/requirements/:requirement/reuse': ({ page }) => ({ page }),
  'POST /api/tickets/:id/requirements/:requirement/talk-photo': ({ page }) => ({
    paper: 'purchase-proof',
    file: page,
  }),
  'POST /api/service': () => ({ key: 'access-table-service', kind: 'enquiry', language: 'en' }),
  'POST /api/service/same-serial': () => ({ serial: 'PF0UT001' }),
  'POST /api/service/:id': () => ({ trouble: { model: 'Legion' } }),
  'POST /api/service/:id/reach': () => ({ version, person: {} }),
  'POST /api/service/:id/consents': () => ({ consent: 'transfer', version: '2026-11-1', given: true }),
  'POST /api/service/:id/file': () => ({ key }),
  'POST /api/service/:id/steps': () => ({ version, action: 'close' }),
  'POST /api/service/:id/asks/:ask': () => ({ accepted: true }),
  'POST /api/service/:id/become': () => ({ version, kind: 'remote' }),
  'POST /api/service/:id/slot': () => ({ from: null }),
  'POST /api/service/:id/survey': () => ({ score: 5, note: '' }),
  'POST /api/tickets/:id/shares': () => ({ key }),
  'POST /api/shares': () => ({ code: 'nobody’s' }),
  'POST /api/tickets/:id/thread': () => ({ key, text: 'Hello' }),
  'POST /api/desk/tickets/:id/thread': () => ({ key, text: 'Hello' }),
  'POST /api/pages/:page/links': () => ({ rendition: 'page' }),
  'POST /api/desk/find': ({ number }) => ({ text: number }),
  'POST /api/desk/tickets/:id/pages/:page/mark': () => ({ version, mark: 'accepted' }),
  'POST /api/desk/tickets/:id/requirements/:requirement/excuse': () => ({ version, accepted: true }),
  'POST /api/desk/tickets/:id/dates': () => ({
    version,
    purchaseDay: '2026-08-14',
    readings: {},
    documentExpires: null,
    sameHolder: null,
    pagesTogether: null,
  }),
  'POST /api/desk/tickets/:id/findings/:rule/answer': () => ({ version, note: 'seen' }),
  'POST /api/desk/tickets/:id/ask-again': () => ({ version }),
  'POST /api/desk/tickets/:id/accept-papers': () => ({ version }),
  'POST /api/desk/tickets/:id/register': () => ({
    version,
    lenovoNumber: 'IWS-TEST',
    countryOfFirstSale: 'HK',
    termFrom: '2026-08-14',
    termUntil: '2027-08-13',
  }),
  'POST /api/desk/tickets/:id/refuse': () => ({ version, reason: 'not-covered', note: 'test' }),
  'POST /api/desk/search': ({ number }) => ({ text: number }),
  'POST /api/desk/service/:id/steps': () => ({ version, action: 'contact' }),
  'POST /api/desk/service/:id/calls': () => ({ version, reached: true }),
  'POST /api/desk/service/:id/asks': () => ({ version, kind: 'paper', words: 'The receipt' }),
  'POST /api/desk/service/:id/asks/:ask/withdraw': () => ({ version }),
  'POST /api/desk/service/:id/promises': () => ({ version, dueAt: 4_000_000_000_000 }),
  'POST /api/desk/service/:id/assign': () => ({ version, owner: null }),
  'POST /api/desk/service/:id/notes': () => ({ text: 'note' }),
  'POST /api/desk/service/:id/tags': () => ({ version, tags: [] }),
  'POST /api/desk/service/:id/links': ({ number }) => ({ version, number, linked: true }),
  'POST /api/desk/service/:id/merge': () => ({ version, into: 'IWS-0000-0000', samePerson: false }),
  'POST /api/desk/service/:id/split': ({ id }) => ({ version, messages: [id], kind: 'enquiry' }),
  'POST /api/desk/service/:id/become': () => ({ version, kind: 'repair' }),
  'POST /api/desk/handover': ({ id }) => ({ to: id, tickets: [id], note: '' }),
  'POST /api/desk/presence': () => ({ until: null }),
  'POST /api/desk/views': () => ({ name: 'Mine', filter: {} }),
  'POST /api/station/find': ({ number }) => ({ number }),
  'POST /api/station/tickets/:id/originals/:requirement': () => ({ version, mark: 'seen', note: '' }),
}
const UPLOADS = [
  'POST /api/tickets/:id/requirements/:requirement/pages',
  'POST /api/service/:id/files',
  'POST /api/desk/service/:id/files',
]

let app: TestApp
let ticket: Submitted
/** Id of a report of a wrong number. */
let report: string
/** A filed repair of the owner's, and an ask that waits for an answer. */
let repair: { id: string; number: string; ask: string }
let everybody: (() => Promise<Person>)[]

beforeAll(async () => {
  app = await startApp()
  const anna = await app.signIn('customer', 'anna')
  ticket = await submittedTicket(app, anna)
  await app.stranger.call(reportNumber, REPORT)
  const { body } = await (await app.signIn('administrator')).call(listNumberReports, {})
  report = body.reports[0]?.id ?? ''
  const agent = await app.signIn('agent')
  const { id, number } = await filed(anna, 'repair')
  const { version: at } = await seen(agent, id)
  const asked = { id, version: at, kind: 'part', words: 'Another part?' } as const
  repair = { id, number, ask: must(await agent.call(askCustomer, asked)).asks[0]?.id ?? '' }
  everybody = [
    () => Promise.resolve(app.stranger),
    () => Promise.resolve(anna),
    () => app.signIn('customer', 'boris'),
    () => app.signIn('reviewer'),
    () => app.signIn('station'),
    () => app.signIn('agent'),
    () => app.signIn('lead'),
    () => app.signIn('administrator'),
  ]
}, 180_000)
afterAll(() => app.stop())

function address(route: string): string {
  const names: Record<string, string> = {
    id: route.includes('/directory/') ? report : route.includes('/service/') ? repair.id : ticket.id,
    page: ticket.page,
    ask: repair.ask,
    file: ticket.page,
    share: ticket.page,
    link: ticket.link,
    requirement: 'purchase-proof',
    rule: 'D1',
    code: '0123456789ABCDEFGHJK',
    segment: 'places',
  }
  return route.replace(/:(\w+)/g, (_, name: string) => names[name] ?? name).replace('*', 'desk')
}

async function ask(route: string, person: Person): Promise<{ status: number; shown: boolean }> {
  const [method = '', path = ''] = route.split(' ')
  const url = address(path) + (route === 'GET /api/desk/queue' ? '?state=in-review' : '')
  const payload = UPLOADS.includes(route) ? upload() : BODIES[route]?.(ticket)
  const headers: Record<string, string> = UPLOADS.includes(route)
    ? { 'content-type': 'multipart/form-data; boundary=cut' }
    : {}
  const { status, body } = await person.send<unknown>(method as 'GET', url, {
    headers,
    ...(payload && { payload }),
  })
  const text = Buffer.isBuffer(body) ? body.toString('latin1') : JSON.stringify(body)
  const known = [ticket.id, ticket.number, repair.id, repair.number]
  return { status, shown: known.some(each => text.includes(each)) }
}

/** Fields that are in order, and a file that is none. */
function upload(): Buffer {
  const field = (name: string, value: string) =>
    `--cut\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`
  const file = 'Content-Disposition: form-data; name="file"; filename="a.jpg"\r\nContent-Type: image/jpeg'
  return Buffer.from(
    `${field('paper', 'purchase-proof')}${field('key', key)}${field('use', 'fault')}--cut\r\n${file}\r\n\r\nno photo\r\n--cut--\r\n`,
  )
}

function verdict({ status, shown }: { status: number; shown: boolean }, expected: string): string {
  if (expected === 'own') return status === 200 && !shown ? 'own' : `${status}${shown ? ' shown' : ''}`
  if (expected === 'in') return [401, 403, 404].includes(status) || status === 500 ? String(status) : 'in'
  return shown ? `${status} shown` : String(status)
}

describe('The table of access', () => {
  it('names every route of the running router, and no other', () => {
    const running = app.house.routes.map(({ method, path }) => `${method} ${path}`)
    expect([...new Set(running)].sort()).toEqual(Object.keys(ACCESS).sort())
  })

  it.each(Object.entries(ACCESS).filter(([route]) => route !== 'DELETE /api/session'))(
    'holds for %s',
    async (route, row) => {
      const expected = row.split(' ')
      expect(expected).toHaveLength(READERS.length)
      // Tries to sign in with a wrong code are refused with 401 for being wrong, not for who asks.
      const signIn = /^POST \/api\/session\/(wechat|staff|mail)$/.test(route)
      const found: string[] = []
      for (const [n, reader] of everybody.entries()) {
        const answer = await ask(route, await reader())
        found.push(signIn && answer.status === 401 ? 'in' : verdict(answer, expected[n] ?? ''))
      }
      expect(Object.fromEntries(READERS.map((who, n) => [who, found[n]]))).toEqual(
        Object.fromEntries(READERS.map((who, n) => [who, expected[n]])),
      )
    },
  )

  it('holds for DELETE /api/session', async () => {
    const found = [(await ask('DELETE /api/session', app.stranger)).status]
    for (const role of ['customer', 'customer', ...STAFF_ROLES] as const)
      found.push((await ask('DELETE /api/session', await app.signIn(role, 'leaving'))).status)
    expect(found).toEqual([401, 200, 200, 200, 200, 200, 200, 200])
  })
})

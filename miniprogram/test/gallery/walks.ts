import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { ServiceView, SessionCode } from '@iws/shared/contract/gives/service'
import type { Applet } from '../h5/stage/applet'
import { withoutServer } from '../h5/stage/asking'
import { freshKey } from '../h5/stage/over-http'
import type { Speaker } from '../h5/stage/over-http'
import type { Scene } from '../h5/stage/scene'
import type { ScreenRow } from '../h5/stage/screen-row'
import { BOSTON, fileService, OTHER_BRAND } from '../h5/stage/service-over-http'
import type { Said } from '../h5/stage/service-over-http'

/** Tickets in states that only the pictures visit. */
export interface Stops {
  readonly filed: ServiceView
  /** A paper and a fee are asked for. */
  readonly asked: ServiceView
  readonly inService: ServiceView
  readonly resolved: ServiceView
  readonly closed: ServiceView
  readonly cancelled: ServiceView
  readonly merged: ServiceView
  /** A remote session is about to begin, or under way. */
  readonly booked: ServiceView
  readonly inSession: ServiceView
  readonly answered: ServiceView
}

/** A machine without a serial joins no other ticket. */
const UNREADABLE = { serial: null, serialUnreadable: true }
const REPAIR: Said = { ...BOSTON, trouble: { ...BOSTON.trouble, ...UNREADABLE } }
const QUESTION: Said = {
  trouble: { topic: 'general', text: '明年去日本工作，现在这台能在那边修吗？' },
  where: {},
  person: { name: '李 雅婷', mail: 'li@example.com' },
}
const REACHED = ['calls', { reached: true, note: '说了情况。', outside: '客户请我们现在打。' }] as const
const step = (action: string, more: object = {}) => ['steps', { action, ...more }] as const

/** Plays everything that leads to these tickets, over HTTP. */
export async function setStops({ customer, agent }: Scene): Promise<Stops> {
  const walked = async (kind: 'repair' | 'remote' | 'enquiry', said: Said, ...steps: Step[]) => {
    const filed = await fileService(customer, kind, said)
    await work(agent, filed, ...steps)
    return filed
  }
  const repair = (...steps: Step[]): Promise<ServiceView> => walked('repair', REPAIR, ...steps)
  const done = step('resolve', { summary: '换了屏幕。键盘没有动。' })
  const filed = await repair()
  const closed = await repair(REACHED, step('diagnose'), step('serve'), done)
  const { version } = await agent.read<DeskService>(`/desk/service/${closed.id}`)
  await customer.post(`/service/${closed.id}/steps`, { version, action: 'close' })
  const fee = { words: '过了保修期，换屏幕要收费。', amount: '320.00', currency: 'USD' }
  const paper = { kind: 'paper', words: '当地要看购机发票，请拍一张。' }
  const answer = { key: freshKey(), text: '能修。日本有服务，带上护照和发票。' }
  return {
    filed,
    closed,
    asked: await repair(REACHED, ['asks', { kind: 'fee', ...fee }], ['asks', paper]),
    inService: await repair(REACHED, step('diagnose'), step('serve')),
    resolved: await repair(REACHED, step('diagnose'), done),
    cancelled: await repair(step('cancel', { reason: 'works-again', note: '您在电话里说，屏幕自己好了。' })),
    merged: await repair(['merge', { into: filed.number, samePerson: false }]),
    booked: await walked('remote', OTHER_BRAND, REACHED, step('triage')),
    inSession: await inSession(customer, agent),
    answered: await walked('enquiry', QUESTION, ['thread', answer], step('answer')),
  }
}

type Step = readonly [path: string, body: object]

/** Takes steps at the desk, one after the other. */
async function work(agent: Speaker, { id }: ServiceView, ...steps: Step[]): Promise<void> {
  for (const [path, body] of steps) {
    const { version } = await agent.read<DeskService>(`/desk/service/${id}`)
    const at = path === 'thread' ? `/desk/tickets/${id}/thread` : `/desk/service/${id}/${path}`
    await agent.post(at, path === 'thread' ? { ...body } : { version, ...body })
  }
}

async function inSession(customer: Speaker, agent: Speaker): Promise<ServiceView> {
  const filed = await fileService(customer, 'remote', OTHER_BRAND)
  await work(agent, filed, REACHED, step('triage'))
  const consent = { consent: 'session', version: '2026-11-1', given: true }
  await customer.post(`/service/${filed.id}/consents`, consent)
  const { code } = await customer.post<SessionCode>(`/service/${filed.id}/session-code`, {})
  await work(agent, filed, step('begin-session', { code }))
  return filed
}

const ticket = (which: keyof Stops) => (stops: Stops) => `/service/ticket/index?id=${stops[which].id}`
const at = (page: string) => () => `/service/${page}/index`

/** A draft as the phone keeps it, filled in up to its check. */
const DRAFT = {
  key: 'drawn-by-the-gallery',
  fileKey: 'filed-by-the-gallery',
  ticket: null,
  fields: {
    ...{ symptom: 'black-screen', text: '早上起来屏幕就是黑的。', serial: 'PF0UT001', model: 'Legion 5' },
    ...{ place: 'US', name: '埃里克森 安娜', phone: '+1 202 555 0143', mail: 'anna@example.com' },
    ...{ parts: 'afternoon', 'address-street': '12 Example Street', 'address-city': 'Boston' },
  },
  answers: [{ step: 'signs', answer: 'none' }],
  queued: null,
}

async function drawn(applet: Applet): Promise<void> {
  // The page that is left writes down its own, empty draft: this one comes after it.
  await applet.page.addInitScript(draft => {
    localStorage.setItem('iws.kept.service', JSON.stringify({ repair: draft }))
  }, DRAFT)
  await applet.page.reload()
}

async function toSigns(applet: Applet): Promise<void> {
  await drawn(applet)
  await applet.page.goto(new URL('/service/triage/index?kind=repair', applet.page.url()).href)
  await applet.see('chip-said-signs').waitFor()
}

/** A screen between those that every suite visits. */
export interface Walk extends Omit<ScreenRow, 'path'> {
  readonly path: (stops: Stops) => string
}

/** What comes between and after the screens of the set: looked at, not measured. */
export const WALKS: readonly Walk[] = [
  {
    name: 'help-draft',
    path: at('help'),
    until: async applet => {
      await drawn(applet)
      await applet.see('help-repair').waitFor()
    },
  },
  { name: 'triage-question', path: at('help'), until: toSigns },
  {
    name: 'triage-stop',
    path: at('help'),
    until: async applet => {
      await toSigns(applet)
      await applet.tap('chip-said-signs')
      await applet.tap('sign-swelling')
      await applet.see('to-reach').waitFor()
    },
  },
  {
    name: 'reach-wrong',
    path: () => '/service/reach/index?kind=repair',
    until: applet => applet.tap('next'),
  },
  {
    name: 'reach-filled',
    path: () => '/service/reach/index?kind=repair',
    until: drawn,
  },
  {
    name: 'preview-filled',
    path: () => '/service/preview/index?kind=repair',
    until: async applet => {
      await drawn(applet)
      await applet.see('consent-transfer').waitFor()
    },
  },
  { name: 'ticket-filed', path: ticket('filed') },
  { name: 'ticket-asked', path: ticket('asked') },
  { name: 'ticket-in-service', path: ticket('inService') },
  { name: 'ticket-resolved', path: ticket('resolved') },
  { name: 'ticket-closed', path: ticket('closed') },
  { name: 'ticket-cancelled', path: ticket('cancelled') },
  { name: 'ticket-merged', path: ticket('merged') },
  { name: 'ticket-session', path: ticket('booked') },
  { name: 'ticket-in-session', path: ticket('inSession') },
  { name: 'ticket-answered', path: ticket('answered') },
  { name: 'ticket-offline', path: ticket('filed'), until: applet => withoutServer(applet) },
  {
    name: 'ticket-cancel',
    path: ticket('filed'),
    until: async applet => {
      await applet.tap('told')
      await applet.tap('cancel')
    },
  },
  { name: 'service-gone', path: () => '/service/ticket/index?id=01ARZ3NDEKTSV4RRFFQ69G5FAV' },
  { name: 'thread-none', path: stops => `/service/thread/index?id=${stops.filed.id}` },
  { name: 'sharing-none', path: stops => `/service/sharing/index?id=${stops.filed.id}` },
  {
    name: 'sign-in-code',
    path: at('sign-in'),
    signedOut: true,
    until: async applet => {
      await applet.type('mail', 'anna@example.com')
      await applet.tap('send-code')
      await applet.see('code').waitFor()
    },
  },
  {
    name: 'claim-wrong',
    path: at('claim'),
    until: async applet => {
      await applet.type('code', 'AAAA-AAAA')
      await applet.type('tail', '0143')
      await applet.tap('claim')
    },
  },
]

import { randomBytes } from 'node:crypto'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { DECLARATIONS } from '@iws/shared/policy/declarations'

type Json = Readonly<Record<string, unknown>>

/** Somebody signed in to the demonstration, speaking to the server as the applet or the desk does. */
export interface Speaker {
  /** For the applet; null for staff, whose session is a cookie. */
  readonly token: string | null
  /** Name and value of the staff cookie; null for a customer. */
  readonly cookie: { readonly name: string; readonly value: string } | null
  readonly read: <Reply>(path: string) => Promise<Reply>
  readonly post: <Reply>(path: string, body: Json) => Promise<Reply>
  readonly upload: (
    path: string,
    fields: Readonly<Record<string, string>>,
    file: Buffer,
  ) => Promise<TicketView>
}

/** Signs in by the demonstration's one tap, over HTTP. */
export async function speakAs(
  url: string,
  as: 'customer' | 'reviewer' | 'agent' | 'lead' | 'station' | 'administrator',
): Promise<Speaker> {
  const headers: Record<string, string> = { 'x-iws': '1', origin: url, 'accept-language': 'zh-CN' }
  const send = async (path: string, init: RequestInit): Promise<Response> => {
    const response = await fetch(`${url}/api${path}`, { ...init, headers: { ...headers, ...init.headers } })
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
    return response
  }
  const json = (body: Json): RequestInit => ({
    method: 'POST',
    body: JSON.stringify(body),
    headers: { 'content-type': 'application/json' },
  })
  const response = await send('/session/demo', json({ as }))
  const { token } = (await response.json()) as { token: string | null }
  const [name = '', value = ''] = response.headers.get('set-cookie')?.split(';')[0]?.split('=') ?? []
  if (token) headers.authorization = `Bearer ${token}`
  else headers.cookie = `${name}=${value}`
  return {
    token,
    cookie: token ? null : { name, value },
    read: async <Reply>(path: string) => (await send(path, {})).json() as Promise<Reply>,
    post: async <Reply>(path: string, body: Json) => (await send(path, json(body))).json() as Promise<Reply>,
    upload: async (path, fields, file) => {
      const form = new FormData()
      for (const [key, text] of Object.entries(fields)) form.append(key, text)
      form.append('file', new Blob([new Uint8Array(file)], { type: 'image/jpeg' }), 'photo.jpg')
      return (await (await send(path, { method: 'POST', body: form })).json()) as TicketView
    },
  }
}

export const freshKey = (): string => randomBytes(12).toString('hex')

const CARRIED = { place: 'hongkong', way: 'carried', residency: 'mainland' }
const POSTED = { place: 'abroad', way: 'posted', residency: 'mainland' }
const CROSSINGS = {
  paper: 'exit-entry-record',
  dates: { leftMainland: '2026-08-13', returnedOn: '2026-08-15' },
}

/** Opens a registration and fills everything in but the photos. */
export async function openTicketAs(customer: Speaker, way: 'carried' | 'posted'): Promise<TicketView> {
  const route = way === 'carried' ? CARRIED : POSTED
  const { id } = await customer.post<TicketView>('/tickets', { key: freshKey(), route, language: 'zh-CN' })
  for (const consent of ['identity-papers', 'lawful-import'] as const)
    await customer.post(`/tickets/${id}/consents`, {
      consent,
      version: DECLARATIONS[consent].version,
      given: true,
    })
  const readings =
    way === 'carried'
      ? { 'hk-macao-permit-endorsement': CROSSINGS, 'hk-visitor-slip': CROSSINGS }
      : { 'tax-form-original': { paper: 'tax-form-original', dates: { taxDay: '2026-09-02' } } }
  return customer.post<TicketView>(`/tickets/${id}`, {
    serial: 'PF0UT001',
    model: 'Legion 5',
    purchaseDay: '2026-08-14',
    name: 'ERIKSSON ANNA MARIA',
    phone: '+1 202 555 0143',
    readings,
  })
}

/** Sends the photos a carried machine needs, one of them answering two requirements; then submits. */
export async function submitCarried(customer: Speaker, id: string, photos: Readonly<Record<string, Buffer>>) {
  for (const paper of ['purchase-proof', 'hk-macao-permit'])
    await addPhoto(customer, id, { requirement: paper, paper }, photos)
  const slot = { requirement: 'hk-macao-permit-endorsement', paper: 'exit-entry-record' }
  const { pages } = await addPhoto(customer, id, slot, photos)
  const page = pages.find(each => each.paper === 'exit-entry-record')?.id
  await customer.post(`/tickets/${id}/requirements/hk-visitor-slip/reuse`, { page })
  return customer.post<TicketView>(`/tickets/${id}/submit`, { key: freshKey() })
}

export async function addPhoto(
  customer: Speaker,
  id: string,
  { requirement, paper }: { requirement: string; paper: string },
  photos: Readonly<Record<string, Buffer>>,
): Promise<TicketView> {
  const file = photos[paper]
  if (!file) throw new Error(`No photo of ${paper}.`)
  return customer.upload(`/tickets/${id}/requirements/${requirement}/pages`, { paper, key: freshKey() }, file)
}

/** Marks every page of a ticket; `back` names the papers that go back. Waits until the photos are clean. */
export async function markPages(url: string, reviewer: Speaker, id: string, back: readonly string[] = []) {
  let ticket = await whenClean(url, reviewer, id)
  for (const page of ticket.pages.filter(each => each.state === 'clean')) {
    const mark = back.includes(page.paper) ? SENT_BACK : { mark: 'accepted' }
    const path = `/desk/tickets/${id}/pages/${page.id}/mark`
    ticket = await reviewer.post<DeskTicket>(path, { version: ticket.version, ...mark })
  }
  return ticket
}

const SENT_BACK = {
  mark: 'sent-back',
  reason: 'serial-unreadable',
  note: '右下角反光',
  region: { x: 0.05, y: 0.2, width: 0.5, height: 0.2 },
}

async function whenClean(url: string, reviewer: Speaker, id: string): Promise<DeskTicket> {
  const headers = { cookie: `${reviewer.cookie?.name}=${reviewer.cookie?.value}` }
  for (let tries = 0; tries < 900; tries += 1) {
    const ticket = (await (await fetch(`${url}/api/desk/tickets/${id}`, { headers })).json()) as DeskTicket
    if (ticket.pages.every(page => page.state !== 'received')) return ticket
    await new Promise(resolve => setTimeout(resolve, 100))
  }
  throw new Error('The photos never became clean.')
}

/** Confirms the days, accepts the papers and, unless told to stop there, registers. Takes a ticket all accepted. */
export async function register(
  reviewer: Speaker,
  { id, version }: DeskTicket,
  until: 'papers-accepted' | 'registered' = 'registered',
): Promise<DeskTicket> {
  const confirmed = await reviewer.post<DeskTicket>(`/desk/tickets/${id}/dates`, {
    version,
    purchaseDay: '2026-08-14',
    readings: { 'hk-macao-permit-endorsement': CROSSINGS, 'hk-visitor-slip': CROSSINGS },
    documentExpires: '2034-04-15',
    sameHolder: true,
    pagesTogether: true,
  })
  const accepted = await reviewer.post<DeskTicket>(`/desk/tickets/${id}/accept-papers`, {
    version: confirmed.version,
  })
  if (until === 'papers-accepted') return accepted
  return reviewer.post<DeskTicket>(`/desk/tickets/${id}/register`, {
    version: accepted.version,
    lenovoNumber: 'IWS-TEST-000123',
    countryOfFirstSale: 'HK',
    termFrom: '2026-08-14',
    termUntil: '2028-08-13',
  })
}

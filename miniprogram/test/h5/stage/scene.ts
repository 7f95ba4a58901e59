import { readFileSync } from 'node:fs'
import type { Segments } from '@iws/shared/contract/book'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import type { Browser } from 'playwright-core'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import type { Shares } from '@iws/shared/contract/gives/shares'
import { addPhoto, freshKey, markPages, openTicketAs, register, speakAs, submitCarried } from './over-http'
import type { Speaker } from './over-http'
import { takePhotos } from './photos'
import { fileService, OTHER_BRAND, waitingRepair } from './service-over-http'
import { PAPERS } from './story'

/** A demonstration in which one customer has a ticket in every state that has a screen of its own. */
export interface Scene {
  readonly url: string
  readonly customer: Speaker
  readonly reviewer: Speaker
  readonly agent: Speaker
  readonly lead: Speaker
  readonly station: Speaker
  readonly administrator: Speaker
  readonly draft: TicketView
  readonly inReview: TicketView
  readonly sentBack: TicketView
  readonly accepted: TicketView
  readonly registered: TicketView
  /** Mailed home; its original tax form waits for the station. */
  readonly posted: TicketView
  /** A repair that waits for a part, an answer open in it. */
  readonly repair: ServiceView
  /** Where a card of that repair is opened, signed out. */
  readonly card: string
  /** Remote help for a machine of another brand, just filed. */
  readonly remote: ServiceView
  /** Where anybody checks the certificate of the registered one. */
  readonly verify: string
}

/** Plays everything that leads to these tickets, over HTTP. `folder` keeps the photos. */
export async function setScene(browser: Browser, url: string, folder: string): Promise<Scene> {
  const paths = await takePhotos(browser, folder, PAPERS)
  const photos = Object.fromEntries(
    Object.keys(PAPERS).map((paper, at) => [paper, readFileSync(paths[at] ?? '')]),
  )
  const [customer, reviewer, agent, lead, station, administrator] = await Promise.all([
    speakAs(url, 'customer'),
    speakAs(url, 'reviewer'),
    speakAs(url, 'agent'),
    speakAs(url, 'lead'),
    speakAs(url, 'station'),
    speakAs(url, 'administrator'),
  ])
  const submitted = async (): Promise<TicketView> =>
    submitCarried(customer, (await openTicketAs(customer, 'carried')).id, photos)
  const registered = await submitted()
  await register(reviewer, await markPages(url, reviewer, registered.id))
  const accepted = await submitted()
  await register(reviewer, await markPages(url, reviewer, accepted.id), 'papers-accepted')
  const sentBack = await submitted()
  const marked = await markPages(url, reviewer, sentBack.id, ['purchase-proof'])
  await reviewer.post(`/desk/tickets/${sentBack.id}/ask-again`, { version: marked.version })
  const posted = await openTicketAs(customer, 'posted')
  for (const paper of ['purchase-proof', 'tax-form-original'])
    await addPhoto(customer, posted.id, { requirement: paper, paper }, photos)
  await customer.post(`/tickets/${posted.id}/submit`, { key: 'posted-by-the-scene' })
  const inReview = await submitted()
  const draft = await openTicketAs(customer, 'carried')
  await addPhoto(customer, draft.id, { requirement: 'purchase-proof', paper: 'purchase-proof' }, photos)
  const asks = { key: 'asked-by-the-scene', text: '登记号大概什么时候有？我周五要回国。' }
  await customer.post(`/tickets/${accepted.id}/thread`, asks)
  await reportNumbers(url, customer)
  const verify = await verifyPath(url, customer, registered.id)
  const repair = await waitingRepair(customer, agent)
  const remote = await fileService(customer, 'remote', OTHER_BRAND)
  const { shares } = await customer.post<Shares>(`/tickets/${repair.id}/shares`, { key: freshKey() })
  const card = (shares[0]?.url ?? '').slice(url.length)
  const people = { customer, reviewer, agent, lead, station, administrator }
  return {
    url,
    ...people,
    draft,
    inReview,
    sentBack,
    accepted,
    registered,
    posted,
    repair,
    card,
    remote,
    verify,
  }
}

/** Somebody has told of two numbers that did not work. */
async function reportNumbers(url: string, customer: Speaker): Promise<void> {
  const answer = await fetch(`${url}/api/book/directory`)
  const { rows } = (await answer.json()) as Segments['directory']
  const numbers = rows.flatMap(({ place, phones }) => phones.map(({ id }) => ({ place, phone: id })))
  const said = [
    { fault: 'nobody-answers', note: '打了三次都没人接。' },
    { fault: 'other-hours', note: '' },
  ]
  for (const [at, words] of said.entries())
    await customer.post('/directory/reports', {
      ...{ key: `scene-report-${at}-of-numbers`, language: 'zh-CN' },
      ...numbers[at * 3],
      ...words,
    })
}

async function verifyPath(url: string, customer: Speaker, id: string): Promise<string> {
  const headers = { authorization: `Bearer ${customer.token}` }
  const answer = await fetch(`${url}/api/tickets/${id}/certificate`, { headers })
  return new URL(((await answer.json()) as { verifyUrl: string }).verifyUrl).pathname
}

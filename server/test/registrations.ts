import { confirmDates, markPage, openAtDesk } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import {
  getTicket,
  giveConsent,
  openRegistration,
  saveTicket,
  submitTicket,
} from '@iws/shared/contract/tickets'
import type { Route } from '@iws/shared/rulebook/schema'
import type { PaperId } from '@iws/shared/rulebook/words'
import type { z } from '@iws/shared/schema'
import { Cleaning } from '../src/documents/cleaning.service.ts'
import type { TestApp } from './app.ts'
import { intent, must, sendPhoto } from './journeys/stage.ts'
import type { Person } from './person.ts'
import { photo } from './photos/photo.ts'

type Answers = z.infer<typeof Route>

/** A resident of Hong Kong who bought at home: the proof and the home-return permit, nothing else. */
export const AT_HOME: Answers = { place: 'hongkong', way: 'carried', residency: 'hongkong' }
/** A mainland resident who bought in Hong Kong: the row with a stay, so with D1 and D2. */
export const SHOPPING: Answers = { place: 'hongkong', way: 'carried', residency: 'mainland' }
/** A parcel: the tax form has to be handed in as an original. */
export const PARCEL: Answers = { place: 'abroad', way: 'posted', residency: 'mainland' }

/** A small photo, quick to make and to clean; different lines give different bytes. */
export const small = (...lines: string[]): Promise<Buffer> => photo({ lines, width: 480, height: 360 })

/** A new draft. */
export async function draft(person: Person, route: Answers = AT_HOME): Promise<TicketView> {
  return must(await person.call(openRegistration, { key: intent(), route, language: 'en' }))
}

/** A draft with machine, person, day, consents and one small photo for each paper that needs one. */
export async function filled(
  person: Person,
  route: Answers = AT_HOME,
  more: Partial<Parameters<typeof save>[2]> = {},
): Promise<TicketView> {
  const { id, lines } = await draft(person, route)
  await save(person, id, {
    serial: 'PF0UT001',
    model: 'Yoga 14',
    name: 'ERIKSSON ANNA MARIA',
    phone: '+1 202 555 0100',
    purchaseDay: '2026-08-14',
    ...more,
  })
  for (const consent of ['identity-papers', 'lawful-import'] as const)
    must(await person.call(giveConsent, { id, consent, version: '2026-11.1', given: true }))
  for (const { requirement } of lines) {
    if (requirement.optional) continue
    await sendPhoto(person, id, { requirement: requirement.id }, await small(requirement.id))
  }
  return must(await person.call(getTicket, { id }))
}

export async function save(
  person: Person,
  id: string,
  fields: Omit<Parameters<typeof person.call<typeof saveTicket>>[1], 'id'>,
): Promise<TicketView> {
  return must(await person.call(saveTicket, { id, ...fields }))
}

/** A ticket in review, its photos cleaned. */
export async function submitted(app: TestApp, person: Person, route: Answers = AT_HOME): Promise<TicketView> {
  const { id } = await filled(person, route)
  const view = must(await person.call(submitTicket, { id, key: intent() }))
  await settle(app)
  return view
}

/** Cleans every photo that waits and does what is in the outbox. */
export async function settle(app: TestApp): Promise<void> {
  const cleaning = app.house.nest.get(Cleaning)
  while (await cleaning.cleanNext());
  await app.drain()
}

/** The ticket as the desk has it now. */
export async function atDesk(reviewer: Person, id: string): Promise<DeskTicket> {
  return must(await reviewer.call(openAtDesk, { id }))
}

/** Marks every page that is not accepted yet. */
export async function acceptAll(reviewer: Person, id: string): Promise<DeskTicket> {
  let seen = await atDesk(reviewer, id)
  for (const page of seen.pages.filter(each => each.state === 'clean'))
    seen = must(await reviewer.call(markPage, { id, page: page.id, version: seen.version, mark: 'accepted' }))
  return seen
}

/** Confirms the days as typed, or with `more` over them. */
export async function confirm(
  reviewer: Person,
  id: string,
  more: Partial<Parameters<typeof reviewer.call<typeof confirmDates>>[1]> = {},
): Promise<DeskTicket> {
  const { version, purchaseDay, readings } = await atDesk(reviewer, id)
  return must(
    await reviewer.call(confirmDates, {
      id,
      version,
      purchaseDay: purchaseDay ?? '2026-08-14',
      readings,
      documentExpires: '2030-01-01',
      sameHolder: true,
      pagesTogether: true,
      ...more,
    }),
  )
}

/** The page that answers a requirement now. */
export function pageFor(view: Pick<TicketView, 'pages'>, requirement: PaperId) {
  const page = view.pages.find(each => each.covers.includes(requirement) && each.state !== 'replaced')
  if (!page) throw new Error(`no page for ${requirement}`)
  return page
}

import { acceptPapers, askAgain, markPage, registerMachine } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { submitTicket } from '@iws/shared/contract/tickets'
import type { TestApp } from './app.ts'
import { intent, must } from './journeys/stage.ts'
import type { Person } from './person.ts'
import { acceptAll, atDesk, confirm, filled, pageFor, settle, SHOPPING } from './registrations.ts'

/** The days a shopper typed: a stay with the day of purchase inside. */
export const STAY = {
  'hk-visitor-slip': {
    paper: 'hk-visitor-slip' as const,
    dates: { stayFrom: '2026-08-13', stayLimit: '2026-08-20' },
  },
}

/** A ticket in review with a stay and four cleaned photos: the proof of purchase and three travel papers. */
export async function reviewed(app: TestApp, person: Person): Promise<TicketView> {
  const { id } = await filled(person, SHOPPING, { readings: STAY })
  const view = must(await person.call(submitTicket, { id, key: intent() }))
  await settle(app)
  return view
}

/** The same, sent back for its slip; every other page is accepted. */
export async function sentBack(app: TestApp, person: Person, reviewer: Person): Promise<TicketView> {
  const view = await reviewed(app, person)
  const { id } = view
  const { version } = await acceptAll(reviewer, id)
  const page = pageFor(view, 'hk-visitor-slip').id
  const mark = { id, page, version, mark: 'sent-back' as const, reason: 'illegible' }
  const marked = must(await reviewer.call(markPage, mark))
  must(await reviewer.call(askAgain, { id, version: marked.version }))
  return view
}

/** The same, its papers accepted and passed on. */
export async function accepted(app: TestApp, person: Person, reviewer: Person): Promise<DeskTicket> {
  const { id } = await reviewed(app, person)
  await acceptAll(reviewer, id)
  const { version } = await confirm(reviewer, id)
  return must(await reviewer.call(acceptPapers, { id, version }))
}

/** The same, registered. */
export async function registered(app: TestApp, person: Person, reviewer: Person): Promise<DeskTicket> {
  const { id, version } = await accepted(app, person, reviewer)
  must(
    await reviewer.call(registerMachine, {
      id,
      version,
      lenovoNumber: 'LEN-0001',
      countryOfFirstSale: 'HK',
      termFrom: '2026-08-14',
      termUntil: '2028-08-13',
    }),
  )
  return atDesk(reviewer, id)
}

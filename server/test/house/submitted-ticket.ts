import sharp from 'sharp'
import { linkPicture } from '@iws/shared/contract/pictures'
import {
  addPage,
  giveConsent,
  openRegistration,
  saveTicket,
  submitTicket,
} from '@iws/shared/contract/tickets'
import { Cleaning } from '../../src/documents/cleaning.service.ts'
import type { TestApp } from '../app.ts'
import type { Person } from '../person.ts'

/** Posted, so that it asks for a paper original and a station has to do with it too (C14). */
const ROUTE = { place: 'abroad', way: 'posted', residency: 'mainland' } as const
const NOISE = { type: 'gaussian', mean: 128, sigma: 40 } as const

/** Ids of one ticket that is with the reviewers. `link` opens one of its pictures for the owner's session. */
export interface Submitted {
  readonly id: string
  readonly number: string
  readonly page: string
  readonly link: string
}

/** Walks a ticket of `owner` from its opening to its submission, with real photos. */
export async function submittedTicket(app: TestApp, owner: Person): Promise<Submitted> {
  const key = 'access-table-00001'
  const { body: opened } = await owner.call(openRegistration, { key, route: ROUTE, language: 'en' })
  const { id, number } = opened
  await owner.call(saveTicket, { id, serial: 'PF0UT001', purchaseDay: '2026-08-14' })
  await owner.call(saveTicket, { id, name: 'ERIKSSON ANNA MARIA', phone: '+1 202 555 0100' })
  for (const consent of ['identity-papers', 'lawful-import'] as const)
    await owner.call(giveConsent, { id, consent, version: '2026-11', given: true })
  for (const [n, { requirement: row, original }] of opened.lines.entries()) {
    if (row.optional || original !== null) continue
    const requirement = row.id
    const fields = { id, requirement, paper: requirement, key: `access-table-page-${n}` }
    const { problem } = await owner.upload(addPage, fields, { bytes: await photo() })
    if (problem) throw new Error(`${requirement}: ${problem.code}`)
  }
  while (await app.house.nest.get(Cleaning).cleanNext());
  const { body, problem } = await owner.call(submitTicket, { id, key: 'access-table-submit' })
  if (problem) throw new Error(`submit: ${problem.code}`)
  const page = body.pages[0]?.id ?? ''
  const { body: linked } = await owner.call(linkPicture, { page, rendition: 'thumbnail' })
  return { id, number, page, link: linked.url.split('/').at(-1) ?? '' }
}

function photo(): Promise<Buffer> {
  return sharp({ create: { width: 1200, height: 900, channels: 3, background: '#888', noise: NOISE } })
    .jpeg()
    .toBuffer()
}

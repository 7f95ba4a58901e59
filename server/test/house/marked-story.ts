import { askCoverage } from '@iws/shared/contract/coverage'
import {
  answerExcuse,
  answerFinding,
  askAgain,
  findAtStation,
  findTickets,
  markOriginal,
  markPage,
  refuseTicket,
} from '@iws/shared/contract/desk'
import { closeNumberReport, listNumberReports, reportNumber } from '@iws/shared/contract/directory'
import { sendFileAtDesk, askCustomer } from '@iws/shared/contract/desk-service'
import {
  actOnService,
  addServiceFile,
  answerAsk,
  consentService,
  correctReach,
  fileService,
  findSameSerial,
  openService,
  saveService,
} from '@iws/shared/contract/service'
import { writeAtDesk, writeMessage } from '@iws/shared/contract/thread'
import { linkPicture } from '@iws/shared/contract/pictures'
import {
  excuseRequirement,
  getTicket,
  giveConsent,
  saveTicket,
  submitTicket,
} from '@iws/shared/contract/tickets'
import { registerMachine, acceptPapers } from '@iws/shared/contract/desk'
import type { Stage } from '../journeys/stage.ts'
import { seen } from '../journeys/service-story.ts'
import { must, sendPhoto } from '../journeys/stage.ts'
import type { Person } from '../person.ts'
import { photo } from '../photos/photo.ts'
import { acceptAll, AT_HOME, atDesk, confirm, draft, PARCEL, SHOPPING } from '../registrations.ts'
import { spreadAtServiceDesk } from './marked-desk.ts'
import { knockings, sharedCard } from './marked-knockings.ts'

export const PHONE = '+1 202 555 0177'
/** Days nobody else uses. */
export const DAYS = ['2026-03-17', '2026-03-16', '2026-03-19', '2031-03-13']

/** What was seen while the markers were spread. */
export interface Spread {
  readonly shownToCustomer: string
  readonly shownAtDesk: string
  /** Session tokens and links, which have to stay as unknown as a password. */
  readonly secrets: string[]
  readonly pictures: Buffer[]
}

/** Puts a marker into everything a person may write, and into what cameras write; each request is accepted. */
export async function spreadMarkers(stage: Stage): Promise<Spread> {
  const anna = await stage.person('customer', 'MARKER77')
  const reviewer = await stage.person('reviewer')
  const counter = await stage.person('station')
  const id = await shoppingTicket(stage, anna)
  const shownAtDesk = JSON.stringify(await atDesk(reviewer, id))
  const shownToCustomer = JSON.stringify(must(await anna.call(getTicket, { id })))
  const { links, pictures } = await lookAtPictures(stage, anna, id)
  await reviewed(reviewer, id)
  await registered(stage, anna, reviewer)
  await overTheCounter(stage, anna, counter)
  await wrongNumber(stage)
  await brokenAbroad(stage, anna)
  await spreadAtServiceDesk(stage, anna, PHONE)
  await abroad(anna)
  await knockings(stage, anna, id)
  const card = await sharedCard(stage, anna, id)
  const tokens = [anna, reviewer, counter].map(
    each => each.credentials.authorization ?? each.credentials.cookie ?? '',
  )
  return {
    shownToCustomer,
    shownAtDesk,
    pictures,
    secrets: [...tokens.map(each => each.split(/[ =]/)[1] ?? ''), ...links, card],
  }
}

const shot = (line: string) => photo({ lines: [line], width: 600, height: 450, exifText: 'MARKER77Q camera' })

async function shoppingTicket(stage: Stage, anna: Person): Promise<string> {
  const { id } = await draft(anna, SHOPPING)
  const record = {
    paper: 'exit-entry-record' as const,
    dates: { leftMainland: '2026-03-16', returnedOn: '2026-03-16' },
  }
  must(
    await anna.call(saveTicket, {
      id,
      serial: 'MARKER77',
      model: 'MARKER77Q model',
      name: 'MARKER77Q name',
      phone: PHONE,
      mail: 'marker77@example.com',
      purchaseDay: '2026-03-17',
      readings: { 'hk-macao-permit-endorsement': record },
      otherName: { kind: 'family', note: 'MARKER77Q other name' },
    }),
  )
  must(
    await anna.call(excuseRequirement, {
      id,
      requirement: 'hk-visitor-slip',
      excuse: 'lost',
      note: 'MARKER77Q excuse note',
    }),
  )
  for (const consent of ['identity-papers', 'lawful-import'] as const)
    must(await anna.call(giveConsent, { id, consent, version: '2026-11.1', given: true }))
  await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await shot('one'))
  await sendPhoto(anna, id, { requirement: 'hk-macao-permit' }, await shot('two'))
  await sendPhoto(
    anna,
    id,
    { requirement: 'hk-macao-permit-endorsement', paper: 'exit-entry-record' },
    await shot('three'),
  )
  must(await anna.call(submitTicket, { id, key: 'MARKER77-submit-key' }))
  await stage.settle()
  return id
}

async function reviewed(reviewer: Person, id: string): Promise<void> {
  must(await reviewer.call(findTickets, { text: 'MARKER77' }))
  must(await reviewer.call(findTickets, { text: PHONE }))
  const crossing = {
    paper: 'exit-entry-record' as const,
    dates: { leftMainland: '2026-03-19', returnedOn: '2026-03-19' },
  }
  const readings = { 'hk-macao-permit-endorsement': crossing }
  let seen = await confirm(reviewer, id, {
    purchaseDay: '2026-03-17',
    readings,
    documentExpires: '2031-03-13',
  })
  seen = must(
    await reviewer.call(answerFinding, { id, rule: 'D1', version: seen.version, note: 'MARKER77Q answer' }),
  )
  seen = must(
    await reviewer.call(answerExcuse, {
      id,
      requirement: 'hk-visitor-slip',
      version: seen.version,
      accepted: false,
    }),
  )
  const page = seen.pages[0]?.id ?? ''
  const mark = { mark: 'sent-back' as const, reason: 'other', note: 'MARKER77Q note', region: null }
  seen = must(await reviewer.call(markPage, { id, page, version: seen.version, ...mark }))
  must(await reviewer.call(askAgain, { id, version: seen.version }))
}

async function registered(stage: Stage, anna: Person, reviewer: Person): Promise<void> {
  for (const end of ['register', 'refuse'] as const) {
    const { id } = await draft(anna, AT_HOME)
    const typed = { serial: 'MARKER77', name: 'MARKER77Q', phone: PHONE, purchaseDay: '2026-03-17' }
    must(await anna.call(saveTicket, { id, ...typed }))
    for (const consent of ['identity-papers', 'lawful-import'] as const)
      must(await anna.call(giveConsent, { id, consent, version: '2026-11.1', given: true }))
    await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await shot('four'))
    await sendPhoto(anna, id, { requirement: 'home-return-permit' }, await shot('five'))
    must(await anna.call(submitTicket, { id, key: `MARKER77-${end}-key` }))
    await stage.settle()
    await acceptAll(reviewer, id)
    const { version } = await confirm(reviewer, id, { documentExpires: '2031-03-13' })
    if (end === 'refuse') {
      must(
        await reviewer.call(refuseTicket, {
          id,
          version,
          reason: 'refused-other',
          note: 'MARKER77Q refusal',
        }),
      )
      continue
    }
    const accepted = must(await reviewer.call(acceptPapers, { id, version }))
    const term = { countryOfFirstSale: 'HK', termFrom: '2026-03-17', termUntil: '2031-03-13' }
    must(
      await reviewer.call(registerMachine, {
        id,
        version: accepted.version,
        lenovoNumber: 'MARKER77-LN',
        ...term,
      }),
    )
  }
}

async function overTheCounter(stage: Stage, anna: Person, counter: Person): Promise<void> {
  const { id, number } = await draft(anna, PARCEL)
  must(
    await anna.call(saveTicket, {
      id,
      serial: 'MARKER77',
      name: 'MARKER77Q',
      phone: PHONE,
      purchaseDay: '2026-03-17',
    }),
  )
  for (const consent of ['identity-papers', 'lawful-import'] as const)
    must(await anna.call(giveConsent, { id, consent, version: '2026-11.1', given: true }))
  await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await shot('six'))
  must(await anna.call(submitTicket, { id, key: 'MARKER77-parcel-key' }))
  await stage.settle()
  const { version } = must(await counter.call(findAtStation, { number }))
  const seen = { mark: 'seen' as const, note: 'MARKER77Q counter' }
  must(await counter.call(markOriginal, { id, requirement: 'tax-form-original', version, ...seen }))
  await counter.call(findAtStation, { number: 'MARKER77Q number' })
}

async function wrongNumber(stage: Stage): Promise<void> {
  const admin = await stage.person('administrator')
  const number = { place: 'US', phone: 'us-demonstration', fault: 'not-lenovo', language: 'en' } as const
  const report = { ...number, key: 'MARKER77-report-key', note: 'MARKER77Q answered' }
  must(await stage.app.stranger.call(reportNumber, report))
  const [line] = must(await admin.call(listNumberReports, {})).reports
  must(await admin.call(closeNumberReport, { id: line?.id ?? '', note: 'MARKER77Q told me' }))
}

/** Answered in the same breath: nothing of the question is kept. */
async function abroad(anna: Person): Promise<void> {
  const statement = { mtm: 'MARKER77QX', purchased: '2026-03-17', baseEnds: '2031-03-13' }
  const asked = { boughtIn: 'CN', destination: 'US', today: '2026-11-22', statement }
  for (const serial of ['MARKER77', '82WM006KCDMARKER77'])
    must(await anna.call(askCoverage, { ...asked, serial }))
}

async function lookAtPictures(stage: Stage, anna: Person, id: string) {
  const links: string[] = []
  const pictures: Buffer[] = []
  for (const page of must(await anna.call(getTicket, { id })).pages) {
    for (const rendition of ['page', 'thumbnail'] as const) {
      const { url } = must(await anna.call(linkPicture, { page: page.id, rendition }))
      links.push(url.split('/').at(-1) ?? '')
      pictures.push(must(await anna.send<Buffer>('GET', url)))
    }
  }
  return { links, pictures }
}

/** A repair with a marker in everything that may be written in it, by both sides, to its end. */
async function brokenAbroad(stage: Stage, anna: Person): Promise<void> {
  const agent = await stage.person('agent')
  const key = 'MARKER77-service-key'
  const { id } = must(await anna.call(openService, { key, kind: 'repair', language: 'en' }))
  const words = { text: 'MARKER77Q trouble', message: 'MARKER77Q message', brand: 'MARKER77Q brand' }
  const person = {
    name: 'MARKER77Q name',
    phone: PHONE,
    mail: 'marker77@example.com',
    address: { street: 'MARKER77Q street' },
  }
  must(
    await anna.call(saveService, {
      id,
      trouble: { ...words, model: 'MARKER77Q model', serial: 'MARKER77', startDay: '2026-03-17' },
      where: { country: 'US', zone: 'America/New_York' },
      person,
    }),
  )
  must(await anna.call(findSameSerial, { serial: 'MARKER77' }))
  must(await anna.call(consentService, { id, consent: 'transfer', version: '2026-11-1', given: true }))
  const sent = { id, key: 'MARKER77-file-key', use: 'fault' as const }
  must(await anna.upload(addServiceFile, sent, { bytes: await shot('four'), name: 'MARKER77Q.jpg' }))
  must(await anna.call(fileService, { id, key: 'MARKER77-service-file' }))
  must(await anna.call(writeMessage, { id, key: 'MARKER77-message-key', text: 'MARKER77Q question' }))
  must(await agent.call(writeAtDesk, { id, key: 'MARKER77-answer-key', text: 'MARKER77Q answer' }))
  const told = { id, key: 'MARKER77-desk-file-key', text: 'MARKER77Q picture' }
  must(await agent.upload(sendFileAtDesk, told, { bytes: await shot('five'), name: 'MARKER77Q.jpg' }))
  const moved = { mail: 'marker77@example.org', phone: PHONE, address: { street: 'MARKER77Q corner' } }
  const before = await seen(agent, id)
  must(await anna.call(correctReach, { id, version: before.version, person: moved }))
  const { version } = await seen(agent, id)
  const asked = must(await agent.call(askCustomer, { id, version, kind: 'part', words: 'MARKER77Q part' }))
  const ask = asked.asks[0]?.id ?? ''
  const view = must(await anna.call(answerAsk, { id, ask, accepted: true, note: 'MARKER77Q yes' }))
  const off = { id, version: view.version, action: 'cancel' as const, reason: 'works-again' }
  must(await anna.call(actOnService, { ...off, note: 'MARKER77Q cancel' }))
  await stage.settle()
}

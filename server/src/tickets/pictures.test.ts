import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { linkPicture } from '@iws/shared/contract/pictures'
import { getService } from '@iws/shared/contract/service'
import { signOut } from '@iws/shared/contract/session'
import { readThread } from '@iws/shared/contract/thread'
import { AuditRow } from '../audit/audit.entity.ts'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { film, PICTURES, SECRETS, SOUND } from '../../test/films/film.ts'
import { filed, send } from '../../test/journeys/service-story.ts'
import { must, refused, sendPhoto } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { draft, settle, small, submitted } from '../../test/registrations.ts'

const EXPIRED = { status: 404, code: 'link-expired' }
const NONE = { status: 404, code: 'not-found' }
const MINUTES = 60_000

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

describe('the picture of a page', () => {
  let anna: Person
  let reviewer: Person
  let page = ''
  const link = async (person: Person, rendition: 'page' | 'thumbnail' = 'page') =>
    must(await person.call(linkPicture, { page, rendition }))
  const open = (person: Person, url: string) => person.send<Buffer>('GET', url)

  beforeAll(async () => {
    anna = await app.signIn('customer', 'anna')
    reviewer = await app.signIn('reviewer')
    page = (await submitted(app, anna)).pages[0]?.id ?? ''
  })

  it('is a clean JPEG of either size, kept by no cache and guessed at by no browser', async () => {
    for (const [rendition, width] of [
      ['page', 480],
      ['thumbnail', 320],
    ] as const) {
      const { url, expiresAt } = await link(anna, rendition)
      expect(expiresAt).toBe(app.clock.now() + 5 * MINUTES)
      const answer = await open(anna, url)
      expect(answer.status).toBe(200)
      expect(answer.headers).toMatchObject({
        'content-type': 'image/jpeg',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      })
      const { format, width: wide, exif } = await sharp(answer.body).metadata()
      expect([format, wide, exif]).toEqual(['jpeg', width, undefined])
    }
  })

  it('is not linked before it is cleaned, nor for a stranger, nor from a draft for staff', async () => {
    const { id } = await draft(anna)
    const raw = await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small('raw'))
    const ask = (person: Person) => person.call(linkPicture, { page: raw.id, rendition: 'page' })
    expect(refused(await ask(anna))).toEqual(NONE)
    await settle(app)
    expect(must(await ask(anna)).url).toMatch(/^\/api\/pictures\//)
    expect(refused(await ask(reviewer))).toEqual(NONE)
    expect(refused(await ask(await app.signIn('customer', 'eve')))).toEqual(NONE)
    expect(refused(await ask(await app.signIn('station')))).toEqual({ status: 403, code: 'forbidden' })
  })

  it('is not shown five minutes later', async () => {
    const { url } = await link(anna)
    app.clock.move(5 * MINUTES - 1)
    expect((await open(anna, url)).status).toBe(200)
    app.clock.move(1)
    expect(refused(await open(anna, url))).toEqual(EXPIRED)
  })

  it('is not shown to another session, be it the same person’s', async () => {
    const { url } = await link(anna)
    const elsewhere = await app.signIn('customer', 'anna')
    expect(refused(await open(elsewhere, url))).toEqual(EXPIRED)
    expect(refused(await open(reviewer, url))).toEqual(EXPIRED)
    expect(refused(await open(app.stranger, url))).toEqual({ status: 401, code: 'signed-out' })
  })

  it('is not shown after signing out', async () => {
    const here = await app.signIn('customer', 'anna')
    const { url } = await link(here)
    must(await here.call(signOut, {}))
    expect(refused(await open(here, url))).toEqual({ status: 401, code: 'signed-out' })
  })

  it('is not shown for a link with a character changed', async () => {
    const { url } = await link(anna)
    const token = url.split('/').at(-1) ?? ''
    for (const at of [0, 20, 43, 60, token.length - 1]) {
      const changed = token.slice(0, at) + (token[at] === 'A' ? 'B' : 'A') + token.slice(at + 1)
      expect(refused(await open(anna, `/api/pictures/${changed}`))).toEqual(EXPIRED)
    }
  })

  it('leaves a line in the audit log each time, which names person and page but no link', async () => {
    const lines = () => app.database.reader.findBy(AuditRow, { action: 'picture-seen' })
    const before = (await lines()).length
    const { url } = await link(reviewer)
    expect(await lines()).toHaveLength(before)
    await open(reviewer, url)
    await open(reviewer, url)
    const added = (await lines()).slice(before)
    expect(added.map(line => [line.role, line.detail.page, line.detail.rendition])).toEqual([
      ['reviewer', page, 'page'],
      ['reviewer', page, 'page'],
    ])
    expect(JSON.stringify(added)).not.toContain(url.split('/').at(-1))
  })
})

describe('the film of a ticket', () => {
  let anna: Person
  let agent: Person
  let ticket = ''
  let file = ''
  const link = (person: Person, rendition: 'page' | 'thumbnail' = 'page') =>
    person.call(linkPicture, { page: file, rendition })
  const state = async () =>
    must(await anna.call(getService, { id: ticket })).files.find(({ id }) => id === file)?.state
  const sent = async (bytes: Buffer) => {
    file = must(await send(anna, ticket, bytes)).files.at(-1)?.id ?? ''
  }

  beforeAll(async () => {
    anna = await app.signIn('customer', 'anna')
    agent = await app.signIn('agent')
    ticket = (await filed(anna, 'repair')).id
  })

  it('is shown to nobody before it is cleaned', async () => {
    await sent(film())
    expect(await state()).toBe('received')
    for (const person of [anna, agent]) expect(refused(await link(person))).toEqual(NONE)
    await settle(app)
    expect(await state()).toBe('clean')
  })

  it('is shown to its owner and the service desk, as a film that no browser takes for anything else', async () => {
    for (const person of [agent, anna]) {
      const { url } = must(await link(person))
      const answer = await person.send<Buffer>('GET', url)
      expect(answer.status).toBe(200)
      expect(answer.headers).toMatchObject({
        'content-type': 'video/mp4',
        'content-disposition': 'inline',
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
        'cross-origin-resource-policy': 'same-origin',
        'content-security-policy': expect.stringContaining("default-src 'self'"),
      })
      expect(answer.body).toHaveLength(film().length)
      for (const sample of [...PICTURES.samples, ...SOUND.samples])
        expect(answer.body.indexOf(sample)).toBe(film().indexOf(sample))
      expect(SECRETS.filter(secret => answer.body.includes(secret))).toEqual([])
    }
  })

  it('has no small picture, and is nothing to the desk of registrations, a station or a stranger', async () => {
    const { url } = must(await link(agent, 'thumbnail'))
    expect(refused(await agent.send('GET', url))).toEqual(EXPIRED)
    for (const person of [await app.signIn('reviewer'), await app.signIn('customer', 'eve')])
      expect(refused(await link(person))).toEqual(NONE)
    expect(refused(await link(await app.signIn('station')))).toEqual({ status: 403, code: 'forbidden' })
  })

  it('leaves a line in the audit log each time', async () => {
    const lines = () => app.database.reader.findBy(AuditRow, { action: 'picture-seen', subject: ticket })
    const before = (await lines()).length
    const { url } = must(await link(agent))
    await agent.send('GET', url)
    const [line, ...more] = (await lines()).slice(before)
    expect([line?.role, line?.detail.page, more]).toEqual(['agent', file, []])
  })

  it('stays sealed and unseen where it cannot be cleaned, and its owner is sent no word for that', async () => {
    await sent(film({ tracks: [SOUND] }))
    await settle(app)
    expect(await state()).toBe('kept')
    for (const person of [anna, agent]) expect(refused(await link(person))).toEqual(NONE)
    expect(must(await anna.call(readThread, { id: ticket })).messages).toEqual([])
  })
})

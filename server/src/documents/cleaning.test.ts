import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { openServiceAtDesk } from '@iws/shared/contract/desk-service'
import { readInbox } from '@iws/shared/contract/inbox'
import { addServiceFile } from '@iws/shared/contract/service'
import { readThread, readThreadAtDesk } from '@iws/shared/contract/thread'
import { getTicket, removePage } from '@iws/shared/contract/tickets'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { setTimeout as pause } from 'node:timers/promises'
import { OBJECT_STORE } from '../core/storage/object-store.ts'
import type { ObjectStore } from '../core/storage/object-store.ts'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { filed, send } from '../../test/journeys/service-story.ts'
import { intent, must, sendPhoto } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { photo } from '../../test/photos/photo.ts'
import { draft, settle, small } from '../../test/registrations.ts'
import { storedFiles } from '../../test/stored.ts'
import { Cleaning } from './cleaning.service.ts'
import { DocumentRow } from './document.entity.ts'
import { Sweep } from './sweep.service.ts'

const ORPHAN = '01JABCDEFGHJKMNPQRSTVWXYZ0'

describe('a server told to go while it cleans', () => {
  it('finishes the page in hand', async () => {
    const app = await startApp({ background: true, demonstration: false })
    const anna = await app.signIn('customer')
    const { id } = await draft(anna)
    await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await photo({ lines: ['in hand'] }))
    const waiting = { state: 'received' as const, leaseUntil: 0 }
    while ((await app.database.reader.countBy(DocumentRow, waiting)) > 0) await pause(5)
    // By now its picture is most likely being decoded; where it is not, there is nothing to be seen here.
    await pause(300)
    expect(await app.stop()).not.toContain('cleaning failed')
  })
})

/** A photo that looks whole from outside: the damage lies inside one chunk. */
async function damagedPhoto(): Promise<Buffer> {
  const damaged = Buffer.from(await photo({ lines: ['damaged'], width: 800, height: 600, kind: 'png' }))
  const data = damaged.indexOf('IDAT')
  return damaged.fill(0x55, data + 200, data + 400)
}

describe('the cleaning of pages and the sweep', () => {
  let app: TestApp
  let anna: Person
  let id = ''
  const look = async () => must(await anna.call(getTicket, { id }))
  const cleaning = () => app.house.nest.get(Cleaning)
  const leased = (row: { id: string }) =>
    app.database.transact(manager =>
      manager.update(DocumentRow, row, { leaseUntil: app.clock.now() + 60_000 }),
    )

  beforeAll(async () => {
    app = await startApp()
    anna = await app.signIn('customer')
  })
  afterAll(() => app.stop())

  it('make a page that can be looked at, with two renditions beside the original', async () => {
    id = (await draft(anna)).id
    await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small('first'))
    expect((await look()).pages[0]?.state).toBe('received')
    expect(await storedFiles(app)).toHaveLength(1)
    await settle(app)
    expect((await look()).pages[0]?.state).toBe('clean')
    expect(await storedFiles(app)).toHaveLength(3)
  })

  it('begin again where a process died over a page, as soon as its lease is over', async () => {
    const page = await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small('second'))
    await leased({ id: page.id })
    expect(await cleaning().cleanNext()).toBe(false)
    app.clock.move(60_000)
    expect(await cleaning().cleanNext()).toBe(true)
    const third = await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small('third'))
    await leased({ id: third.id })
    await cleaning().forgetLeases()
    expect(await cleaning().cleanNext()).toBe(true)
    expect((await look()).pages.map(each => each.state)).toEqual(['clean', 'clean', 'clean'])
  })

  it('tell the customer of a photo that cannot be decoded, and let him replace it', async () => {
    const damaged = await damagedPhoto()
    const before = (await look()).version
    const page = await sendPhoto(anna, id, { requirement: 'purchase-proof' }, damaged)
    await settle(app)
    const view = await look()
    expect(view.pages.find(each => each.id === page.id)?.state).toBe('unreadable')
    expect(view.lines[0]?.mark).toBe('sent-back')
    expect(view.timeline[0]).toMatchObject({
      what: 'page-unreadable',
      by: 'system',
      about: { page: page.id },
    })
    expect(view.version).toBeGreaterThan(before + 1)
    expect(must(await anna.call(readInbox, {})).notices[0]).toMatchObject({
      kind: 'page-unreadable',
      ticket: id,
    })
    await sendPhoto(anna, id, { requirement: 'purchase-proof', replaces: page.id }, await small('fourth'))
    await settle(app)
    expect((await look()).lines[0]?.mark).toBe('received')
  })

  it('tell both sides of a file of a ticket that cannot be decoded, by its name and with what to do', async () => {
    const ticket = await filed(anna, 'enquiry')
    const asked = { id: ticket.id, key: intent(), use: 'message' } as const
    const sent = must(
      await anna.upload(addServiceFile, asked, { bytes: await damagedPhoto(), name: 'label-back.png' }),
    )
    must(await send(anna, ticket.id, await small('whole'), { use: 'message' }))
    await settle(app)
    const { messages, unread } = must(await anna.call(readThread, { id: ticket.id }))
    expect(messages.map(({ by, text }) => [by, text])).toEqual([
      [
        'system',
        '“label-back.png” cannot be opened, so nobody can see what is in it. Please take the photo again, or send it here as JPEG or PNG. Your other files are not affected.',
      ],
    ])
    expect(unread).toBe(1)
    expect(must(await anna.call(readInbox, {})).notices[0]).toMatchObject({
      kind: 'file-unreadable',
      ticket: ticket.id,
    })
    const agent = await app.signIn('agent')
    const atDesk = must(await agent.call(readThreadAtDesk, { id: ticket.id }))
    expect(atDesk.messages).toEqual(messages)
    const { files } = must(await agent.call(openServiceAtDesk, { id: ticket.id }))
    expect(files.map(each => each.state)).toEqual(['unreadable', 'clean'])
    expect(files[0]?.id).toBe(sent.files[0]?.id)
  })

  it('give a photo up after five tries that failed for another reason', async () => {
    const { id: page } = await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small('lost'))
    const row = await app.database.reader.findOneByOrFail(DocumentRow, { id: page })
    await app.house.nest.get<ObjectStore>(OBJECT_STORE).delete(row.original)
    for (let tries = 1; tries <= 4; tries += 1) {
      await expect(cleaning().cleanNext()).rejects.toThrow('a stored object is missing')
      app.clock.move(120_000)
    }
    expect(await cleaning().cleanNext()).toBe(true)
    expect((await look()).pages.find(each => each.id === page)?.state).toBe('unreadable')
    must(await anna.call(removePage, { id, page }))
  })

  it('leave nothing of a page that was taken back while it was cleaned', async () => {
    const before = await storedFiles(app)
    const page = await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small('taken back'))
    const running = cleaning().cleanNext()
    must(await anna.call(removePage, { id, page: page.id }))
    await running.catch(() => null)
    expect((await storedFiles(app)).sort()).toEqual(before.sort())
  })

  it('take away what no row names, and only that, once it is old enough', async () => {
    const named = await storedFiles(app)
    const store = app.house.nest.get<ObjectStore>(OBJECT_STORE)
    await store.put(ORPHAN, Readable.from(['left by a crash']))
    const sweep = app.house.nest.get(Sweep)
    expect(await sweep.sweep(Date.now() - 60_000)).toBe(0)
    await utimes(join(app.dataDir, 'files', ORPHAN.slice(-2), ORPHAN), 1000, 1000)
    expect(await sweep.sweep(Date.now() - 60_000)).toBe(1)
    expect(await sweep.sweep(Date.now() + 60_000)).toBe(0)
    expect((await storedFiles(app)).sort()).toEqual(named.sort())
  })

  it('go on after a restart', async () => {
    await sendPhoto(anna, id, { requirement: 'purchase-proof' }, await small('before the restart'))
    app = await app.restart()
    anna = await app.signIn('customer')
    await settle(app)
    expect((await look()).pages.filter(each => each.state === 'received')).toEqual([])
  })
})

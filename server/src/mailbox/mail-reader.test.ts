import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { setTimeout as sleep } from 'node:timers/promises'
import { ImapFlow } from 'imapflow'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { Line } from '../../test/doubles/line.ts'
import { compose } from '../../test/mails/compose.ts'
import { deliver, freshBox, mailServer } from '../../test/mail-server.ts'
import { OBJECT_STORE } from '../core/storage/object-store.ts'
import type { ObjectStore } from '../core/storage/object-store.ts'
import { Sweep } from '../documents/sweep.service.ts'
import { BoxLease } from './box-lease.service.ts'
import { BoxRow } from './box.entity.ts'
import { ImapBox } from './imap-box.ts'
import { MailReader } from './mail-reader.service.ts'
import { MailRow } from './mail.entity.ts'

let app: TestApp
let box: string
let line: Line
beforeEach(async () => {
  box = freshBox()
  const address = new URL(mailServer().imap(box))
  line = new Line(Number(address.port))
  address.port = String(await line.start())
  app = await startApp({ imap: address.href, mail: { url: 'smtp://127.0.0.1:1', from: `IWS <${box}>` } })
})
afterEach(async () => {
  await app.stop()
  await line.stop()
})

const mailOf = (id: string) =>
  compose(
    { id, subject: `张三 13800000008 PF0UT001`, expected: { is: 'new' } },
    { number: each => each, answerTo: each => each },
  )
const send = async (...ids: string[]) => {
  for (const id of ids) await deliver(box, await mailOf(id))
}
const reader = () => app.house.nest.get(MailReader)
const mails = () => app.database.reader.count(MailRow)
const cursor = () => app.database.reader.findOneByOrFail(BoxRow, {})

async function alter(columns: Partial<BoxRow>): Promise<void> {
  const { box: name } = await cursor()
  await app.database.transact(manager => manager.update(BoxRow, { box: name }, columns))
}

/** The test's own time limit says when it never comes. */
async function until(fits: () => Promise<boolean>): Promise<void> {
  while (!(await fits())) await sleep(25)
}

describe('The reader of the mailbox', () => {
  it('takes what is new, each mail once, and remembers how far it came', async () => {
    await send('a', 'b')
    expect([await reader().readOnce(), await reader().readOnce(), await mails()]).toEqual([2, 0, 2])
    await send('c')
    expect([await reader().readOnce(), await mails(), (await cursor()).uid]).toEqual([1, 3, 3])
  })

  it('goes on after a restart where it stopped', async () => {
    await send('a')
    await reader().readOnce()
    await send('b')
    app = await app.restart()
    expect([await reader().readOnce(), await mails()]).toEqual([1, 2])
  })

  it('knows the mails again when the server numbers all of them anew', async () => {
    await send('a', 'b')
    await reader().readOnce()
    await alter({ uidValidity: 'another' })
    expect([await reader().readOnce(), await mails(), (await cursor()).uid]).toEqual([2, 2, 2])
  })

  it('leaves every mail in the box, unseen as it was', async () => {
    await send('a')
    await reader().readOnce()
    const { hostname, port, password } = new URL(mailServer().imap(box))
    const client = new ImapFlow({
      host: hostname,
      port: Number(port),
      secure: false,
      doSTARTTLS: false,
      auth: { user: box, pass: password },
      logger: false,
    })
    await client.connect()
    await client.mailboxOpen('INBOX')
    const found = await client.fetchAll('1:*', { flags: true })
    await client.logout()
    expect(found.map(each => each.flags?.has('\\Seen'))).toEqual([false])
  })

  it('reads nothing while another server has the box, and takes over when that one is gone', async () => {
    await send('a')
    await reader().readOnce()
    await send('b')
    const now = app.clock.now()
    await alter({ leaseOwner: 'X'.repeat(26), leaseUntil: now + 60_000 })
    expect(await reader().readOnce()).toBe(0)
    app.clock.move(60_000)
    expect(await reader().readOnce()).toBe(1)
  })

  it('gives a box to one of two servers that ask at once', async () => {
    const lease = app.house.nest.get(BoxLease)
    const other = new BoxLease(app.database, app.clock)
    const held = await Promise.all([lease.hold('one-box'), other.hold('one-box')])
    expect([...held].sort()).toEqual([false, true])
    expect(await (held[0] ? other : lease).move('one-box', { uidValidity: '1', uid: 1 })).toBe(false)
  })

  it('is told of a new mail by the server itself', async () => {
    const opened = await ImapBox.open(mailServer().imap(box))
    const told = opened.somethingNew(60_000, new AbortController().signal).then(() => 'told')
    await sleep(300)
    await send('a')
    expect(await told).toBe('told')
    expect(await opened.uidsAfter(0)).toEqual([1])
    await opened.close()
  })

  it('reads by itself while the server runs, and comes back after the line broke', async () => {
    await send('a')
    reader().start()
    await until(async () => (await mails()) === 1)
    line.breakAll()
    await send('b')
    await until(async () => (await mails()) === 2)
    expect(await mails()).toBe(2)
  })

  it('keeps its mails from whoever takes away what belongs to nobody', async () => {
    await send('a')
    await reader().readOnce()
    const row = await app.database.reader.findOneByOrFail(MailRow, {})
    await app.house.nest.get(Sweep).sweep(Date.now() + 60_000)
    const stored = await app.house.nest.get<ObjectStore>(OBJECT_STORE).get(row.object)
    expect(stored.readable).toBe(true)
    stored.destroy()
  })
})

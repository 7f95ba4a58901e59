import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { compose } from '../../test/mails/compose.ts'
import { OUR_NAMES } from '../../test/mails/our-names.ts'
import { KeyRow } from '../core/vault/key.entity.ts'
import { TicketRow } from '../tickets/ticket.entity.ts'
import { MailErasure } from './mail-erasure.service.ts'
import { MailIntake } from './mail-intake.service.ts'
import { MailRow } from './mail.entity.ts'

const DAY = 86_400_000

describe('The erasing of mails', () => {
  let app: TestApp
  let ticket: string
  beforeAll(async () => {
    app = await startApp(OUR_NAMES)
    ticket = (await take('person', {})) ?? ''
    await take('robot', { 'Auto-Submitted': 'auto-replied' })
  })
  afterAll(() => app.stop())

  async function take(id: string, headers: Record<string, string>): Promise<string | null> {
    const mail = { id, subject: '张三 13800000008 PF0UT001', headers, expected: { is: 'new' } } as const
    const raw = await compose(mail, { number: each => each, answerTo: each => each })
    return (await app.house.nest.get(MailIntake).take(raw)).ticket
  }
  const run = () => app.house.nest.get(MailErasure).run()
  const kept = async () => {
    const rows = await app.database.reader.find(MailRow, { order: { id: 'ASC' } })
    const keys = await Promise.all(
      rows.map(row => app.database.reader.countBy(KeyRow, { owner: `mail:${row.id}` })),
    )
    return rows.map((row, n) => [row.state, row.erasedAt === null, keys[n]])
  }

  it('leaves every mail alone for as long as it may be kept', async () => {
    expect(await run()).toBe(0)
  })

  it('forgets in time what belongs to no ticket, and keeps what belongs to one that lives', async () => {
    app.clock.move(4000 * DAY)
    expect(await run()).toBe(1)
    expect(await kept()).toEqual([
      ['done', true, 1],
      ['ignored', false, 0],
    ])
  })

  it('forgets a mail with its ticket, and knows it when it comes again', async () => {
    const erased = { erasedAt: app.clock.now() }
    await app.database.transact(manager => manager.update(TicketRow, { id: ticket }, erased))
    expect([await run(), await run()]).toEqual([1, 0])
    expect(await kept()).toEqual([
      ['done', false, 0],
      ['ignored', false, 0],
    ])
    await take('person', {})
    expect(await app.database.reader.count(TicketRow)).toBe(1)
  })
})

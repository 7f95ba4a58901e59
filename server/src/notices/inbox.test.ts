import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import { markInboxRead, readInbox } from '@iws/shared/contract/inbox'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import type { Person } from '../../test/person.ts'
import { CustomerRow } from '../accounts/customer.entity.ts'
import { OutboxRow } from '../core/outbox/outbox.entity.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { Notices } from './notices.service.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())

const TICKET = '01ARZ3NDEKTSV4RRFFQ69G5FAV'

/** Signs somebody in; gives him and a way to send him news. */
async function reader(who: string): Promise<{ person: Person; tell: (kind: NoticeKind) => Promise<void> }> {
  const person = await app.signIn('customer', who)
  const openidHash = app.house.nest.get(Vault).index('openid', who)
  const { id: customer } = await app.database.reader.findOneByOrFail(CustomerRow, { openidHash })
  const notices = app.house.nest.get(Notices)
  const tell = async (kind: NoticeKind) => {
    app.clock.move(1000)
    const news = { customer, ticket: TICKET, number: 'IWS-7K2M-9QXA', kind }
    await app.database.transact(manager => notices.add(manager, news))
  }
  return { person, tell }
}
const kinds = async (person: Person) => {
  const { body } = await person.call(readInbox, {})
  return [body.unread, ...body.notices.map(({ kind, read }) => (read ? `(${kind})` : kind))]
}

describe('The inbox', () => {
  it('shows news newest first, once the outbox has brought them', async () => {
    const { person, tell } = await reader('anna')
    await tell('submitted')
    await tell('asked-again')
    expect(await kinds(person)).toEqual([0])
    await app.drain()
    expect(await kinds(person)).toEqual([2, 'asked-again', 'submitted'])
    const { body } = await person.call(readInbox, {})
    expect(body.notices[0]).toMatchObject({ ticket: TICKET, number: 'IWS-7K2M-9QXA', at: app.clock.now() })
  })

  it('is read up to the line that was looked at, no further', async () => {
    const { person, tell } = await reader('boris')
    for (const kind of ['submitted', 'asked-again', 'registered'] as const) await tell(kind)
    await app.drain()
    const upTo = (await person.call(readInbox, {})).body.notices[1]?.id ?? ''
    const { body } = await person.call(markInboxRead, { upTo })
    expect(body.unread).toBe(1)
    expect(await kinds(person)).toEqual([1, 'registered', '(asked-again)', '(submitted)'])
  })

  it('is one’s own: nobody reads or marks another’s', async () => {
    const mine = await reader('chen')
    const other = await reader('dora')
    await mine.tell('submitted')
    await app.drain()
    const upTo = (await mine.person.call(readInbox, {})).body.notices[0]?.id ?? ''
    expect(await kinds(other.person)).toEqual([0])
    expect((await other.person.call(markInboxRead, { upTo })).status).toBe(200)
    expect(await kinds(mine.person)).toEqual([1, 'submitted'])
  })

  it('has a line once although its job is done twice', async () => {
    const { person, tell } = await reader('emil')
    await tell('registered')
    const [job] = await app.database.reader.find(OutboxRow)
    await app.drain()
    if (job) await app.database.transact(manager => manager.insert(OutboxRow, { ...job }))
    await app.drain()
    expect(await kinds(person)).toEqual([1, 'registered'])
    expect(await app.database.reader.countBy(OutboxRow, {})).toBe(0)
  })
})

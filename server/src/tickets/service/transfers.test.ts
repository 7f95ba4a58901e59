import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { assignService, becomeAtDesk, listTasks, logCall } from '@iws/shared/contract/desk-service'
import { consentService, getService } from '@iws/shared/contract/service'
import { readThread } from '@iws/shared/contract/thread'
import { startApp } from '../../../test/app.ts'
import type { TestApp } from '../../../test/app.ts'
import { BOSTON, engineer, filed, seen } from '../../../test/journeys/service-story.ts'
import { must, refused } from '../../../test/journeys/stage.ts'
import type { Person } from '../../../test/person.ts'
import { Books } from '../../rulebook/books.service.ts'
import { Teams } from '../../accounts/teams.service.ts'

let app: TestApp
let anna: Person
let agent: Person
let atHome: string
let machines = 0
beforeAll(async () => {
  app = await startApp()
  atHome = await engineer(app, 'Hanna', 'home')
  const until = app.clock.now() + 365 * 86_400_000
  await app.database.transact(manager => app.house.nest.get(Teams).present(manager, atHome, until))
})
// Monday, 10:00 in Tokyo: its centre is open.
beforeEach(async () => {
  app.clock.set('2026-11-23T10:00:00+09:00')
  anna = await app.signIn('customer')
  agent = await app.signIn('agent')
})
afterAll(() => app.stop())

const ZONES: Readonly<Record<string, string>> = {
  JP: 'Asia/Tokyo',
  US: 'America/New_York',
  GB: 'Europe/London',
}
/** What is said of a machine of its own at a place. */
const at = (country: string) => {
  machines += 1
  const trouble = { ...BOSTON.trouble, serial: `PF0UT3${String(machines).padStart(2, '0')}` }
  return {
    ...BOSTON,
    trouble,
    where: { country, zone: ZONES[country] },
    person: { ...BOSTON.person, address: {} },
  }
}
const consent = async (id: string, given: boolean) =>
  must(await anna.call(consentService, { id, consent: 'transfer', version: '2026-11-1', given }))
/** Every mail about a ticket to its centre so far: subject, and the code of its link. */
async function mailsAbout(number: string): Promise<(readonly [string, string | null])[]> {
  await app.drain()
  const folder = join(app.dataDir, 'mail')
  const names = (await readdir(folder)).sort()
  const mails = await Promise.all(names.map(name => readFile(join(folder, name), 'utf8')))
  return mails
    .map(each => each.replace(/=\r?\n/g, ''))
    .filter(each => each.includes('centre-jp@example.com') && each.includes(number))
    .map(each => [
      /^Subject: (.*)$/m.exec(each)?.[1] ?? '',
      /\/handover\/([A-Za-z0-9_-]{50})/.exec(each)?.[1] ?? null,
    ])
}
const opens = async (code: string | null) => (await app.stranger.send('GET', `/handover/${code}`)).status
const systemWrote = async (id: string) => {
  const { messages } = must(await anna.call(readThread, { id }))
  return messages.filter(each => each.by === 'system').map(each => each.text)
}

describe('The consent to send details abroad, taken back after the filing', () => {
  it('ends the link, asks the centre to erase, brings the ticket home, and tells its team and the customer', async () => {
    const { id, number } = await filed(anna, 'repair', at('JP'))
    const call = (await seen(agent, id)).promises[0]
    const [first] = await mailsAbout(number)
    expect([first?.[0], await opens(first?.[1] ?? null)]).toEqual([
      `${number} handed over to your centre`,
      200,
    ])
    const view = await consent(id, false)
    expect([view.team, view.receiver, view.consents.transfer]).toEqual(['home', null, null])
    const desk = await seen(agent, id)
    expect([desk.team, desk.ownerId, desk.reachedBy, desk.homeCalls]).toEqual([
      'home',
      atHome,
      'queue',
      false,
    ])
    expect(desk.promises.filter(each => each.state === 'open')).toEqual([call])
    expect(desk.timeline[0]).toMatchObject({ what: 'consent-withdrawn', by: 'customer' })
    const { tasks } = must(await (await app.signIn('lead')).call(listTasks, {}))
    const told = tasks.filter(each => each.ticket === id).map(each => [each.kind, each.person, each.team])
    expect(told).toEqual([['transfer-withdrawn', null, 'home']])
    expect(await mailsAbout(number)).toEqual([first, [`${number} taken back: please erase`, null]])
    expect(await opens(first?.[1] ?? null)).toBe(404)
    expect((await systemWrote(id))[0]).toMatch(
      /^You took your consent back\. Your details no longer go to Service centre, Japan/,
    )
    // Given again, it goes there again: by a link of its own.
    const again = await consent(id, true)
    expect([again.team, again.receiver]).toEqual(['centre-jp', 'Service centre, Japan (example)'])
    const links = (await mailsAbout(number)).flatMap(([, code]) => code ?? [])
    expect(await Promise.all(links.map(opens))).toEqual([404, 200])
  })

  it('goes to nobody else than the receiver who was read: one of an older book is refused', async () => {
    const { id } = await filed(anna, 'repair', at('JP'))
    await consent(id, false)
    const agree = (receiver: string) =>
      anna.call(consentService, { id, consent: 'transfer', version: '2026-11-1', given: true, receiver })
    expect(refused(await agree('Service centre, Korea'))).toEqual({ status: 409, code: 'receiver-changed' })
    expect(must(await anna.call(getService, { id })).consents.transfer).toBeNull()
    // In any language it is the same one.
    const { rows } = app.house.nest.get(Books).routing
    const row = rows.find(each => each.kind === 'repair' && each.place === 'JP')
    expect(must(await agree(row?.receiver['zh-Hant'] ?? '')).receiver).toBe('Service centre, Japan (example)')
  })

  it('lets nothing out that has not gone yet', async () => {
    const { id, number } = await filed(anna, 'repair', at('JP'))
    await consent(id, false)
    expect((await mailsAbout(number)).map(([subject]) => subject)).toEqual([
      `${number} taken back: please erase`,
    ])
  })

  it('keeps the ticket from the team of the centre until she agrees again', async () => {
    const { id } = await filed(anna, 'repair', at('US'))
    const before = await seen(agent, id)
    expect(before.team).toBe('centre-us')
    await consent(id, false)
    const { version, team } = await seen(agent, id)
    expect(team).toBe('home')
    const give = { id, version, team: 'centre-us' }
    expect(refused(await agent.call(assignService, give))).toEqual({
      status: 409,
      code: 'transfer-not-agreed',
    })
    expect((await consent(id, true)).team).toBe('centre-us')
    const other = { id, version: (await seen(agent, id)).version, team: 'centre-jp' }
    expect(refused(await agent.call(assignService, other)).code).toBe('transfer-not-agreed')
  })

  it('says of a ticket that never left that nothing has gone', async () => {
    const { id } = await filed(anna, 'repair', at('GB'))
    const { tasks: before } = must(await (await app.signIn('lead')).call(listTasks, {}))
    expect((await consent(id, false)).team).toBe('home')
    expect((await systemWrote(id))[0]).toMatch(/Your details have not gone to a local centre/)
    const { tasks } = must(await (await app.signIn('lead')).call(listTasks, {}))
    expect(tasks).toEqual(before)
  })
})

describe('A question that the desk makes a repair', () => {
  const become = async (id: string) => {
    const { version } = await seen(agent, id)
    return must(await agent.call(becomeAtDesk, { id, version, kind: 'repair' }))
  }

  it('waits at home where a centre would have it, and goes there when she agrees, whoever has called by then', async () => {
    const { id, number } = await filed(anna, 'enquiry', at('JP'))
    const became = await become(id)
    expect([became.team, became.owner === null, became.reachedBy]).toEqual(['home', false, 'queue'])
    expect((await systemWrote(id))[0]).toMatch(
      /For a repair by Service centre, Japan \(example\) we need your/,
    )
    const asked = {
      id,
      version: (await seen(agent, id)).version,
      reached: true,
      outside: 'She asked for it.',
    }
    must(await agent.call(logCall, asked))
    expect(await mailsAbout(number)).toEqual([])
    const view = await consent(id, true)
    expect([view.team, view.state, view.receiver]).toEqual([
      'centre-jp',
      'contacted',
      'Service centre, Japan (example)',
    ])
    expect((await mailsAbout(number)).map(([subject]) => subject)).toEqual([
      `${number} handed over to your centre`,
    ])
    expect(
      must(await anna.call(getService, { id })).promises.filter(each => each.state === 'open'),
    ).toHaveLength(1)
  })

  it('stays at home without a word where the house answers for the place', async () => {
    const { id } = await filed(anna, 'enquiry', at('GB'))
    expect((await become(id)).team).toBe('home')
    expect(await systemWrote(id)).toEqual([])
  })
})

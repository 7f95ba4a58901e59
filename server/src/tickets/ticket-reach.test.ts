import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { logCall, searchTickets } from '@iws/shared/contract/desk-service'
import { actOnService, correctReach, getService } from '@iws/shared/contract/service'
import { readNews, writeAtDesk } from '@iws/shared/contract/thread'
import { askMailCode, signInWithMail } from '@iws/shared/contract/session'
import { submitTicket } from '@iws/shared/contract/tickets'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { SmtpDouble } from '../../test/doubles/smtp.ts'
import { BOSTON, drafted, filed, seen } from '../../test/journeys/service-story.ts'
import { intent, must, refused } from '../../test/journeys/stage.ts'
import { Person } from '../../test/person.ts'
import { AT_HOME, filled, settle } from '../../test/registrations.ts'

let smtp: SmtpDouble
let app: TestApp
beforeAll(async () => {
  smtp = await new SmtpDouble().start()
  const mail = { url: smtp.url, from: 'IWS <iws@service.example.com>' }
  app = await startApp({ mail, publicUrl: 'http://localhost:80' })
})
afterAll(async () => {
  await app.stop()
  await smtp.stop()
})

/** Somebody signed in by mail, outside WeChat. */
async function byMail(mail: string): Promise<Person> {
  must(await app.stranger.call(askMailCode, { mail, language: 'en' }))
  const code = /\b\d{6}\b/.exec((await smtp.to(mail))[0]?.text ?? '')?.[0] ?? ''
  const { token } = must(await app.stranger.call(signInWithMail, { mail, code }))
  return new Person(app.house.nest, 'customer', { authorization: `Bearer ${token}` })
}

describe('The mailbox typed into a ticket', () => {
  it('gets its news, with the number and nothing else of the ticket in the subject', async () => {
    const anna = await app.signIn('customer')
    const { id } = await filled(anna, AT_HOME, { mail: 'anna@example.com' })
    const { number } = must(await anna.call(submitTicket, { id, key: intent() }))
    await settle(app)
    const [mail, ...more] = await smtp.to('anna@example.com')
    expect([mail?.subject, more]).toEqual([`${number} Papers received`, []])
    expect(mail?.text).not.toMatch(/ERIKSSON|PF0UT001|202 555|http/)
    expect(mail?.text).toContain('tap “My progress”')
  })

  it('is led to the registration itself, by its id alone, where a browser’s door opens by mail', async () => {
    const boris = await byMail('boris@example.com')
    const { id } = await filled(boris, AT_HOME)
    must(await boris.call(submitTicket, { id, key: intent() }))
    await settle(app)
    const mail = (await smtp.to('boris@example.com')).at(-1)
    expect(mail?.text).toContain(`Open this ticket: http://localhost:80/registration/ticket/index?id=${id}\n`)
    expect(mail?.text).not.toMatch(/ERIKSSON|PF0UT001|202 555/)
  })
})

describe('How somebody is reached, corrected in a ticket that is with us', () => {
  const MOVED = {
    phone: '+1 202 555 0188',
    mail: 'anna.new@example.com',
    windows: [{ days: [1, 2, 3, 4, 5, 6, 7], from: 0, until: 1440 }],
  }
  const found = async (agent: Person, text: string) =>
    must(await agent.call(searchTickets, { text })).rows.map(row => row.id)

  it('is news at the desk, found by the search and called by at once; the promise keeps its hour', async () => {
    const anna = await app.signIn('customer', 'moving')
    const agent = await app.signIn('agent')
    const old = { phone: '+1 202 555 0199', mail: 'anna.old@example.com' }
    const { id, version } = await filed(anna, 'repair', { ...BOSTON, person: { ...BOSTON.person, ...old } })
    const before = await seen(agent, id)
    // Nine in the evening on her clock, and she asked for four to seven.
    expect(before.calling.inWindow).toBe(false)
    const now = must(await anna.call(correctReach, { id, version: before.version, person: MOVED }))
    expect(now.person).toEqual({ ...before.person, ...MOVED })
    expect([now.timeline[0]?.what, now.timeline[0]?.about]).toEqual(['reach-changed', {}])
    expect(now.promises).toEqual(must(await anna.call(getService, { id })).promises)
    const news = must(await agent.call(readNews, { id }))
    expect(news.version).toBeGreaterThan(version)
    const after = await seen(agent, id)
    expect([after.timeline[0]?.what, after.timeline[0]?.id]).toEqual(['reach-changed', news.event])
    expect([after.calling.inWindow, after.promises]).toEqual([true, before.promises])
    expect([await found(agent, MOVED.phone), await found(agent, old.phone)]).toEqual([[id], []])
    expect([await found(agent, MOVED.mail), await found(agent, old.mail)]).toEqual([[id], []])
    must(await agent.call(logCall, { id, version: after.version, reached: true }))
    must(await agent.call(writeAtDesk, { id, key: intent(), text: 'As said on the phone.' }))
    await settle(app)
    expect((await smtp.to(MOVED.mail)).length).toBeGreaterThan(0)
  })

  it.each([
    [{ phone: '+1 202 55' }, 'phone-unfit'],
    [{ address: { postcode: 'nowhere' } }, 'address-unfit'],
    [{ windows: [{ days: [1], from: 600, until: 600 }] }, 'invalid-input'],
    [{ phone: null, mail: null }, 'applicant-missing'],
  ])('as %j is refused as %s, and nothing is changed', async (person, code) => {
    const anna = await app.signIn('customer')
    const { id, version } = await filed(anna, 'enquiry')
    expect(refused(await anna.call(correctReach, { id, version, person })).code).toBe(code)
    expect(must(await anna.call(getService, { id })).version).toBe(version)
  })

  it('is no change where it says the same, and reads a local number by the country', async () => {
    const anna = await app.signIn('customer')
    const { id, version, person } = await filed(anna, 'remote')
    const { phone, mail } = person
    const same = must(await anna.call(correctReach, { id, version, person: { phone, mail } }))
    expect(same.version).toBe(version)
    const read = must(await anna.call(correctReach, { id, version, person: { phone: '03 1234 5670' } }))
    expect([read.person.phone, read.person.mail]).toEqual(['+81 3 1234 5670', mail])
  })

  it('tells who looked at an older ticket what came between, and is refused in a draft and after the end', async () => {
    const anna = await app.signIn('customer')
    const agent = await app.signIn('agent')
    const { id, version } = await filed(anna, 'repair')
    const person = { phone: '+1 202 555 0188' }
    must(await agent.call(writeAtDesk, { id, key: intent(), text: 'We are looking into it.' }))
    const late = refused(await anna.call(correctReach, { id, version, person }))
    expect([late.status, late.code]).toEqual([409, 'changed-meanwhile'])
    const { version: newer } = must(await anna.call(getService, { id }))
    const off = { id, version: newer, action: 'cancel', reason: 'works-again' } as const
    const ended = must(await anna.call(actOnService, off))
    const over = await anna.call(correctReach, { id, version: ended.version, person })
    expect([over.status, over.problem?.sentence]).toEqual([
      409,
      'This ticket has ended. Its contact details cannot be changed any more.',
    ])
    const draft = await drafted(anna, 'repair', BOSTON)
    const early = await anna.call(correctReach, { id: draft.id, version: draft.version, person })
    expect(refused(early).code).toBe('not-now')
    const other = await app.signIn('customer', 'boris')
    expect(refused(await other.call(correctReach, { id, version, person })).code).toBe('not-found')
  })
})

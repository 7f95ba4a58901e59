import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { askMailCode, signInWithMail } from '@iws/shared/contract/session'
import { submitTicket } from '@iws/shared/contract/tickets'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { SmtpDouble } from '../../test/doubles/smtp.ts'
import { intent, must } from '../../test/journeys/stage.ts'
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

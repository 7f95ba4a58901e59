import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { submitTicket } from '@iws/shared/contract/tickets'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { SmtpDouble } from '../../test/doubles/smtp.ts'
import { intent, must } from '../../test/journeys/stage.ts'
import { AT_HOME, filled, settle } from '../../test/registrations.ts'

let smtp: SmtpDouble
let app: TestApp
beforeAll(async () => {
  smtp = await new SmtpDouble().start()
  app = await startApp({ mail: { url: smtp.url, from: 'IWS <iws@service.example.com>' } })
})
afterAll(async () => {
  await app.stop()
  await smtp.stop()
})

describe('The mailbox typed into a ticket', () => {
  it('gets its news, with the number and nothing else of the ticket in the subject', async () => {
    const anna = await app.signIn('customer')
    const { id } = await filled(anna, AT_HOME, { mail: 'anna@example.com' })
    const { number } = must(await anna.call(submitTicket, { id, key: intent() }))
    await settle(app)
    const [mail, ...more] = await smtp.to('anna@example.com')
    expect([mail?.subject, more]).toEqual([`${number} Papers received`, []])
    expect(mail?.text).not.toMatch(/ERIKSSON|PF0UT001|202 555/)
  })
})

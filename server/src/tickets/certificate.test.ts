import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { acceptPapers, registerMachine } from '@iws/shared/contract/desk'
import { getCertificate } from '@iws/shared/contract/tickets'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { must, refused } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { acceptAll, confirm, submitted } from '../../test/registrations.ts'

const TERM = { countryOfFirstSale: 'US', termFrom: '2026-08-14', termUntil: '2027-08-13' }

/** Registers one machine; gives its ticket. */
async function registered(app: TestApp, anna: Person): Promise<string> {
  const reviewer = await app.signIn('reviewer')
  const { id } = await submitted(app, anna)
  await acceptAll(reviewer, id)
  const { version } = await confirm(reviewer, id)
  const accepted = must(await reviewer.call(acceptPapers, { id, version }))
  must(await reviewer.call(registerMachine, { id, version: accepted.version, lenovoNumber: 'CN-1', ...TERM }))
  return id
}

describe('the public page behind the code of a certificate', () => {
  let app: TestApp
  let anna: Person
  let id = ''
  let path = ''
  const page = async (at: string, language: string) => {
    const { status, headers, body } = await app.stranger.send<Buffer>('GET', at, {
      headers: { 'accept-language': language },
    })
    return { status, headers, html: body.toString('utf8') }
  }

  beforeAll(async () => {
    app = await startApp()
    anna = await app.signIn('customer', 'anna')
    id = await registered(app, anna)
  })
  afterAll(() => app.stop())

  it('is named on the holder’s certificate, drawn as a QR picture, and shown to nobody else', async () => {
    const certificate = must(await anna.call(getCertificate, { id }))
    path = new URL(certificate.verifyUrl).pathname
    expect(path).toMatch(/^\/verify\/[0-9A-HJKMNP-TV-Z]{20}$/)
    expect(
      Buffer.from(certificate.qr.split(',')[1] ?? '', 'base64')
        .subarray(1, 4)
        .toString(),
    ).toBe('PNG')
    expect(refused(await (await app.signIn('customer', 'eve')).call(getCertificate, { id }))).toEqual({
      status: 404,
      code: 'not-found',
    })
  })

  it.each([
    ['zh-CN', 'zh-CN', '凭证有效', '美国', '演示环境'],
    ['zh-TW', 'zh-Hant', '憑證有效', '美國', '示範環境'],
    ['en-GB', 'en', 'This certificate is valid', 'United States', 'Demonstration'],
  ])('speaks %s, and marks a demonstration', async (asked, tag, valid, country, mark) => {
    const { status, html } = await page(path, asked)
    expect(status).toBe(200)
    expect(html).toContain(`<html lang="${tag}">`)
    for (const shown of [valid, country, mark, '2026-11-22', '2026-08-14', '2027-08-13'])
      expect(html).toContain(shown)
  })

  it('changes its language by the address', async () => {
    expect((await page(`${path}?lang=zh-Hant`, 'en')).html).toContain('憑證有效')
  })

  it('names neither person nor machine nor Lenovo’s number, and is found by no search engine', async () => {
    const { html, headers } = await page(path, 'en')
    for (const hidden of ['ERIKSSON', 'PF0UT001', 'T001', 'Yoga', 'CN-1', '202 555', id])
      expect(html).not.toContain(hidden)
    expect(html).toContain('<meta name="robots" content="noindex, nofollow">')
    expect(headers).toMatchObject({ 'x-robots-tag': 'noindex, nofollow', 'cache-control': 'no-store' })
    expect(html).not.toContain('<script')
  })

  it.each(['/verify/00000000000000000000', '/verify/short', "/verify/<script>alert('x')<script>"])(
    'says of %s that there is no such certificate, and gives nothing back of what was asked',
    async at => {
      const { status, html } = await page(encodeURI(at), 'zh-CN')
      expect(status).toBe(404)
      expect(html).toContain('没有这张凭证')
      expect(html).not.toContain('alert')
    },
  )
})

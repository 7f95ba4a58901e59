import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DeskTicket, StationTicket } from '@iws/shared/contract/gives/desk'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openApplet } from './stage/applet'
import type { Applet } from './stage/applet'
import { openBrowser } from './stage/browser'
import { openDesk, openTicket } from './stage/desk'
import type { Desk } from './stage/desk'
import { takePhotos } from './stage/photos'
import { startServer } from './stage/server'
import type { RunningServer } from './stage/server'
import { PAPERS, postedUpToPapers, sendPhoto, submit } from './stage/story'

let server: RunningServer
let browser: Browser
let folder: string
let applet: Applet
let reviewer: Desk
let station: Desk
let number: string
let proof: string, form: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iws-photos-'))
  server = await startServer()
  browser = await openBrowser()
  const paths = await takePhotos(browser, folder, {
    one: PAPERS['purchase-proof-again'],
    two: PAPERS['tax-form-original'],
  })
  ;[proof = '', form = ''] = paths
  applet = await openApplet(browser, server.url)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const lineOf = (ticket: DeskTicket | StationTicket, paper: string) =>
  ('lines' in ticket ? ticket.lines : ticket.originals).find(line => line.requirement.id === paper)

/** One story, told in order: each sentence stands on the ones before it. */
describe('A machine bought abroad and mailed home (J3)', () => {
  it('is submitted with a photo of the tax form, and told that the original is still to be handed in', async () => {
    await postedUpToPapers(applet)
    await sendPhoto(applet, 'album-purchase-proof', 'purchase-proof', proof)
    await sendPhoto(applet, 'album-tax-form-original', 'tax-form-original', form)
    expect(await applet.see('slot-tax-form-original').innerText()).toMatch(/要交原件[^]*服务站/)
    number = await submit(applet)
    expect(await applet.reads()).toContain('原件')
  })

  it('cannot be accepted while the original is missing, and the desk says why', async () => {
    reviewer = await openDesk(browser, server.url, 'reviewer')
    await openTicket(reviewer, number)
    await reviewer.page.locator('.desk-picture img').first().waitFor()
    await reviewer.pressAndSend('a', '/mark')
    const marked = (await reviewer.pressAndSend('a', '/mark')) as DeskTicket
    expect(lineOf(marked, 'tax-form-original')?.original).toBe('to-hand-in')
    expect(marked.offered.find(step => step.action === 'accept-papers')?.why).toBe('original-not-seen')
    await reviewer.press('p')
    await reviewer.says('原件还没有在服务站登记')
  })

  it('is marked as seen at the counter, where no name, day or photo is shown', async () => {
    station = await openDesk(browser, server.url, 'station')
    await station.tabTo(station.page.locator('#desk-station-number'))
    await station.write(number)
    await station.press('Enter')
    await station.tabTo(station.page.getByRole('button', { name: '已看' }))
    const shown = await station.page.locator('main').innerText()
    expect(shown).toContain('T001')
    for (const secret of ['ERIKSSON', 'PF0UT001', '202 555', '2026-09-02'])
      expect(shown).not.toContain(secret)
    expect(await station.page.locator('main img').count()).toBe(0)
    const seen = (await station.pressAndSend('Enter', '/originals/tax-form-original')) as StationTicket
    expect(lineOf(seen, 'tax-form-original')?.original).toBe('seen')
  })

  it('makes a reviewer who looked before the counter look again', async () => {
    await reviewer.press('e')
    const before = reviewer.page.waitForResponse(response => response.url().endsWith('/dates'))
    await reviewer.press('Enter')
    expect((await before).status()).toBe(409)
    await reviewer.page.getByText('请看最新内容').first().waitFor()
  })

  it('is accepted and registered after the original was seen', async () => {
    await reviewer.page.reload()
    await openTicket(reviewer, number)
    await reviewer.page.locator('.desk-thumb').first().waitFor()
    await reviewer.press('e')
    const dated = (await reviewer.pressAndSend('Enter', '/dates')) as DeskTicket
    expect(dated.findings.find(finding => finding.rule === 'D5')?.verdict).toBe('pass')
    await reviewer.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await reviewer.press('p')
    await reviewer.page.locator('dialog[open]').waitFor()
    await reviewer.pressAndSend('Control+Enter', '/accept-papers')
    await reviewer.page.locator('dialog[open]').waitFor({ state: 'detached' })
    await reviewer.page.locator('button[aria-keyshortcuts="g"]:not([aria-disabled])').waitFor()
    await reviewer.press('g')
    await reviewer.page.locator('dialog[open]').waitFor()
    await reviewer.write('IWS-TEST-000456')
    await reviewer.tabTo(reviewer.page.locator('dialog input').nth(1))
    await reviewer.press('Control+a')
    await reviewer.write('US')
    await reviewer.tabTo(reviewer.page.locator('dialog button', { hasText: '1 年' }))
    await reviewer.press('Enter')
    const done = (await reviewer.pressAndSend('Control+Enter', '/register')) as DeskTicket
    expect(done.registered).toMatchObject({ countryOfFirstSale: 'US', termUntil: '2027-08-19' })
  })
})

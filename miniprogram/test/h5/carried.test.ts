import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { Certificate, TicketView } from '@iws/shared/contract/gives/tickets'
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
import { carriedUpToPapers, PAPERS, sendPhoto, submit } from './stage/story'

let server: RunningServer
let browser: Browser
let folder: string
let applet: Applet
let desk: Desk
let number: string
let proof: string, again: string, permit: string, record: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iws-photos-'))
  server = await startServer()
  browser = await openBrowser()
  const { 'purchase-proof': one, 'purchase-proof-again': two, 'hk-macao-permit': three } = PAPERS
  const paths = await takePhotos(browser, folder, { one, two, three, four: PAPERS['exit-entry-record'] })
  ;[proof = '', again = '', permit = '', record = ''] = paths
  applet = await openApplet(browser, server.url)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

const sha256 = (path: string): string => createHash('sha256').update(readFileSync(path)).digest('hex')
const newest = (ticket: TicketView | DeskTicket, paper: string) =>
  ticket.pages.filter(page => page.paper === paper && page.state !== 'replaced').at(-1)

/** One story, told in order: each sentence stands on the ones before it. */
describe('A machine bought in Hong Kong and carried home, the slip lost (J4)', () => {
  it('sends photos of twelve megapixels through the file chooser, byte for byte', async () => {
    await carriedUpToPapers(applet)
    const first = await sendPhoto(applet, 'album-purchase-proof', 'purchase-proof', proof)
    expect(newest(first, 'purchase-proof')).toMatchObject({
      sha256: sha256(proof),
      width: 4000,
      height: 3000,
    })
    const second = await sendPhoto(applet, 'album-hk-macao-permit', 'hk-macao-permit', permit)
    expect(newest(second, 'hk-macao-permit')?.sha256).toBe(sha256(permit))
  })

  it('lets one exit-entry record answer the endorsement and the lost slip', async () => {
    const slot = 'hk-macao-permit-endorsement'
    const sent = await sendPhoto(applet, `album-${slot}`, slot, record)
    expect(newest(sent, 'exit-entry-record')?.sha256).toBe(sha256(record))
    await applet.tap('reuse-hk-visitor-slip')
    await applet.see('slot-hk-visitor-slip').getByText('已收到').first().waitFor()
  })

  it('submits once, however often the button is tapped', async () => {
    await applet.tap('next')
    const button = applet.see('submit')
    await button.evaluate(element => {
      for (let tap = 0; tap < 3; tap += 1) (element as HTMLElement).click()
    })
    await applet.see('to-ticket').waitFor()
    number = /IWS-[0-9A-Z]{4}-[0-9A-Z]{4}/.exec(await applet.reads())?.[0] ?? ''
    expect(number).not.toBe('')
    await applet.tap('to-ticket')
    await applet.page.getByText(number).filter({ visible: true }).first().waitFor()
  })

  it('is judged by a reviewer without a mouse: one page back, the spot marked, the others accepted', async () => {
    desk = await openDesk(browser, server.url, 'reviewer')
    await openTicket(desk, number)
    await desk.page.locator('.desk-picture img').first().waitFor()
    await desk.press('x')
    await desk.page.locator('.desk-stage-marking').waitFor()
    await desk.press('ArrowDown', 'Enter')
    await desk.page.locator('dialog[open]').waitFor()
    await choose(desk, 'serial-unreadable')
    const marked = (await desk.pressAndSend('Enter', '/mark')) as DeskTicket
    expect(newest(marked, 'purchase-proof')).toMatchObject({
      state: 'sent-back',
      because: { reason: 'serial-unreadable', region: expect.anything() as object },
    })
    await desk.pressAndSend('a', '/mark')
    const both = (await desk.pressAndSend('a', '/mark')) as DeskTicket
    expect(both.lines.map(line => [line.requirement.id, line.mark])).toEqual([
      ['purchase-proof', 'sent-back'],
      ['hk-macao-permit', 'accepted'],
      ['hk-macao-permit-endorsement', 'accepted'],
      ['hk-visitor-slip', 'accepted'],
      ['serial-label-photo', 'missing'],
    ])
  })

  it('tells the customer nothing until the reviewer says so', async () => {
    await applet.page.reload()
    await applet.page.getByText('审核中').filter({ visible: true }).first().waitFor()
    expect(await applet.reads()).not.toContain('需重拍')
    await desk.press('b')
    await desk.page.locator('dialog[open]').waitFor()
    await desk.pressAndSend('Control+Enter', '/ask-again')
  })

  it('asks the customer for that page only, with the reason and the spot', async () => {
    await applet.page.goto(server.url)
    await applet.tap('inbox')
    await applet.page.locator('[id^="notice-"]').filter({ visible: true }).first().click()
    await applet.tap('retake')
    const slot = applet.see('slot-purchase-proof')
    await slot.getByText('凭证上的主机编号看不清').waitFor()
    await slot.locator('.rg-crop img').waitFor()
    expect(await applet.page.locator('[id^="replace-album-"]').filter({ visible: true }).count()).toBe(1)
    expect(await applet.page.locator('[id^="album-hk-"]').filter({ visible: true }).count()).toBe(0)
  })

  it('takes the one page again and goes back to review', async () => {
    const id = await applet.page
      .locator('[id^="replace-album-"]')
      .filter({ visible: true })
      .getAttribute('id')
    const sent = await sendPhoto(applet, id ?? '', 'purchase-proof', again)
    expect(newest(sent, 'purchase-proof')?.sha256).toBe(sha256(again))
    expect(await submit(applet)).toBe(number)
  })

  it('has nothing left to look at but the new page; days, then papers accepted, then registered', async () => {
    // The ticket still stands open as it was sent back: what came since has to be read without a reload.
    await openTicket(desk, number)
    await desk.page.locator('.desk-thumb .desk-state-clean').waitFor()
    await desk.page.locator('button[aria-keyshortcuts="a"]:not([aria-disabled])').waitFor()
    const marked = (await desk.pressAndSend('a', '/mark')) as DeskTicket
    expect(marked.lines.filter(line => line.mark === 'accepted')).toHaveLength(4)
    await desk.press('e')
    const dated = (await desk.pressAndSend('Enter', '/dates')) as DeskTicket
    expect(dated.findings.find(finding => finding.rule === 'D1')?.verdict).toBe('pass')
    await desk.press('Escape')
    await desk.page
      .locator('h1')
      .first()
      .evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await desk.press('p')
    await desk.page.locator('dialog[open]').waitFor()
    await desk.pressAndSend('Control+Enter', '/accept-papers')
    await desk.page.locator('dialog[open]').waitFor({ state: 'detached' })
    await desk.page.locator('button[aria-keyshortcuts="g"]:not([aria-disabled])').waitFor()
    await desk.press('g')
    await desk.page.locator('dialog[open]').waitFor()
    await desk.write('IWS-TEST-000123')
    await desk.tabTo(desk.page.locator('dialog button', { hasText: '2 年' }))
    await desk.press('Enter')
    const registered = (await desk.pressAndSend('Control+Enter', '/register')) as DeskTicket
    expect(registered.registered).toEqual({
      lenovoNumber: 'IWS-TEST-000123',
      countryOfFirstSale: 'HK',
      termFrom: '2026-08-14',
      termUntil: '2028-08-13',
    })
  })

  it('ends with a certificate whose code anybody can check, showing nobody who is behind it', async () => {
    await applet.page.goto(`${server.url}/pages/tickets/index`)
    await applet.page.locator('[id^="ticket-"]').filter({ visible: true }).first().click()
    const answered = applet.page.waitForResponse(response => response.url().endsWith('/certificate'))
    await applet.tap('to-certificate')
    const certificate = (await (await answered).json()) as Certificate
    await applet.page.getByText('Legion 5').filter({ visible: true }).first().waitFor()
    const stranger = await browser.newContext({ locale: 'en-US' })
    const page = await stranger.newPage()
    const answer = await page.goto(server.url + new URL(certificate.verifyUrl).pathname)
    expect(answer?.status()).toBe(200)
    const shown = await page.content()
    for (const secret of ['ERIKSSON', 'PF0UT001', '202 555', 'L898902C']) expect(shown).not.toContain(secret)
    expect(await page.locator('body').innerText()).toMatch(/2028/)
    await stranger.close()
  })
})

/** Chooses a reason by its digit: the reasons are numbered in the order in which they stand. */
async function choose(at: Desk, reason: string): Promise<void> {
  const ids = await at.page
    .locator('dialog input[name="reason"]')
    .evaluateAll(those => those.map(each => (each as HTMLInputElement).value))
  await at.press(String(ids.indexOf(reason) + 1))
}

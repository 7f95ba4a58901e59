import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { answerWizard, openApplet } from './stage/applet'
import { openBrowser } from './stage/browser'
import { startServer } from './stage/server'
import type { RunningServer } from './stage/server'

let server: RunningServer
let browser: Browser

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

describe('Finding out which papers are needed', () => {
  it('takes three taps and says what each paper rests on', async () => {
    const applet = await openApplet(browser, server.url)
    await answerWizard(applet, { place: 'hongkong', way: 'carried', residency: 'mainland' })
    for (const paper of ['purchase-proof', 'hk-macao-permit'])
      expect(await applet.see(`paper-${paper}`).count()).toBe(1)
    await applet.tap('more-purchase-proof')
    expect(await applet.see('paper-purchase-proof').innerText()).toContain('C15')
    await applet.context.close()
  })

  it('asks two questions only where the third would change nothing', async () => {
    const applet = await openApplet(browser, server.url)
    await answerWizard(applet, { place: 'abroad', way: 'posted' })
    expect(await applet.see('paper-tax-form-original').innerText()).toContain('原件')
    await applet.context.close()
  })

  it('opens the same list for somebody who was sent its address', async () => {
    const first = await openApplet(browser, server.url)
    await answerWizard(first, { place: 'taiwan', way: 'carried', residency: 'taiwan' })
    const address = first.page.url()
    const second = await openApplet(browser, address)
    await second.see('paper-taiwan-compatriot-permit').waitFor()
    await first.context.close()
    await second.context.close()
  })

  it('leads back from the list without losing an answer', async () => {
    const applet = await openApplet(browser, server.url)
    await answerWizard(applet, { place: 'macao', way: 'carried', residency: 'mainland' })
    await applet.page.goBack()
    await applet.see('answer-mainland').waitFor()
    expect(await applet.see('answer-mainland').getAttribute('aria-pressed')).toBe('true')
    expect(await applet.see('chip-place').innerText()).toBe('中国澳门')
    await applet.context.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { answerWizard, appletIn, openApplet } from './stage/applet'
import type { Applet } from './stage/applet'
import { openBrowser, PHONE } from './stage/browser'
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

/** Somebody in the middle of the first form, not signed in yet. */
async function halfway(): Promise<Applet> {
  const applet = await openApplet(browser, server.url)
  await answerWizard(applet, { place: 'hongkong', way: 'carried', residency: 'mainland' })
  await applet.tap('start')
  await applet.type('serial', 'PF0UT001')
  await applet.type('name', 'ERIKSSON ANNA MARIA')
  await applet.type('phone', '+1 202 555 01')
  return applet
}

const typed = async (applet: Applet): Promise<string[]> =>
  Promise.all(['serial', 'name', 'phone'].map(id => applet.see(id).inputValue()))
const TYPED = ['PF0UT001', 'ERIKSSON ANNA MARIA', '+1 202 555 01']

describe('A draft', () => {
  it('is there again after the tab was killed in the middle of a word', async () => {
    const { page, context } = await halfway()
    await page.close({ runBeforeUnload: false })
    const again = appletIn(await context.newPage())
    await again.page.goto(server.url)
    await again.tap('go-on')
    await again.settled()
    expect(await typed(again)).toEqual(TYPED)
    await context.close()
  })

  it('is there again when the browser itself was ended and started anew', async () => {
    const { context, page } = await halfway()
    // Nothing tells the page that it is ended; what was typed must be kept by itself.
    await page.waitForFunction(words => JSON.stringify(localStorage).includes(words), '+1 202 555 01')
    const storageState = await context.storageState()
    await context.close()
    const other = await browser.newContext({ ...PHONE, storageState })
    const again = appletIn(await other.newPage())
    await again.page.goto(`${server.url}/registration/machine/index`)
    expect(await typed(again)).toEqual(TYPED)
    await other.close()
  })

  it('keeps every box when the language is changed in the middle of a form', async () => {
    const applet = await halfway()
    for (const [language, label] of [
      ['en', 'Serial number'],
      ['zh-Hant', '主機序號'],
      ['zh-CN', '主机编号'],
    ]) {
      await applet.tap('settings')
      await applet.tap(`chip-${language}`)
      await applet.settled()
      await applet.tap('back')
      await applet.page
        .getByLabel(label ?? '')
        .filter({ visible: true })
        .first()
        .waitFor()
      expect(await typed(applet)).toEqual(TYPED)
      expect(await applet.page.locator('html').getAttribute('lang')).toBe(language)
    }
    await applet.context.close()
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../h5/stage/browser'
import { ChromiumView } from './harness/chromium'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

const WIDTH = 375

let browser: Browser
let stage: Stage
let anna: Traveller

beforeAll(async () => {
  browser = await openBrowser()
  stage = await startStage()
  anna = new Traveller(stage.phone('anna'))
})
afterAll(async () => {
  await browser?.close()
  await stage?.stop()
})

/** What a person would see at once: what sticks out of the screen, and pictures that are not there. */
function wrong(width: number): string[] {
  const elements = [...document.querySelectorAll('wx-page *')]
  const out = elements.filter(element => element.getBoundingClientRect().right > width + 1)
  const pictures = [...document.querySelectorAll<HTMLImageElement>('wx-image > img')]
  const empty = pictures.filter(picture => !picture.complete || picture.naturalWidth === 0)
  return [...out, ...empty].map(element => `${element.localName}.${element.className} #${element.id}`)
}

describe('The built applet in Chromium, 375 px wide', () => {
  it('opens the list of papers by clicks alone', async () => {
    const view = await ChromiumView.open(browser, anna.applet)
    for (const id of ['home', 'answer-taiwan', 'answer-carried', 'answer-mainland']) {
      await view.tab.locator(`#${id}`).click()
      await view.still()
    }
    await view.tab.locator('#paper-taiwan-travel-permit').waitFor()
    expect(anna.screen.route).toBe('pages/list/index')
    anna.expectNoFaults()
    await view.close()
  })

  it.each(['light', 'care'])('fits the screen on every page, in %s', async looks => {
    const settings = { theme: 'light', care: looks === 'care', language: 'en' }
    anna.phone.storage.set('settings', JSON.stringify(JSON.stringify(settings)))
    for (const route of anna.applet.compiled.routes) {
      anna.reopen(route)
      const view = await ChromiumView.open(browser, anna.applet)
      await anna.screen.until(() => anna.screen.text !== '')
      await view.still()
      expect(anna.screen.has('.ds-care')).toBe(looks === 'care')
      expect({ route, wrong: await view.tab.evaluate(wrong, WIDTH) }).toEqual({ route, wrong: [] })
      await view.close()
    }
  })
})

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { seriousFindings } from './stage/axe'
import { openBrowser } from './stage/browser'
import { setScene } from './stage/scene'
import type { Scene } from './stage/scene'
import { APPLET_SCREENS, DESK_SCREENS, deskFor, phoneFor, showApplet, showDesk } from './stage/screens'
import { startServer } from './stage/server'
import type { RunningServer } from './stage/server'

let server: RunningServer
let browser: Browser
let folder: string
let scene: Scene

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iws-photos-'))
  server = await startServer()
  browser = await openBrowser()
  scene = await setScene(browser, server.url, folder)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** What a finger may miss: anything to tap or to fill in that is lower or narrower than 44 px. */
function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a[href], input, textarea, [role="button"]')]
      .filter(each => each.checkVisibility({ visibilityProperty: true }))
      .map(each => ({ each, box: each.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && (box.height < 43.5 || box.width < 43.5))
      .map(
        ({ each, box }) => `${each.id || each.className}: ${Math.round(box.width)}×${Math.round(box.height)}`,
      ),
  )
}

/** What stands out of a phone's width; a photo moved about inside its own frame does not. */
function standingOut(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('main *, header *, footer *')]
      .filter(each => !each.closest('.rg-crop, svg') && each.checkVisibility({ visibilityProperty: true }))
      .filter(each => each.getBoundingClientRect().right > window.innerWidth + 1)
      .map(each => `${each.tagName} ${each.className} ${each.textContent?.slice(0, 20) ?? ''}`),
  )
}

describe('These checks', () => {
  it('see a flaw that is planted on purpose', async () => {
    const context = await phoneFor(browser, 'light')
    const [row] = APPLET_SCREENS
    if (!row) throw new Error('no screens')
    const page = await showApplet(context, scene, row, 'light')
    await page.evaluate(() => {
      const flaw =
        '<button style="width:30px;height:30px"></button><p style="color:#ccc;background:#fff">faint</p>'
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', flaw)
      document.querySelector('main')?.insertAdjacentHTML('afterbegin', '<div style="width:600px">wide</div>')
    })
    const found = await seriousFindings(page)
    expect(found).toContainEqual(expect.stringMatching(/^button-name/))
    expect(found).toContainEqual(expect.stringMatching(/^color-contrast/))
    expect(await smallTargets(page)).toEqual([': 30×30'])
    expect(await standingOut(page)).toEqual(['DIV  wide'])
    await context.close()
  })
})

describe.each(['light', 'dark', 'care'] as const)('The applet in %s mode', mode => {
  it.each(APPLET_SCREENS.map(row => [row.name, row] as const))(
    'can be used by everybody on %s',
    async (_name, row) => {
      const context = await phoneFor(browser, mode)
      const page = await showApplet(context, scene, row, mode)
      expect(await seriousFindings(page)).toEqual([])
      expect(await smallTargets(page)).toEqual([])
      expect(await standingOut(page)).toEqual([])
      await context.close()
    },
  )
})

describe.each(['light', 'dark'] as const)('The desk in %s mode', mode => {
  it.each(DESK_SCREENS.map(row => [row.name, row] as const))(
    'can be used by everybody on %s',
    async (_name, row) => {
      const context = await deskFor(browser, scene, row.as, mode)
      const page = await showDesk(context, scene, row)
      expect(await seriousFindings(page)).toEqual([])
      await context.close()
    },
  )
})

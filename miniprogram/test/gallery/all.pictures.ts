import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, it } from '@jest/globals'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../h5/stage/browser'
import { setScene } from '../h5/stage/scene'
import type { Scene } from '../h5/stage/scene'
import { APPLET_SCREENS, DESK_SCREENS, deskFor, phoneFor, showApplet, showDesk } from '../h5/stage/screens'
import { startServer } from '../h5/stage/server'
import type { RunningServer } from '../h5/stage/server'

const FOLDER = resolve(import.meta.dirname, '../../../pictures')

let server: RunningServer
let browser: Browser
let folder: string
let scene: Scene

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  folder = mkdtempSync(join(tmpdir(), 'iws-photos-'))
  server = await startServer()
  browser = await openBrowser()
  scene = await setScene(browser, server.url, folder)
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Writes `side-screen-mode.png`; a phone's page as long as it is, a desk as large as the window. */
async function take(page: Page, name: string, fullPage: boolean): Promise<void> {
  await page.screenshot({ path: join(FOLDER, `${name}.png`), fullPage, animations: 'disabled' })
}

describe.each(['light', 'dark', 'care'] as const)('The applet in %s mode', mode => {
  it.each(APPLET_SCREENS.map(row => [row.name, row] as const))('shows %s', async (name, row) => {
    const context = await phoneFor(browser, mode)
    await take(await showApplet(context, scene, row, mode), `applet-${name}-${mode}`, true)
    await context.close()
  })
})

describe.each(['light', 'dark'] as const)('The desk in %s mode', mode => {
  it.each(DESK_SCREENS.map(row => [row.name, row] as const))('shows %s', async (name, row) => {
    const context = await deskFor(browser, scene, row.as, mode)
    await take(await showDesk(context, scene, row), `desk-${name}-${mode}`, false)
    await context.close()
  })
})

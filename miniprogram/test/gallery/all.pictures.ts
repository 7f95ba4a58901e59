import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, it } from '@jest/globals'
import type { Language } from '@iws/shared/text'
import type { Browser, Page } from 'playwright-core'
import { openBrowser } from '../h5/stage/browser'
import { setScene } from '../h5/stage/scene'
import type { Scene } from '../h5/stage/scene'
import type { ScreenRow } from '../h5/stage/screen-row'
import { APPLET_SCREENS, DESK_SCREENS, deskFor, phoneFor, showApplet, showDesk } from '../h5/stage/screens'
import type { Mode } from '../h5/stage/screens'
import { startServer } from '../h5/stage/server'
import type { RunningServer } from '../h5/stage/server'
import { setStops, WALKS } from './walks'
import type { Stops } from './walks'

const FOLDER = resolve(import.meta.dirname, '../../../pictures')

let server: RunningServer
let browser: Browser
let folder: string
let scene: Scene
let stops: Stops

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  folder = mkdtempSync(join(tmpdir(), 'iws-photos-'))
  server = await startServer()
  browser = await openBrowser()
  scene = await setScene(browser, server.url, folder)
  stops = await setStops(scene)
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

/** Every screen of the set, and those between them. */
const ROWS: readonly ScreenRow[] = [
  ...APPLET_SCREENS,
  ...WALKS.map(walk => ({ ...walk, path: () => walk.path(stops) })),
]

/** The looks of a phone: three modes in Chinese, and the other two languages. */
const LOOKS: readonly (readonly [look: string, mode: Mode, language: Language])[] = [
  ['light', 'light', 'zh-CN'],
  ['dark', 'dark', 'zh-CN'],
  ['care', 'care', 'zh-CN'],
  ['zh-Hant', 'light', 'zh-Hant'],
  ['en', 'light', 'en'],
]

describe.each(LOOKS)('The applet in %s', (look, mode, language) => {
  it.each(ROWS.map(row => [row.name, row] as const))('shows %s', async (name, row) => {
    const context = await phoneFor(browser, mode)
    try {
      await take(await showApplet(context, scene, row, mode, language), `applet-${name}-${look}`, true)
    } finally {
      await context.close()
    }
  })
})

describe.each(['light', 'dark'] as const)('The desk in %s mode', mode => {
  it.each(DESK_SCREENS.map(row => [row.name, row] as const))('shows %s', async (name, row) => {
    const context = await deskFor(browser, scene, row.as, mode)
    await take(await showDesk(context, scene, row), `desk-${name}-${mode}`, false)
    await context.close()
  })
})

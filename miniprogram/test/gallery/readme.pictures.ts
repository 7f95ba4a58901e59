import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, it } from '@jest/globals'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import type { Browser, Page } from 'playwright-core'
import { openBrowser, PHONE } from '../h5/stage/browser'
import { setScene } from '../h5/stage/scene'
import type { Scene } from '../h5/stage/scene'
import { APPLET_SCREENS, DESK_SCREENS, deskFor, showApplet, showDesk } from '../h5/stage/screens'
import { BOSTON, fileService } from '../h5/stage/service-over-http'
import { startServer } from '../h5/stage/server'
import type { RunningServer } from '../h5/stage/server'

const FOLDER = resolve(import.meta.dirname, '../../../pictures')

let server: RunningServer
let browser: Browser
let folder: string
let scene: Scene
/** Nobody has called yet: the promise of C9 stands. */
let justFiled: ServiceView

beforeAll(async () => {
  mkdirSync(FOLDER, { recursive: true })
  folder = mkdtempSync(join(tmpdir(), 'iws-photos-'))
  server = await startServer()
  browser = await openBrowser()
  scene = await setScene(browser, server.url, folder)
  const trouble = { ...BOSTON.trouble, serial: 'PF0UT001' }
  justFiled = await fileService(scene.customer, 'repair', { ...BOSTON, trouble })
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** Writes the top of a screen, as much as a phone or a desk shows at once. */
async function take(page: Page, name: string, [width, height]: readonly [number, number]): Promise<void> {
  const path = join(FOLDER, `readme-${name}.png`)
  await page.screenshot({ path, clip: { x: 0, y: 0, width, height }, animations: 'disabled' })
}

const screen = <Row extends { readonly name: string }>(rows: readonly Row[], name: string): Row => {
  const row = rows.find(each => each.name === name)
  if (!row) throw new Error(`No screen is called ${name}.`)
  return row
}

describe('The pictures of the README', () => {
  it.each([
    ['applet', 'Asia/Shanghai', 'list-carried'],
    ['repair', 'America/New_York', 'service-ticket'],
  ])('show %s', async (name, timezoneId, which) => {
    const context = await browser.newContext({ ...PHONE, timezoneId })
    const row = screen(APPLET_SCREENS, which)
    await take(await showApplet(context, { ...scene, repair: justFiled }, row, 'light'), name, [375, 812])
    await context.close()
  })

  it('show the desk', async () => {
    const row = screen(DESK_SCREENS, 'ticket')
    const context = await deskFor(browser, scene, row.as, 'light')
    await take(await showDesk(context, scene, row), 'desk', [1440, 900])
    await context.close()
  })
})

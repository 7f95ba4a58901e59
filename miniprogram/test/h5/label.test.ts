import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readSerial } from '@iws/shared/machine/serial'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions, Request } from 'playwright-core'
import { LABEL_PHOTOS } from '../label/labels'
import { takeLabels } from '../label/take-labels'
import { answerWizard, openApplet } from './stage/applet'
import type { Applet } from './stage/applet'
import { openBrowser, PATIENCE } from './stage/browser'
import { startServer } from './stage/server'
import type { RunningServer } from './stage/server'

let server: RunningServer
let browser: Browser
let folder: string
let photos: ReadonlyMap<string, string>
let begun: BrowserContextOptions['storageState']
const results = new Map<string, string>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iws-labels-'))
  server = await startServer()
  browser = await openBrowser()
  photos = await takeLabels(browser, folder, LABEL_PHOTOS)
  const applet = await openApplet(browser, server.url)
  await answerWizard(applet, { place: 'hongkong', way: 'carried', residency: 'mainland' })
  await applet.tap('start')
  await applet.see('scan').waitFor()
  begun = await applet.context.storageState()
  await applet.context.close()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
  const read = [...results.values()].filter(result => result !== 'asked again')
  console.log(
    `${read.length} of ${LABEL_PHOTOS.length} label photos read, the others asked for again:\n` +
      [...results].map(([name, result]) => `  ${name}: ${result}`).join('\n'),
  )
})

/** Somebody at the box for the serial, who has not scanned yet; `sent` fills with what the browser asks for from now on. */
async function atTheBox(): Promise<{ applet: Applet; sent: Request[] }> {
  const applet = await openApplet(browser, `${server.url}/registration/machine/index`, {
    storageState: begun,
  })
  await applet.see('scan').waitFor()
  const sent: Request[] = []
  applet.page.on('request', request => sent.push(request))
  return { applet, sent }
}

/** Scans one photo; gives the serial that the box then holds, or null where another photo or typing is asked for. */
async function scan(applet: Applet, path: string): Promise<string | null> {
  await applet.photograph('scan', path)
  const asked = applet.page.locator('.ds-error').filter({ visible: true }).first()
  const filled = applet.page.waitForFunction(
    () => document.querySelector<HTMLInputElement>('input[id="serial"]')?.value,
    null,
    { timeout: PATIENCE },
  )
  await Promise.any([filled, asked.waitFor()])
  const written = await applet.see('serial').inputValue()
  if (written === '') return null
  const read = readSerial(written)
  return read.ok ? read.serial : written
}

describe('A photo of a label', () => {
  it.each(LABEL_PHOTOS.map(row => [row.name, row] as const))(
    'is read rightly or asked for again, never read wrongly: %s',
    async (name, row) => {
      const { applet } = await atTheBox()
      const serial = await scan(applet, photos.get(name) ?? '')
      results.set(name, serial ?? 'asked again')
      const right: Record<typeof row.expect, readonly (string | null)[]> = {
        read: [row.serial],
        either: [row.serial, null],
        again: [null],
      }
      expect(right[row.expect]).toContain(serial)
      await applet.context.close()
    },
  )

  it('that is no photo is asked for again', async () => {
    const path = join(folder, 'broken.jpg')
    writeFileSync(path, 'no photo at all')
    const { applet } = await atTheBox()
    expect(await scan(applet, path)).toBeNull()
    await applet.context.close()
  })

  it('stays in the browser: only the reader is fetched, from where the page came from', async () => {
    const { applet, sent } = await atTheBox()
    await scan(applet, photos.get('plain') ?? '')
    const addresses = sent.map(request => new URL(request.url()))
    expect(addresses.some(address => address.pathname.endsWith('.wasm'))).toBe(true)
    expect(sent.filter(request => request.method() !== 'GET' || request.postData() !== null)).toEqual([])
    expect(
      addresses.filter(address => address.protocol !== 'blob:' && address.origin !== server.url),
    ).toEqual([])
    await applet.context.close()
  })

  it('is what makes the reader come: nobody fetches it before', async () => {
    const { applet } = await atTheBox()
    const fetched = await applet.page.evaluate(() =>
      performance.getEntriesByType('resource').map(entry => entry.name),
    )
    expect(fetched.length).toBeGreaterThan(3)
    expect(fetched.filter(name => name.endsWith('.wasm'))).toEqual([])
    await applet.context.close()
  })
})

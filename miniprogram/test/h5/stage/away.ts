import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { appletIn } from './applet'
import type { Applet } from './applet'
import { PATIENCE, PHONE } from './browser'
import { startServer } from './server'
import type { RunningServer } from './server'

const RUN_AHEAD = pathToFileURL(join(import.meta.dirname, 'run-ahead.mjs')).href

/** Starts the server on a day of its own (an instant such as `2026-11-23T13:10:00+09:00`); its clock goes on from there. */
export function startServerAt(
  instant: string,
  settings: Record<string, string> = {},
): Promise<RunningServer> {
  const ahead = String(Date.parse(instant) - Date.now())
  return startServer({ IWS_TEST_AHEAD: ahead, NODE_OPTIONS: `--import=${RUN_AHEAD}`, ...settings })
}

/** Opens a phone whose clock shows this instant in its zone and goes on from there. */
export async function openAt(
  browser: Browser,
  url: string,
  instant: string,
  more: BrowserContextOptions = {},
): Promise<Applet> {
  const context = await browser.newContext({ ...PHONE, ...more })
  context.setDefaultTimeout(PATIENCE)
  await context.clock.install({ time: Date.parse(instant) })
  const page = await context.newPage()
  await page.goto(url)
  return appletIn(page)
}

/** What stands in one element in sight, on one line. */
export async function wordsIn(applet: Applet, id: string): Promise<string> {
  return (await applet.see(id).innerText()).replace(/\s+/g, ' ')
}

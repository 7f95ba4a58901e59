import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { DESK, openBrowser, PHONE } from './stage/browser'
import { startServer } from './stage/server'
import type { RunningServer } from './stage/server'

const KB = 1024

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

/** Opens an address with an empty cache; gives the gzipped bytes of every script it asked for until it was quiet. */
async function scriptBytes(path: string, options: BrowserContextOptions): Promise<number> {
  const context = await browser.newContext(options)
  const page = await context.newPage()
  const bodies: Promise<Buffer>[] = []
  page.on('response', response => {
    if (response.request().resourceType() === 'script') bodies.push(response.body())
  })
  await page.goto(server.url + path, { waitUntil: 'networkidle' })
  const sizes = (await Promise.all(bodies)).map(body => gzipSync(body, { level: 9 }).length)
  await context.close()
  return sizes.reduce((total, size) => total + size, 0)
}

describe('The first load', () => {
  it('brings a customer at most 130 KB of gzipped JavaScript', async () => {
    const bytes = await scriptBytes('/', PHONE)
    expect(bytes).toBeGreaterThan(50 * KB)
    expect(bytes).toBeLessThanOrEqual(130 * KB)
  })

  it('brings a reviewer at most 160 KB of gzipped JavaScript', async () => {
    const bytes = await scriptBytes('/desk', DESK)
    expect(bytes).toBeGreaterThan(50 * KB)
    expect(bytes).toBeLessThanOrEqual(160 * KB)
  })
})

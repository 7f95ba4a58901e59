import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { NumberReports } from '@iws/shared/contract/gives/directory'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { appletIn } from './stage/applet'
import type { Applet } from './stage/applet'
import { seriousFindings } from './stage/axe'
import { openBrowser, PATIENCE, PHONE } from './stage/browser'
import { speakAs } from './stage/over-http'
import { startServer } from './stage/server'
import type { RunningServer } from './stage/server'

/** A Sunday evening in Boston: ten past twelve on Monday in Shanghai. */
const NOW = new Date('2026-11-22T23:10:00-05:00')
const BOSTON: BrowserContextOptions = { timezoneId: 'America/New_York', locale: 'en-GB' }
const BEIJING: BrowserContextOptions = { timezoneId: 'Asia/Shanghai', locale: 'en-GB' }
/** The figures of the one known station, which are GCJ-02; as a browser's fix (WGS84) they mean another point. */
const STATION = { latitude: 39.982485, longitude: 116.353099 }

let server: RunningServer
let browser: Browser
let applet: Applet

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
})
afterEach(() => applet?.context.close())
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

async function open(page: string, where: BrowserContextOptions = BOSTON): Promise<void> {
  const context = await browser.newContext({ ...PHONE, ...where })
  context.setDefaultTimeout(PATIENCE)
  const tab = await context.newPage()
  await tab.clock.setFixedTime(NOW)
  await tab.goto(`${server.url}/guide/${page}`)
  applet = appletIn(tab)
}

const reads = (words: string) => applet.page.getByText(words).filter({ visible: true }).first().waitFor()

describe('Whom to call from Boston at ten past eleven on a Sunday evening (J1)', () => {
  it('is found from the list of countries by its name', async () => {
    await open('directory/index')
    await applet.type('search', 'United States')
    await applet.tap('place-US')
    await applet.see('us-demonstration').waitFor()
    expect(await applet.heading().innerText()).toBe('United States')
  })

  it('is the mainland, which is open; the line in New York opens at nine in the morning', async () => {
    await open('country/index?place=US')
    await reads('Open now, until Mon 05:00 your time')
    await reads('Your time Sun 23:10 · Beijing Mon 12:10')
    await reads('Closed now, opens Mon 09:00 your time')
    const line = await applet.see('us-demonstration').innerText()
    expect(line).toContain('Mon–Fri 09:00–18:00, New York time')
    expect(line).toContain('Made up for the demonstration')
    expect(line).toContain('Call +1 202 555 0142')
    expect(await applet.see('us-18774536686').innerText()).toContain(
      'Known to work inside the United States only.',
    )
    await applet.tap('chip-there')
    await applet.see('us-demonstration').getByText('Call 202-555-0142').waitFor()
    expect(await seriousFindings(applet.page)).toEqual([])
  })

  it('is a question to others where no number is known', async () => {
    await open('country/index?place=FR')
    await reads('No number is known here yet')
    await applet.tap('phone-list')
    await applet.page.waitForURL(/lookup\/index\?page=phone-list/)
  })
})

describe('A wrong number', () => {
  it('is told with its reason, and arrives at the administrator’s', async () => {
    await open('country/index?place=US')
    await applet.tap('wrong-us-demonstration')
    await applet.tap('chip-not-lenovo')
    await applet.type('wrong-note', 'A bakery answered.')
    expect(await seriousFindings(applet.page)).toEqual([])
    await applet.tap('send-wrong')
    await reads('Received. Staff will check it.')
    const { cookie } = await speakAs(server.url, 'administrator')
    const headers = { 'x-iws': '1', origin: server.url, cookie: `${cookie?.name}=${cookie?.value}` }
    const answer = await fetch(`${server.url}/api/desk/directory/reports`, { headers })
    const { reports } = (await answer.json()) as NumberReports
    expect(reports.map(({ place, phone, fault, times }) => [place, phone, fault, times])).toEqual([
      ['US', 'us-demonstration', 'not-lenovo', 1],
    ])
    expect(reports[0]?.note).toContain('A bakery answered.')
  })
})

describe('The stations', () => {
  it('are sorted by a fix moved into the datum of the map, which is fetched on the tap alone', async () => {
    await open('stations/index', { ...BEIJING, geolocation: STATION, permissions: ['geolocation'] })
    await applet.see('station-21000500').waitFor()
    await applet.page.waitForLoadState('networkidle')
    const sent: string[] = []
    applet.page.on('request', request => sent.push(`${request.url()} ${request.postData() ?? ''}`))
    await applet.tap('near')
    await reads('The nearest first')
    // Around Beijing the two data lie 500 to 600 m apart; taken as it is, the fix would be at the station's door.
    expect(await applet.see('station-21000500').innerText()).toMatch(/\b5\d0 m · 北京市海淀区知春路17号/)
    expect(sent.filter(each => /\.js/.test(each)).length).toBeGreaterThan(0)
    expect(sent.filter(each => /39\.9|116\.3/.test(each))).toEqual([])
    expect(await seriousFindings(applet.page)).toEqual([])
  })

  it('lead to a map with the coordinates of the station as they are', async () => {
    await open('stations/index', BEIJING)
    await applet.context.route('https://uri.amap.com/**', route => route.fulfill({ body: 'map' }))
    const opened = applet.context.waitForEvent('page')
    await applet.tap('map-21000500')
    const url = new URL((await opened).url())
    expect([url.host, url.searchParams.get('position'), url.searchParams.get('coordinate')]).toEqual([
      'uri.amap.com',
      '116.353099,39.982485',
      'gaode',
    ])
  })

  it('can be found by city by somebody who does not say where they are', async () => {
    await open('stations/index', BEIJING)
    await applet.tap('near')
    await reads('The location was not allowed.')
    await applet.type('search', '武汉')
    await reads('No such station here.')
    await applet.type('search', '北京')
    await applet.see('station-21000500').waitFor()
    expect(await applet.see('open-finder').count()).toBe(1)
  })
})

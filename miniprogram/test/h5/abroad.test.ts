import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { takeLabels } from '../label/take-labels'
import type { Applet } from './stage/applet'
import { askCover, bookKept, withoutServer } from './stage/asking'
import { openAt, startServerAt, wordsIn } from './stage/away'
import { seriousFindings } from './stage/axe'
import { openBrowser } from './stage/browser'
import { speakAs } from './stage/over-http'
import type { RunningServer } from './stage/server'

/** A Sunday evening in Boston; ten past noon on Monday in Shanghai. */
const EVENING = '2026-11-22T23:10:00-05:00'
const BOSTON = { timezoneId: 'America/New_York' }
const LABEL = {
  name: 'long and inverted',
  codes: [{ kind: 'code128', text: '1S82WM006KCDPF0UT001', words: '1S82WM006KCDPF0UT001' }],
  serial: 'PF0UT001',
  expect: 'read',
  taking: { inverted: true, turned: 90 },
} as const

let server: RunningServer
let browser: Browser
let folder: string
let anna: Applet

const open = (path: string): Promise<Applet> => openAt(browser, server.url + path, EVENING, BOSTON)
const serialBox = (applet: Applet): Promise<string> => applet.see('serial').inputValue()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iws-abroad-'))
  server = await startServerAt(EVENING)
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

describe('A student in Boston at ten past eleven in the evening (J1, steps 1 to 4)', () => {
  it('is asked what brings her here, and reads by her own clock whether the hotline answers', async () => {
    anna = await open('/')
    await anna.heading().getByText('您遇到的是哪种情况').waitFor()
    const home = await anna.reads()
    expect(home).toContain('服务时间内 · 到 05:00 为止（您的时间）')
    expect(home).toMatch(/您的时间 23:1\d · 北京 12:1\d/)
  })

  it('photographs the label under the machine, long and inverted, and it is split into model and serial', async () => {
    const photos = await takeLabels(browser, folder, [LABEL])
    await anna.tap('abroad')
    await anna.see('scan').waitFor()
    await anna.photograph('scan', photos.get(LABEL.name) ?? '')
    await anna.page.getByText('主机编号 PF0UT001，机型 82WM006KCD').waitFor()
    expect(await serialBox(anna)).toContain('PF0UT001')
  })

  it('is covered in the United States until the base term ends, and reads on what ground', async () => {
    await anna.type('destination', 'meiguo')
    await anna.tap('chip-destination-US')
    await anna.tap('ask')
    const said = await wordsIn(anna, 'outcome-covered')
    expect(said).toContain('可以在美国保修')
    expect(said).toContain('2027年6月13日')
    for (const clause of ['C1', 'C11']) expect(said).toContain(clause)
    expect(said).toContain('演示用的机器记录')
    expect(await wordsIn(anna, 'book-mark')).toContain('虚构')
    expect(await seriousFindings(anna.page)).toEqual([])
  })

  it('sees the extended layer greyed, as staying at home by C5', async () => {
    expect(await wordsIn(anna, 'layer-base')).toContain('C3')
    const extended = await wordsIn(anna, 'layer-extended')
    for (const words of ['2028年6月13日', '境外不算', 'C5']) expect(extended).toContain(words)
    const inks = await Promise.all(
      ['layer-base', 'layer-extended'].map(id =>
        anna.see(id).evaluate(each => getComputedStyle(each.querySelector('p') ?? each).color),
      ),
    )
    expect(inks[1]).not.toBe(inks[0])
  })

  it('is told by her own clock that the line there opens at nine, and to call the mainland until then', async () => {
    await anna.tap('do-call-local')
    const line = anna.see('us-demonstration')
    await line.getByText('现在休息，周一 09:00 开始（您的时间）').waitFor()
    expect(await line.innerText()).toContain('英语、中文')
    const hotline = await wordsIn(anna, 'hotline')
    expect(hotline).toContain('服务时间内，到 周一 05:00（您的时间）')
    expect(hotline).toMatch(/您那里 周日 23:1\d · 北京 周一 12:1\d/)
    const order = await anna.page
      .locator('#hotline, #us-demonstration')
      .evaluateAll(all => all.map(e => e.id))
    expect(order).toEqual(['hotline', 'us-demonstration'])
    for (const id of ['phone-list', 'look-up']) expect(await anna.see(id).count()).toBe(1)
  })

  it('tells of a number that has changed, and the administrator reads it', async () => {
    await anna.tap('wrong-us-demonstration')
    await anna.tap('chip-not-lenovo')
    await anna.type('wrong-note', '号码换了')
    await anna.tap('send-wrong')
    await anna.page.getByText('已收到，工作人员会核对').waitFor()
    const { cookie } = await speakAs(server.url, 'administrator')
    const headers = { cookie: `${cookie?.name}=${cookie?.value}` }
    const told = await fetch(`${server.url}/api/desk/directory/reports`, { headers })
    expect(await told.json()).toMatchObject({
      reports: [{ phone: 'us-demonstration', fault: 'not-lenovo', note: '号码换了', times: 1 }],
    })
  })

  it('opens the applet again hours later without a network: the answer, as of when, the numbers and the card', async () => {
    await bookKept(anna)
    await withoutServer(anna, '03:00:00')
    await anna.see('us-demonstration').waitFor()
    expect(await anna.reads()).toMatch(/内容截至 11月22日 23:\d\d（您的时间）/)
    await anna.page.goto(server.url)
    expect(await wordsIn(anna, 'last-machine')).toMatch(
      /Legion R9000P ARX8 可以在美国保修 · 到 2027年6月13日 为止 · 截至 11月22日 23:\d\d/,
    )
    await anna.tap('last-machine')
    await anna.page.getByText('没有网络').first().waitFor()
    expect(await anna.reads()).toMatch(/截至.{0,12}11月22日 23:\d\d/)
    expect(await wordsIn(anna, 'outcome-covered')).toContain('2027年6月13日')
    await anna.tap('do-counter-card')
    expect(await wordsIn(anna, 'card')).toContain('PF0UT001')
    expect(await anna.see('card').getAttribute('lang')).toBe('en')
    await anna.context.close()
  })
})

describe('What can go wrong on the way', () => {
  it('a serial with an O for a nought is offered right, and only changed when she says so', async () => {
    const applet = await open('/guide/cover/index')
    await applet.type('serial', 'PFOUT001')
    await applet.see('chip-PF0UT001').waitFor()
    expect(await serialBox(applet)).toBe('PFOUT001')
    await applet.tap('chip-PF0UT001')
    expect(await serialBox(applet)).toBe('PF0UT001')
    await askCover(applet, { serial: 'PF0UT001', destination: 'US', named: '美国' })
    expect(await applet.see('outcome-covered').count()).toBe(1)
    await applet.context.close()
  })

  it('a record service that is down makes nothing expired, and is asked again by itself', async () => {
    const applet = await open('/guide/cover/index')
    let asked = 0
    applet.page.on('request', request => {
      if (request.url().endsWith('/api/coverage')) asked += 1
    })
    await askCover(applet, { serial: 'PF0UT009', destination: 'US', named: '美国' })
    const said = await wordsIn(applet, 'outcome-ask-us')
    expect(said).toContain('记录服务这次没有回答')
    const all = await applet.reads()
    for (const never of ['过期', '已结束', '不能保修', '不符合']) expect(all).not.toContain(never)
    expect(await applet.see('do-try-again').count()).toBe(1)
    expect(asked).toBe(1)
    const again = applet.page.waitForRequest(request => request.url().endsWith('/api/coverage'))
    await applet.context.clock.fastForward('01:30')
    await again
    expect(asked).toBe(2)
    await applet.context.close()
  })

  it('a book that knows nothing of where machines are sold asks to be asked about, and never says no', async () => {
    const plain = await startServerAt(EVENING, { IWS_BOOK: 'default' })
    const applet = await openAt(browser, `${plain.url}/guide/cover/index`, EVENING, BOSTON)
    await askCover(applet, { serial: 'PF0UT001', destination: 'US', named: '美国' })
    await applet.see('outcome-ask-us').getByText('不知道不等于不保修').first().waitFor()
    const said = await wordsIn(applet, 'outcome-ask-us')
    expect(said).toContain('C2')
    expect(said).not.toContain('不能保修')
    expect(await applet.see('book-mark').count()).toBe(0)
    for (const id of ['do-official-look-up', 'do-call-mainland', 'do-call-local'])
      expect(await applet.see(id).count()).toBe(1)
    await applet.context.close()
    await plain.stop()
  })

  it('a place of which no number is known still has somebody to ask', async () => {
    const applet = await open('/guide/country/index?place=AU')
    await applet.page.getByText('没有号码，不等于没有服务').waitFor()
    expect(await wordsIn(applet, 'hotline')).toContain('+86 400 990 8888')
    for (const id of ['phone-list', 'look-up']) expect(await applet.see(id).count()).toBe(1)
    await applet.context.close()
  })
})

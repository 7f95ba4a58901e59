import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import type { Applet } from './stage/applet'
import { openAt, startServerAt, wordsIn } from './stage/away'
import { seriousFindings } from './stage/axe'
import { openBrowser } from './stage/browser'
import type { RunningServer } from './stage/server'

/** Noon in Shanghai on a Monday that is a public holiday of Japan. */
const NOON = '2026-11-23T13:10:00+09:00'
const TOKYO = { timezoneId: 'Asia/Tokyo' }
/** The larger of 17 px and what a care mode makes of it. */
const LARGE = 17 * 1.4

let server: RunningServer
let browser: Browser
let wu: Applet

beforeAll(async () => {
  server = await startServerAt(NOON)
  browser = await openBrowser()
  wu = await openAt(browser, server.url, NOON, TOKYO)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** What stands out of the phone's width. */
const standingOut = (): Promise<number> =>
  wu.page.evaluate(
    () =>
      [...document.querySelectorAll('main *')].filter(
        each =>
          each.checkVisibility({ visibilityProperty: true }) &&
          !each.closest('svg') &&
          each.getBoundingClientRect().right > window.innerWidth + 1,
      ).length,
  )

const actions = (): Promise<string[]> =>
  wu.page
    .locator('[id^="do-"]')
    .filter({ visible: true })
    .evaluateAll(all => all.map(({ id }) => id))

describe('An older traveller in Tokyo whose type is not sold in Japan (J2, steps 1 to 3)', () => {
  it('who opens an answer that is no longer there begins anew', async () => {
    const shared = await openAt(browser, `${server.url}/guide/answer/index?id=gone`, NOON, TOKYO)
    await shared.page.getByText('请重新查询').first().waitFor()
    await shared.tap('ask-anew')
    await shared.see('serial').waitFor()
    await shared.context.close()
  })

  it('turns the letters large', async () => {
    await wu.tap('settings')
    await wu.tap('care')
    await wu.page.goBack()
    await wu.see('abroad').waitFor()
    const size = await wu
      .see('abroad')
      .getByText('我在境外，或要去境外')
      .evaluate(each => Number.parseFloat(getComputedStyle(each).fontSize))
    expect(size).toBeGreaterThanOrEqual(LARGE)
  })

  it('is told that Japan does not cover it, and that the type is not sold there (C2)', async () => {
    await wu.tap('abroad')
    await wu.type('serial', 'pf0ut002')
    await wu.type('destination', '日本')
    await wu.tap('chip-destination-JP')
    await wu.tap('ask')
    await wu.see('outcome-not-covered').getByText('没有销售').waitFor()
    const said = await wordsIn(wu, 'outcome-not-covered')
    expect(said).toContain('在日本不能保修')
    expect(said).toMatch(/82L5 在日本没有销售.*C2/)
    expect(await standingOut()).toBe(0)
    expect(await seriousFindings(wu.page)).toEqual([])
  })

  it('reads until when it is covered at home', async () => {
    expect(await wordsIn(wu, 'outcome-not-covered')).toContain('2027年3月1日')
  })

  it('has at least two ways on, one of them Lenovo’s own look-up', async () => {
    const ways = await actions()
    expect(ways.length).toBeGreaterThanOrEqual(2)
    expect(ways).toContain('do-official-look-up')
    await wu.tap('do-official-look-up')
    await wu.see('step-call').waitFor()
    expect(await wu.see('copy-serial').count()).toBe(1)
    await wu.page.goBack()
  })

  it('would be covered in the United States and in Australia, one tap away', async () => {
    await wu.see('chip-there-AU').waitFor()
    await wu.tap('chip-there-US')
    expect(await wordsIn(wu, 'outcome-covered')).toContain('2027年3月1日')
  })

  it('whose trouble is software reads C4, and that somebody can help from afar', async () => {
    await wu.page.goto(server.url)
    await wu.tap('abroad')
    await wu.tap('asked-JP')
    await wu.see('outcome-not-covered').waitFor()
    await wu.tap('do-software-help')
    const clause = await wordsIn(wu, 'clause-C4')
    expect(clause).toContain('国际联保不处理软件问题')
    expect(clause).toContain('找内地的联想服务')
    expect(clause).toContain('远程')
    expect(await standingOut()).toBe(0)
  })

  it('reads in Tokyo’s own time that the line rests on the holiday, and that the mainland answers', async () => {
    await wu.page.goto(`${server.url}/guide/country/index?place=JP`)
    const line = wu.see('jp-demonstration')
    await line.getByText('现在休息，周二 09:00 开始（您的时间）').waitFor()
    expect(await line.innerText()).toContain('2026年11月23日 是当地公众假日')
    expect(await wordsIn(wu, 'hotline')).toContain('服务时间内，到 19:00（您的时间）')
    await wu.context.close()
  })
})

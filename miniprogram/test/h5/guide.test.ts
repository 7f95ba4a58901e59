import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { openApplet } from './stage/applet'
import type { Applet } from './stage/applet'
import { seriousFindings } from './stage/axe'
import { openBrowser } from './stage/browser'
import { startServer } from './stage/server'
import type { RunningServer } from './stage/server'

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

const open = (page: string): Promise<Applet> => openApplet(browser, `${server.url}/guide/${page}`)

describe('The policy page', () => {
  it.each([
    ['翻新机', 'zh-CN'],
    ['翻新機', 'zh-TW'],
    ['refurbished machines are', 'en-GB'],
  ])('is searched by %s', async (word, locale) => {
    const applet = await openApplet(browser, `${server.url}/guide/policy/index`, { locale })
    await applet.type('policy-search', word)
    await applet.see('clause-C8').waitFor({ state: 'detached' })
    expect(await applet.see('clause-C6').count()).toBe(1)
    await applet.context.close()
  })

  it('begins with the clause in its address, with what the page leaves open', async () => {
    const applet = await open('policy/index?clause=C6')
    const clause = applet.see('clause-C6')
    await clause.getByText('对您来说').waitFor()
    expect(await clause.innerText()).toContain('G8 · 页面没有写明')
    expect(await applet.see('clause-C5').count()).toBe(0)
    await applet.tap('all-clauses')
    await applet.see('clause-C5').waitFor()
    expect(await applet.see('clause-C5').innerText()).not.toContain('对您来说')
    expect(await clause.innerText()).toContain('对您来说')
    await applet.context.close()
  })

  it('shows the rules that rest on a clause, in words and with examples', async () => {
    const applet = await open('policy/index')
    await applet.tap('open-C15')
    const clause = applet.see('clause-C15')
    await clause.getByText('例：').first().waitFor()
    expect(await clause.innerText()).toContain('购买日')
    expect(await clause.innerText()).not.toMatch(/[{}]/)
    expect(await seriousFindings(applet.page)).toEqual([])
    await applet.context.close()
  })
})

describe('A checklist', () => {
  it('keeps its ticks when the applet is opened again', async () => {
    const applet = await open('checklist/index?list=before-you-go')
    await applet.tap('tick-back-up')
    await applet.tap('tick-office')
    await applet.page.getByText('2 / 11').waitFor()
    await applet.page.reload()
    await applet.page.getByText('2 / 11').waitFor()
    expect(await applet.see('tick-back-up').getAttribute('aria-checked')).toBe('true')
    expect(await applet.see('tick-pack').getAttribute('aria-checked')).toBe('false')
    await applet.tap('clear')
    await applet.page.getByText('0 / 11').waitFor()
    await applet.tap('list-before-you-buy')
    await applet.see('item-customs').waitFor()
    await applet.tap('policy')
    await applet.see('policy-search').waitFor()
    await applet.context.close()
  })

  it('warns of the mains in Japan, and not of those in Great Britain', async () => {
    const applet = await open('checklist/index?list=before-you-go&place=JP')
    const mains = applet.see('mains')
    await mains.getByText('100 V').waitFor()
    expect(await mains.innerText()).toContain('插上之前先看标签')
    expect(await mains.innerText()).toContain('50 / 60 Hz')
    await applet.tap('chip-place')
    await applet.type('place', 'england')
    await applet.tap('chip-place-GB')
    await mains.getByText('230 V').waitFor()
    expect(await mains.innerText()).toContain('请带一个转换插头')
    expect(await mains.innerText()).not.toContain('插上之前先看标签')
    await applet.context.close()
  })

  it('names the points to ask about, and never judges them', async () => {
    const applet = await open('checklist/index?list=not-covered')
    await applet.tap('chip-label-yes')
    await applet.tap('chip-opened-unsure')
    await applet.tap('chip-data-no')
    const summary = applet.see('summary')
    await summary.getByText('有 2 点要问清楚').waitFor()
    const said = await summary.innerText()
    expect(said).toContain('机身或部件上的标签被改过、撕掉了吗？')
    expect(said).toContain('这不是结论')
    expect(said).not.toContain('要找回丢失的数据吗？')
    await applet.page.reload()
    await summary.getByText('有 2 点要问清楚').waitFor()
    expect(await seriousFindings(applet.page)).toEqual([])
    await applet.context.close()
  })

  it('opens without a network once it was read', async () => {
    const applet = await open('checklist/index?list=before-you-go&place=US')
    await applet.see('mains').waitFor()
    await applet.context.route('**/api/**', route => route.abort())
    await applet.page.reload()
    await applet.see('mains').getByText('120 V').waitFor()
    expect(await applet.reads()).toContain('截至')
    await applet.context.close()
  })
})

describe('Lenovo’s own look-up', () => {
  it('is led through in five steps, and its address can be copied', async () => {
    const applet = await open('lookup/index?page=look-up')
    await applet.see('step-bought').waitFor()
    expect(await applet.see('step-bought').innerText()).toContain('China Mainland')
    expect(await applet.see('step-call').innerText()).toContain('5 / 5')
    await applet.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await applet.tap('copy-address')
    await applet.see('copy-address').getByText('已复制').waitFor()
    expect(await applet.page.evaluate(() => navigator.clipboard.readText())).toBe(
      'https://pcsupport.lenovo.com/',
    )
    expect(await seriousFindings(applet.page)).toEqual([])
    await applet.context.close()
  })

  it('opens beside the applet', async () => {
    const applet = await open('lookup/index?page=phone-list')
    await applet.context.route('https://*.lenovo.com/**', route =>
      route.fulfill({ contentType: 'text/plain', body: 'the list' }),
    )
    const beside = applet.context.waitForEvent('page')
    await applet.tap('open-page')
    const list = await beside
    await list.waitForURL('https://pcsupport.lenovo.com/supportphonelist')
    await applet.context.close()
  })

  it('offers the serial number that was asked about last, and only where it is wanted', async () => {
    const applet = await open('cover/index')
    await applet.type('serial', 'PF0UT001')
    await applet.type('destination', 'US')
    await applet.tap('chip-destination-US')
    await applet.tap('ask')
    await applet.page.waitForURL('**/guide/answer/index**')
    await applet.page.goto(`${server.url}/guide/lookup/index?page=look-up`)
    await applet.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await applet.tap('copy-serial')
    await applet.see('copy-serial').getByText('已复制').waitFor()
    expect(await applet.page.evaluate(() => navigator.clipboard.readText())).toBe('PF0UT001')
    expect(applet.page.url()).not.toContain('PF0UT001')
    await applet.page.goto(`${server.url}/guide/lookup/index?page=think`)
    await applet.see('copy-address').waitFor()
    expect(await applet.see('copy-serial').count()).toBe(0)
    await applet.context.close()
  })

  it('stands among six such pages', async () => {
    const applet = await open('lookup/index')
    for (const id of ['look-up', 'ticket', 'entitlement', 'stations', 'phone-list'])
      await applet.see(`page-${id}`).waitFor()
    await applet.tap('page-think')
    await applet.page.getByText('适用另一份').first().waitFor()
    await applet.context.close()
  })
})

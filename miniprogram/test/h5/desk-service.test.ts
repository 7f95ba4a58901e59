import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import type { Browser } from 'playwright-core'
import { seriousFindings } from './stage/axe'
import { openBrowser } from './stage/browser'
import { openDesk, openTicket } from './stage/desk'
import type { Desk } from './stage/desk'
import { freshKey, speakAs } from './stage/over-http'
import type { Speaker } from './stage/over-http'
import { startServer } from './stage/server'
import type { RunningServer } from './stage/server'
import { keyOfStep, openForm } from './stage/service'
import { waitingRepair } from './stage/service-over-http'

/** One and a half seconds of blue in VP9, which every Chromium plays; its metadata name a place and a person. */
const FILM = path.resolve(import.meta.dirname, '../../../server/test/films/blue.mp4')

let server: RunningServer
let browser: Browser
let customer: Speaker
let repair: ServiceView
let desk: Desk

beforeAll(async () => {
  server = await startServer()
  browser = await openBrowser()
  customer = await speakAs(server.url, 'customer')
  repair = await waitingRepair(customer, await speakAs(server.url, 'agent'))
  desk = await openDesk(browser, server.url, 'agent')
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

/** The customer writes, in another place of the world. */
const writes = (text: string): Promise<unknown> =>
  customer.post(`/tickets/${repair.id}/thread`, { key: freshKey(), text })
const news = () => desk.page.locator('.desk-news')
const composer = () => desk.page.locator('.desk-composer textarea')
const form = () => desk.page.locator('dialog[open]')
const hasFocus = (of: ReturnType<typeof composer>): Promise<boolean> =>
  of.evaluate(each => each === document.activeElement)
/** What only an agent’s own clash shows: a desk that hears nothing by itself. */
const deaf = (): Promise<unknown> => desk.page.route('**/news', route => route.abort())
/** A box of day and hour, filled in on the desk's clock, which is that of Shanghai. */
const inThreeDays = (): string => new Date(Date.now() + (3 * 24 + 8) * 3_600_000).toISOString().slice(0, 16)
const hearing = (): Promise<unknown> => desk.page.unroute('**/news')

describe('An open ticket at the desk', () => {
  it('tells by itself that the customer wrote, and leaves words, focus and form as they are', async () => {
    await openTicket(desk, repair.number)
    await desk.press('m')
    await desk.write('正在写的回复')
    await writes('还有，机器有点烫。')
    await news().waitFor()
    expect(await news().innerText()).toMatch(/客户：写了消息/)
    await desk.page.locator('.desk-messages', { hasText: '机器有点烫' }).waitFor()
    expect([await composer().inputValue(), await hasFocus(composer())]).toEqual(['正在写的回复', true])
    expect(await seriousFindings(desk.page)).toEqual([])
    await news().getByRole('button').click()
    await openForm(desk, 't')
    await desk.write('周二有考试')
    await writes('我换了电话。')
    await form().locator('.desk-news-lines').waitFor()
    const words = form().locator('textarea')
    expect([await words.inputValue(), await hasFocus(words)]).toEqual(['周二有考试', true])
  })

  it('takes the step at once that was begun before the news', async () => {
    await desk.pressAndSend('Control+Enter', '/notes')
    await form().waitFor({ state: 'detached' })
    const given = (await desk.pressAndSend(await keyOfStep(desk, '开始诊断'), '/steps')) as DeskService
    expect(given.state).toBe('diagnosing')
    await news().waitFor({ state: 'detached' })
  })

  it('keeps what was filled in where the customer was faster after all, and sends it with one more key', async () => {
    await deaf()
    await openForm(desk, await keyOfStep(desk, '等待客户'))
    await desk.write('请告诉我们新的电话。')
    await form().locator('input[type="datetime-local"]').fill(inThreeDays())
    await writes('新电话是 +1 202 555 0144。')
    await desk.press('Control+Enter')
    await form().locator('[role="alert"]').waitFor()
    expect(await form().innerText()).toMatch(/客户：写了消息[^]*您写的都在/)
    expect(await form().locator('textarea').inputValue()).toBe('请告诉我们新的电话。')
    const given = (await desk.pressAndSend('Control+Enter', '/steps')) as DeskService
    expect(given.state).toBe('waiting-customer')
    await form().waitFor({ state: 'detached' })
  })

  it('offers a step of one key once more where the customer was faster', async () => {
    await writes('请尽快。')
    await desk.press(await keyOfStep(desk, '开始诊断'))
    const again = news().getByRole('button', { name: '再做一次：开始诊断' })
    await again.waitFor()
    await again.focus()
    const given = (await desk.pressAndSend('Enter', '/steps')) as DeskService
    expect(given.state).toBe('diagnosing')
    await hearing()
  })
})

describe('A picture from the desk', () => {
  it('goes with the message it was chosen for, and stands in the talk once it is clean', async () => {
    const buffer = await desk.page.screenshot()
    const picture = { name: 'screw.png', mimeType: 'image/png', buffer }
    await desk.page.locator('.desk-composer input[type="file"]').setInputFiles(picture)
    await desk.page.locator('.desk-composer', { hasText: 'screw.png' }).waitFor()
    await composer().focus()
    await desk.write('请拧下这一颗。')
    await desk.pressAndSend('Control+Enter', '/files')
    await desk.page.locator('.desk-message-staff', { hasText: '这一颗' }).locator('img').waitFor()
    expect(await desk.page.locator('.desk-composer').innerText()).not.toContain('screw.png')
  })
})

describe('A film of the trouble', () => {
  it('is played at the desk once somebody asks for it, from a cleaned copy', async () => {
    const fields = { use: 'fault', key: freshKey() }
    await customer.upload(`/service/${repair.id}/files`, fields, await readFile(FILM))
    const files = async () => (await customer.read<ServiceView>(`/service/${repair.id}`)).files
    while ((await files()).some(file => file.state === 'received')) await pause(100)
    await openTicket(desk, repair.number)
    const show = desk.page.getByRole('button', { name: /^播放视频/ })
    await show.focus()
    await desk.press('Enter')
    const player = desk.page.locator('.desk-file video')
    await player.waitFor()
    await desk.page.waitForFunction(() => (document.querySelector('video')?.duration ?? 0) > 1)
    expect(await player.evaluate(each => each === document.activeElement)).toBe(true)
    expect(await seriousFindings(desk.page)).toEqual([])
    await desk.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  })
})

describe('The round of an agent, by keyboard', () => {
  it('is six keys and the words: next, log the call, answer, next', async () => {
    let keys = 0
    const press = async (...names: string[]): Promise<void> => {
      keys += names.length
      await desk.press(...names)
    }
    const number = (): Promise<string> => desk.page.locator('.desk-thread-head h2').innerText()
    await desk.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await press('n')
    await desk.page.locator('.desk-thread-head h2', { hasNotText: repair.number }).waitFor()
    const first = await number()
    await press('c')
    await form().waitFor()
    if (await form().getByLabel('为什么现在打').count())
      await form().getByLabel('为什么现在打').fill('客户要求')
    await press('Control+Enter')
    await form().waitFor({ state: 'detached' })
    await press('m')
    await desk.write('刚才说的都记下了。')
    await press('Control+Enter')
    await desk.page.locator('.desk-message-staff', { hasText: '都记下了' }).waitFor()
    await press('n')
    await desk.page.locator('.desk-thread-head h2', { hasNotText: first }).waitFor()
    expect(keys).toBe(6)
  })

  it('takes a ticket with one key and gives it back with another', async () => {
    await openTicket(desk, repair.number)
    const owner = (): Promise<string> => desk.page.locator('.desk-whose').innerText()
    const before = await owner()
    await desk.page.getByRole('button', { name: '交回小组' }).click()
    await desk.page.locator('.desk-whose', { hasText: '没人负责' }).waitFor()
    await desk.pressAndSend('z', '/assign')
    await desk.page.locator('.desk-whose', { hasNotText: '没人负责' }).waitFor()
    expect(await owner()).toBe(before)
  })
})

describe('The lists of the desk', () => {
  it('are narrowed, kept under a name, and said to be narrowed where nothing is left', async () => {
    await desk.page.locator('.desk-search .desk-button').click()
    await desk.page.getByRole('button', { name: '全部' }).click()
    await desk.page.getByRole('button', { name: '筛选', exact: true }).click()
    await desk.page.getByLabel('所有国家和地区').selectOption('US')
    await desk.page.locator('.desk-row', { hasText: '日本' }).first().waitFor({ state: 'detached' })
    await desk.page.getByRole('button', { name: '保存这个列表' }).click()
    await desk.write('美国')
    await desk.press('Enter')
    await desk.page.locator('.desk-saved [aria-pressed="true"]', { hasText: '美国' }).waitFor()
    await desk.page.getByLabel('所有状态').selectOption('escalated')
    await desk.page.getByText('没有符合筛选的工单').waitFor()
    expect(await seriousFindings(desk.page)).toEqual([])
    await desk.page.getByRole('button', { name: '清除筛选' }).click()
    await desk.page.locator('.desk-row').first().waitFor()
  })

  it('say what can be looked for where a search finds nothing', async () => {
    await desk.press('Escape', '/')
    await desk.write('IWS-0000-0000')
    await desk.press('Enter')
    await desk.page.getByText('可以查：完整编号').waitFor()
  })
})

describe('A colleague who has the same ticket open', () => {
  it('is named beside its number, with what he does there', async () => {
    const { cookie } = await speakAs(server.url, 'lead')
    const asks = (doing: string): Promise<Response> =>
      fetch(`${server.url}/api/desk/tickets/${repair.id}/news?doing=${doing}`, {
        headers: { cookie: `${cookie?.name}=${cookie?.value}` },
      })
    await openTicket(desk, repair.number)
    await asks('writing')
    await desk.page.locator('.desk-other-writing', { hasText: '正在回复' }).waitFor()
    expect(await seriousFindings(desk.page)).toEqual([])
    await asks('looking')
    await desk.page.locator('.desk-other-looking', { hasText: '也在看' }).waitFor()
  })
})

describe('A lead', () => {
  it('opens what a colleague has from his number, and gives it to somebody else', async () => {
    const lead = await openDesk(browser, server.url, 'lead')
    const { page } = lead
    await page.getByRole('button', { name: '同事', exact: true }).click()
    const his = page.locator('.desk-people > li', { hasText: '演示客服' })
    await his.waitFor()
    expect(await seriousFindings(page)).toEqual([])
    await his.getByRole('button', { name: /未结束/ }).click()
    await page.getByText('只看 演示客服 Demo Agent 的').waitFor()
    await page.locator('.desk-row', { hasText: repair.number }).waitFor()
    await page.getByRole('button', { name: '同事', exact: true }).click()
    await his.getByRole('button', { name: /转交/ }).click()
    await page.locator('.desk-hand-over li', { hasText: repair.number }).waitFor()
    await page.locator('dialog[open] select').selectOption({ label: '演示同事 Demo Colleague' })
    await lead.pressAndSend('Control+Enter', '/handover')
    await page.locator('dialog[open]').waitFor({ state: 'detached' })
    await his.getByText('未结束 0').waitFor()
    await lead.context.close()
  })
})

import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import type { Applet } from './stage/applet'
import { openAt, startServerAt, wordsIn } from './stage/away'
import { seriousFindings } from './stage/axe'
import { openBrowser } from './stage/browser'
import { openDesk, openTicket } from './stage/desk'
import type { Desk } from './stage/desk'
import { speakAs } from './stage/over-http'
import type { RunningServer } from './stage/server'
import { fillForm, keyOfStep, numberSent, openForm, sendForm } from './stage/service'
import { fileService, OTHER_BRAND } from './stage/service-over-http'
import { signIn } from './stage/story'

const NOON = '2026-11-23T12:10:00+09:00'
const TOKYO = { timezoneId: 'Asia/Tokyo' }
/** The larger of 17 px and what a care mode makes of it. */
const LARGE = 17 * 1.4

let server: RunningServer
let browser: Browser
let wu: Applet
let engineer: Desk
let number: string

beforeAll(async () => {
  server = await startServerAt(NOON)
  browser = await openBrowser()
  wu = await openAt(browser, server.url, NOON, TOKYO)
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const sizeOf = (applet: Applet, id: string): Promise<number> =>
  applet.see(id).evaluate(each => Number.parseFloat(getComputedStyle(each).fontSize))
const slotIds = (applet: Applet): Promise<string[]> =>
  applet.page
    .locator('[id^="slot-"]')
    .filter({ visible: true })
    .evaluateAll(all => all.map(({ id }) => id))

/** Other people book a time as often as there are engineers for it. */
async function bookOut(from: number): Promise<void> {
  const others = await speakAs(server.url, 'customer')
  for (let engineers = 0; engineers < 20; engineers += 1) {
    const { id } = await fileService(others, 'remote', OTHER_BRAND)
    const taken = await others
      .post(`/service/${id}/slot`, { from })
      .catch((thrown: unknown) => String(thrown))
    if (typeof taken === 'string') return expect(taken).toContain('slot-taken')
  }
  throw new Error('The time can be booked without end.')
}

/** Fills in remote help up to its check, for a machine of this brand. */
async function describeTrouble(applet: Applet, brand: string): Promise<void> {
  await applet.tap('limits-read')
  await applet.tap('abroad-yes')
  await applet.tap('chip-place-JP')
  await applet.tap('symptom-system-software')
  await applet.type('text', 'Word 打不开。')
  if (brand) await applet.type('brand', brand)
  await applet.tap('next')
  await applet.type('name', '吴 淑芬')
  await applet.type('phone', '+81 3 1234 5678')
  await applet.tap('next')
  await applet.see('send').waitFor()
}

/** One story, told in order: each sentence stands on the ones before it. */
describe('An older traveller in Tokyo whose Word does not open (J2, steps 3 to 6)', () => {
  it('reads in large letters what help from afar cannot do, before anything is asked (C4, C13)', async () => {
    await wu.tap('settings')
    await wu.tap('care')
    await wu.page.goBack()
    await wu.tap('help')
    await wu.tap('help-remote')
    await wu.see('limits-read').waitFor()
    expect(await wu.page.locator('main').filter({ visible: true }).innerText()).toMatch(/C4/)
    expect(await wu.see('name').count()).toBe(0)
    expect(await sizeOf(wu, 'limits-read')).toBeGreaterThanOrEqual(LARGE)
  })

  it('who is on the mainland after all is led to the ordinary ways', async () => {
    await wu.tap('limits-read')
    await wu.tap('abroad-no')
    await wu.see('to-numbers').waitFor()
    expect(await wu.see('next').count()).toBe(0)
    await wu.page.goBack()
    await wu.tap('help-remote')
  })

  it('sends it without any serial, a phone number of Japan with it', async () => {
    await wu.tap('abroad-yes')
    await wu.tap('chip-place-JP')
    await wu.tap('symptom-system-software')
    await wu.type('text', 'Word 打不开，只有一个转圈。')
    expect(await wu.see('serial').count()).toBe(0)
    await wu.tap('next')
    await wu.type('name', '吴 淑芬')
    await wu.type('phone', '+81 3 1234 5678')
    await wu.tap('next')
    await wu.see('send').waitFor()
    await signIn(wu).catch(async () => {
      throw new Error(`No door; the page reads: ${await wu.reads()}`)
    })
    await wu.tap('send')
    number = await numberSent(wu)
  })

  it('chooses among three large times of Tokyo, each with the one of Shanghai', async () => {
    await wu.tap('choose-slot')
    await wu.see('slots').locator('button, [role="button"]').first().waitFor()
    expect(await slotIds(wu)).toHaveLength(3)
    expect(await wordsIn(wu, 'slots')).toMatch(/14:30.*北京时间.*13:30/)
    expect(await seriousFindings(wu.page)).toEqual([])
  })

  it('loses a time that others took a moment before, and is offered the rest at once', async () => {
    const [first = ''] = await slotIds(wu)
    await bookOut(Number(first.replace('slot-', '')))
    await wu.tap(first)
    await wu.page.getByText('这个时间刚被选走').first().waitFor()
    await wu.see(first).waitFor({ state: 'detached' })
    const [next = ''] = await slotIds(wu)
    await wu.tap(next)
    await wu.tap('to-ticket')
    await wu.see('state-filed').waitFor()
  })

  it('is served the same with a machine of another brand', async () => {
    const other = await openAt(browser, `${server.url}/service/help/index`, NOON, TOKYO)
    await other.tap('help-remote')
    await describeTrouble(other, 'Contoso')
    await signIn(other)
    await other.tap('send')
    expect(await numberSent(other)).not.toBe(number)
    await other.context.close()
  })

  it('is called by a software engineer, who cannot solve it and hands it on with a reason', async () => {
    engineer = await openDesk(browser, server.url, 'agent', { instant: NOON, ...TOKYO })
    await openTicket(engineer, number)
    await openForm(engineer, 'c')
    await sendForm<DeskService>(engineer, '/calls')
    await engineer.press(await keyOfStep(engineer, '开始排查'))
    await engineer.page.locator('.desk-thread-head button', { hasText: '升级给' }).waitFor()
    await openForm(engineer, await keyOfStep(engineer, '升级'))
    await engineer.press('Control+Enter')
    await engineer.page.locator('dialog[open] .desk-wrong').waitFor()
    await engineer.page.locator('dialog[open] select').selectOption('needs-hands')
    const handed = await sendForm<DeskService>(engineer, '/steps')
    expect([handed.state, handed.team, handed.escalation?.reason]).toEqual([
      'escalated',
      'remote',
      'needs-hands',
    ])
    await wu.tap('refresh-ticket')
    await wu.see('state-escalated').waitFor()
  })

  it('reads a code to the engineer after agreeing; a wrong one opens nothing', async () => {
    await wu.tap('make-code')
    const code = (await wu.see('session-code').innerText()).trim()
    expect(code).toMatch(/^\d{6}$/)
    expect(await sizeOf(wu, 'session-code')).toBeGreaterThanOrEqual(26)
    const wrong = String((Number(code) + 1) % 1_000_000).padStart(6, '0')
    await engineer.page.reload()
    await openTicket(engineer, number)
    await openForm(engineer, await keyOfStep(engineer, '开始远程'))
    await engineer.write(wrong)
    await engineer.press('Control+Enter')
    await engineer.page.locator('dialog[open] [role="alert"]').waitFor()
    await engineer.page.locator('dialog[open] input').fill(code)
    const begun = await sendForm<DeskService>(engineer, '/steps')
    expect(begun.state).toBe('in-session')
  })

  it('reads the summary in large letters, and says how it was', async () => {
    await openForm(engineer, await keyOfStep(engineer, '已解决'))
    await fillForm(engineer, '做了什么', '修好了 Office；许可证是您自己的。')
    await sendForm<DeskService>(engineer, '/steps')
    await wu.tap('refresh-ticket')
    const summary = wu.page.getByText('修好了 Office').filter({ visible: true }).first()
    await summary.waitFor()
    const size = await summary.evaluate(each => Number.parseFloat(getComputedStyle(each).fontSize))
    expect(size).toBeGreaterThanOrEqual(LARGE)
    await wu.tap('step-close')
    await wu.tap('score-5')
    await wu.tap('send-survey')
    await wu.page.getByText('您给了 5 分').first().waitFor()
  })
})

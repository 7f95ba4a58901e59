import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Shares } from '@iws/shared/contract/gives/shares'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import type { Applet } from './stage/applet'
import { openAt, startServerAt, wordsIn } from './stage/away'
import { openBrowser } from './stage/browser'
import { openDesk, openTicket } from './stage/desk'
import type { Desk } from './stage/desk'
import { takePhotos } from './stage/photos'
import type { RunningServer } from './stage/server'
import { fillForm, keyOfStep, numberSent, openForm, sendForm } from './stage/service'
import { signIn } from './stage/story'
import { weakLink } from './stage/weak-link'
import type { WeakLink } from './stage/weak-link'

/** Ten past eleven on a Sunday evening in Boston. */
const LATE = '2026-11-22T23:10:00-05:00'
let server: RunningServer
let line: WeakLink
let browser: Browser
let folder: string
let photo = ''
let anna: Applet
let agent: Desk
let number: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'iws-photos-'))
  server = await startServerAt(LATE)
  line = await weakLink(server.url)
  browser = await openBrowser()
  ;[photo = ''] = await takePhotos(browser, folder, { screen: ['A DARK SCREEN', 'S/N PF0UT001'] })
  anna = await openAt(browser, line.url, LATE, { timezoneId: 'America/New_York' })
})

afterAll(async () => {
  await browser?.close()
  await line?.stop()
  await server?.stop()
  rmSync(folder, { recursive: true, force: true })
})

/** One story, told in order: each sentence stands on the ones before it. */
describe('A student in Boston whose screen stays black, late in the evening (J1, steps 5 to 9)', () => {
  it('says what is wrong and where, and answers what is asked', async () => {
    await anna.tap('help')
    await anna.tap('help-repair')
    await anna.tap('chip-place-US')
    await anna.tap('symptom-black-screen')
    await anna.type('text', '早上起来屏幕就是黑的。')
    await anna.type('serial', 'pf0ut001')
    await anna.tap('next')
    await anna.tap('sign-none')
    await anna.page.getByText('看得到画面吗？').first().waitFor()
    await anna.tap('skip')
    await anna.type('name', '埃里克森 安娜')
    await anna.type('phone', '+1 202 555 0143')
    await anna.type('mail', 'anna@example.com')
    await anna.tap('chip-afternoon')
    await anna.type('address-street', '12 Example Street, Apt 4')
    await anna.type('address-city', 'Boston')
    await anna.type('address-state', 'MA')
    await anna.type('address-postcode', '02115')
    await anna.tap('next')
    await anna.see('send').waitFor()
  })

  it('is asked to sign in before anything is sent, and finds everything as it was', async () => {
    await signIn(anna)
    expect(await anna.page.locator('main').filter({ visible: true }).innerText()).toContain(
      '早上起来屏幕就是黑的。',
    )
  })

  it('sends a photo over a link that drops at 60 %: it arrives once, whole, by itself', async () => {
    line.cutAfter(statSync(photo).size * 0.6)
    await anna.photograph('album-fault', photo)
    await anna.page
      .getByText(/检查中|已收到/)
      .first()
      .waitFor()
    expect(line.wasCut()).toBe(true)
    expect(await anna.page.locator('.sv-tile').filter({ visible: true }).count()).toBe(1)
  })

  it('agrees to the receiver by name, and has a number and the promise of a call in her own time', async () => {
    await anna.tap('consent-transfer')
    await anna.tap('send')
    number = await numberSent(anna)
    expect(await wordsIn(anna, 'sent')).toContain('11月23日 23:1')
    await anna.tap('to-ticket')
    await anna.see('state-filed').waitFor()
  })

  it('shows a friend how it stands by a link that tells nothing of her, until she stops it', async () => {
    await anna.tap('share-ticket')
    const made = anna.page.waitForResponse(
      answer => answer.request().method() === 'POST' && answer.url().endsWith('/shares'),
    )
    await anna.tap('make-card')
    const { shares } = (await (await made).json()) as Shares
    const [card] = shares
    const friend = await openAt(browser, card?.url ?? '', LATE, { timezoneId: 'Asia/Shanghai' })
    await friend.see('shared-card').getByText('美国').waitFor()
    const reads = await friend.reads()
    expect(reads).toMatch(/最晚 周二 11月24日 12:1\d 有人打电话/)
    for (const words of [number, '报修']) expect(reads).toContain(words)
    expect(reads).not.toMatch(/埃里克森|202 555|Example Street|PF0UT001|早上起来/)
    await anna.tap(`stop-${card?.id}`)
    await anna.page.getByText('现在没有人能看到。').first().waitFor()
    await friend.tap('refresh-card')
    await friend.see('card-gone').waitFor()
    expect(await friend.reads()).not.toContain(number)
    await friend.context.close()
    await anna.page.goBack()
    await anna.see('state-filed').waitFor()
  })

  it('corrects her number in the ticket that is with us, and comes back to it', async () => {
    await anna.tap('told')
    await anna.tap('change-reach')
    await anna.type('phone', '+1 202 55')
    await anna.tap('save-reach')
    await anna.page.getByText('这个号码在那里打不通').first().waitFor()
    await anna.type('phone', '+1 202 555 0188')
    await anna.tap('save-reach')
    await anna.page.getByText('联系方式已修改').first().waitFor()
    await anna.see('state-filed').waitFor()
  })

  it('is called outside her hours only with a reason: the desk warns, and asks when to try next', async () => {
    agent = await openDesk(browser, server.url, 'agent', { instant: LATE, timezoneId: 'America/New_York' })
    await openTicket(agent, number)
    await openForm(agent, 'c')
    expect(await agent.page.locator('dialog[open]').innerText()).toMatch(
      /\+1 202 555 0188[^]*现在不在对方愿意接电话的时间/,
    )
    await agent.press('ArrowRight', 'Control+Enter')
    await agent.page.locator('dialog[open] .desk-wrong').first().waitFor()
    await fillForm(agent, '为什么现在打？', '承诺快到期')
    const called = await sendForm<DeskService>(agent, '/calls')
    expect(called.calls.map(({ reached, outside }) => [reached, outside])).toEqual([[false, '承诺快到期']])
    // A call when she cannot answer keeps no promise.
    expect(firstCall(called)).toBe('open')
  })

  it('is reached at the second call, and asked whether a keyboard of another layout may be built in', async () => {
    await openForm(agent, 'c')
    await fillForm(agent, '为什么现在打？', '她请我们现在打')
    const called = await sendForm<DeskService>(agent, '/calls')
    expect([called.calls.length, called.state, firstCall(called)]).toEqual([2, 'contacted', 'kept'])
    await askForKeyboard()
    await anna.tap('refresh-ticket')
    expect(await wordsIn(anna, 'ask-keyboard')).toMatch(/当地只有美式键盘.*键盘布局：/)
  })

  it('refuses: her answer is stored, and the part is waited for with both days', async () => {
    await anna.see('ask-keyboard').getByRole('textbox').fill('我要中文键盘')
    await anna.tap('decline-keyboard')
    await anna.page.getByText('您没有同意').first().waitFor()
    await agent.page.reload()
    await openTicket(agent, number)
    await agent.page.locator('.desk-asks').getByText('我要中文键盘').waitFor()
    await openForm(agent, await keyOfStep(agent, '等待备件'))
    await fillForm(agent, '等哪个备件', '中文键盘')
    await fillForm(agent, '预计到货日', '2026-12-05')
    await agent.press('Control+Enter')
    await agent.page.locator('dialog[open] .desk-wrong').waitFor()
    await fillForm(agent, '下次告知的时间', '2026-11-25T12:00')
    const waiting = await sendForm<DeskService>(agent, '/steps')
    expect([waiting.state, waiting.wait?.expectedDay]).toEqual(['waiting-part', '2026-12-05'])
    await anna.tap('refresh-ticket')
    await anna.see('state-waiting-part').waitFor()
    expect(await wordsIn(anna, 'wait')).toMatch(/中文键盘.*2026年12月5日/)
    // The day of the next word is a promise, and told once.
    expect((await anna.reads()).match(/11月25日 12:00/g)).toHaveLength(1)
  })

  it('accepts when asked again, and the repair goes on to its end', async () => {
    await agent.tabTo(agent.page.locator('.desk-asks button', { hasText: '撤回' }))
    await agent.pressAndSend('Enter', '/withdraw')
    await askForKeyboard()
    await anna.tap('refresh-ticket')
    await anna.tap('accept-keyboard')
    await anna.page.getByText('您已同意').first().waitFor()
    await agent.page.reload()
    await openTicket(agent, number)
    await agent.press(await keyOfStep(agent, '进入维修'))
    await agent.page.locator('.desk-thread-head', { hasText: '维修中' }).waitFor()
    await openForm(agent, await keyOfStep(agent, '已解决'))
    await fillForm(agent, '做了什么', '换了屏幕和美式键盘。')
    const done = await sendForm<DeskService>(agent, '/steps')
    expect(done.asks.map(ask => ask.state)).toEqual(['withdrawn', 'accepted'])
  })

  it('reads what was done, closes the ticket and says how it was', async () => {
    await anna.tap('refresh-ticket')
    await anna.page.getByText('换了屏幕和美式键盘。').first().waitFor()
    await anna.tap('step-close')
    await anna.see('state-closed').waitFor()
    await anna.tap('score-5')
    await anna.tap('send-survey')
    await anna.page.getByText('您给了 5 分').first().waitFor()
  })
})

const firstCall = ({ promises }: DeskService): string | undefined =>
  promises.find(each => each.kind === 'first-call')?.state

async function askForKeyboard(): Promise<void> {
  await openForm(agent, 'q')
  await agent.press('ArrowRight')
  await agent.page.locator('dialog[open] select').selectOption('us')
  await fillForm(agent, '写给客户的话', '当地只有美式键盘，可以换成美式键盘吗？')
  await sendForm<DeskService>(agent, '/asks')
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Browser } from 'playwright-core'
import type { Applet } from './stage/applet'
import { openAt, startServerAt, wordsIn } from './stage/away'
import { seriousFindings } from './stage/axe'
import { openBrowser, PATIENCE } from './stage/browser'
import { openDesk } from './stage/desk'
import type { Desk } from './stage/desk'
import { freshKey, speakAs } from './stage/over-http'
import { claimCodeIn, digitsIn, linkIn, numberIn, openPostOffice } from './stage/post-office'
import type { Letter, PostOffice } from './stage/post-office'
import type { RunningServer } from './stage/server'
import { ticketIn } from './stage/service'

/** Twenty to midnight in Shanghai. */
const LATE = '2026-11-23T23:40:00+08:00'
const A_MONTH = 31 * 86_400_000
const ZHANG = 'zhang@example.com'
const AT_WORK = 'zhang.at.work@example.com'

let post: PostOffice
let server: RunningServer
let browser: Browser
let zhang: Applet
let agent: Desk
let answer: Letter
/** Our answer to his second mail, and the code in it. */
let second: Letter

beforeAll(async () => {
  post = await openPostOffice()
  server = await startServerAt(LATE, {
    SMTP_URL: post.smtp,
    MAIL_FROM: post.from,
    IMAP_URL: post.imap,
    PUBLIC_URL: 'http://127.0.0.1:{port}',
    IWS_TEST_LEAP: String(A_MONTH),
  })
  browser = await openBrowser()
})

afterAll(async () => {
  await browser?.close()
  await server?.stop()
  post?.stop()
})

const phone = (path = '/'): Promise<Applet> => openAt(browser, new URL(path, server.url).href, LATE)
const told = async (applet: Applet, words: string | RegExp): Promise<void> => {
  await applet.page.getByText(words).filter({ visible: true }).first().waitFor()
}

/** Has digits sent to a mailbox from the page that asks for them; gives them. */
async function askDigits(applet: Applet, mail: string): Promise<string> {
  const had = (await post.lettersTo(mail)).length
  await applet.type('mail', mail)
  await applet.tap('send-code')
  await applet.see('code').waitFor()
  return digitsIn(await post.letter(mail, had + 1))
}

/** Goes through the door of a page by mail. */
async function enter(applet: Applet, mail: string): Promise<void> {
  await applet.tap('sign-in-mail')
  await applet.type('code', await askDigits(applet, mail))
  await applet.tap('enter')
  await applet.see('enter').waitFor({ state: 'hidden' })
  await applet.settled()
}

/** Loads the messages anew until these words are among what the server gives, as mails arrive when they arrive; then reads them. */
async function comesToSee(applet: Applet, words: string): Promise<void> {
  for (const until = Date.now() + PATIENCE; ;) {
    const answered = applet.page.waitForResponse(response => response.url().endsWith('/thread'))
    await applet.page.reload()
    // Nothing can be read any more of an answer to the page that was left.
    const given = await (await answered).text().catch(() => '')
    if (given.includes(words)) return told(applet, words)
    if (Date.now() > until) throw new Error(`"${words}" never came; the page reads: ${await applet.reads()}`)
  }
}

async function claim(applet: Applet, code: string, tail: string): Promise<void> {
  await applet.type('code', code)
  await applet.type('tail', tail)
  await applet.tap('claim')
}

/** One story, told in order: each sentence stands on the ones before it. */
describe('Somebody who writes mails (J6), in a browser', () => {
  it('is answered: what was read, masked, what is missing, which files were not kept, a code and an address', async () => {
    await post.comes({
      id: 'h5-1',
      from: ZHANG,
      subject: '13800000008 张三',
      subjectAs: ['gb18030', 'b'],
      text: '您好，电脑是在国外买的，怎么登记？',
      files: ['heic1', 'heic2', 'heic3', 'heic4', 'invoice', 'lockedPdf', 'scanner'],
    })
    answer = await post.letter(ZHANG, 1)
    for (const words of ['姓名：张***', '尾号 0008', '附件：收到 5 个', '主机编号，在机身底部的标签上'])
      expect(answer.text).toContain(words)
    for (const words of ['locked.pdf (加了密码', 'test.txt (可能是程序)'])
      expect(answer.text).toContain(words)
    expect(answer.text).not.toMatch(/张三|13800000008/)
    const link = new URL(linkIn(answer))
    expect([link.pathname, [...link.searchParams.keys()]]).toEqual(['/service/ticket/index', ['id']])
    expect(claimCodeIn(answer)).toHaveLength(9)
  })

  it('opens the address in it, signs in with six digits that came by mail, and lands on the ticket', async () => {
    zhang = await phone(linkIn(answer))
    await zhang.tap('sign-in-mail')
    await zhang.type('mail', 'zhang')
    await zhang.tap('send-code')
    await told(zhang, '这不像一个邮箱地址。')
    const digits = await askDigits(zhang, ZHANG)
    await zhang.tap('enter')
    await told(zhang, '请填六位数字。')
    await zhang.type('code', digits === '000000' ? '000001' : '000000')
    await zhang.tap('enter')
    await told(zhang, '代码不对或已过期。')
    expect(await seriousFindings(zhang.page)).toEqual([])
    // Whoever went to read the mail may find the page loaded anew.
    await zhang.page.reload()
    await zhang.type('code', digits)
    await zhang.tap('enter')
    await zhang.see('state-filed').waitFor()
    expect(await zhang.reads()).toContain(numberIn(answer))
  })

  it('sees what was understood, and in the messages his mail with its files', async () => {
    expect(await zhang.page.locator('.sv-tile').filter({ visible: true }).count()).toBe(5)
    await zhang.tap('told')
    for (const words of ['登记国际联保', '张三', '+8613800000008', ZHANG, '怎么登记？'])
      await told(zhang, words)
    await zhang.tap('to-thread')
    for (const words of ['来自邮件', 'IMG_0001.HEIC', 'IMG_0004.HEIC', '发票.pdf']) await told(zhang, words)
    expect(await zhang.page.locator('.sv-message .sv-tile').count()).toBe(5)
    expect(await zhang.reads()).not.toMatch(/locked\.pdf|test\.txt/)
  })

  it('answers with another subject: the same ticket has it, and what was missing; a robot is left alone', async () => {
    const robot = { id: 'h5-2', from: ZHANG, subject: `自动回复：${answer.subject}` }
    await post.comes(robot)
    const headers = { 'In-Reply-To': answer.messageId }
    const more = { subject: '补一张', text: '主机编号：PF0UT005', files: ['passport'] }
    await post.comes({ id: 'h5-3', from: ZHANG, headers, ...more })
    await comesToSee(zhang, 'passport.jpg')
    await told(zhang, '补一张')
    expect(await zhang.page.locator('.sv-message').count()).toBe(2)
    expect(await post.lettersTo(ZHANG)).toHaveLength(2)
  })
  it('writes of a second machine, then a mail that fits both: one click of a person at the desk says where', async () => {
    await post.comes({ id: 'h5-4', from: ZHANG, subject: '张三 13800000008 PF0UT004' })
    second = await post.letter(ZHANG, 3)
    await post.comes({ id: 'h5-5', from: ZHANG, subject: '忘了附件', files: ['visa'] })
    expect((await post.letter(ZHANG, 4)).subject).toBe('已收到您的邮件，正在核对')
    agent = await openDesk(browser, server.url, 'agent', { instant: LATE })
    await agent.page.locator('.desk-row').first().waitFor()
    await agent.page.locator('.desk-service-tabs > .desk-tab').last().click()
    await agent.page.locator('.desk-tasks li', { hasText: '邮件' }).getByText('看邮件').click()
    const dialog = agent.page.locator('dialog[open]')
    const numbers = dialog.locator('.desk-number', { hasText: /^IWS-/ })
    await numbers.first().waitFor()
    expect((await numbers.allInnerTexts()).sort()).toEqual([numberIn(answer), numberIn(second)].sort())
    expect(await dialog.innerText()).toMatch(/zhang@example\.com[^]*忘了附件[^]*签注\.jpg/)
    await dialog.getByText(numberIn(answer)).click()
    await agent.page.getByText('邮件已归入').waitFor()
    await agent.page.locator('.desk-message', { hasText: '忘了附件' }).getByAltText('签注.jpg').waitFor()
    expect(await agent.page.locator('.desk-tasks li', { hasText: '看邮件' }).count()).toBe(0)
    await comesToSee(zhang, '签注.jpg')
  })

  it('claims the second with its code from another mailbox; a wrong code or contact is refused in words', async () => {
    const atWork = await phone('/service/help/index')
    await atWork.tap('help-claim')
    await enter(atWork, AT_WORK)
    await claim(atWork, '0000-0000', '0008')
    await told(atWork, '没有找到。请核对信里的代码')
    await told(atWork, '认领码 30 天内有效，只能用一次')
    await claim(atWork, claimCodeIn(second), '0009')
    await told(atWork, '没有找到。请核对信里的代码')
    await claim(atWork, claimCodeIn(second).toLowerCase().replace('-', ' '), '0008')
    await atWork.see('state-filed').waitFor()
    expect(await atWork.reads()).toContain(numberIn(second))
    expect((await post.letter(ZHANG, 5)).subject).toBe(`[${numberIn(second)}] 工单已转到另一个账号`)
    // Once more, as after an answer that got lost: it is his already.
    await atWork.page.goto(`${server.url}/service/claim/index`)
    await claim(atWork, claimCodeIn(second), '0008')
    await atWork.see('state-filed').waitFor()
    await atWork.context.close()
  })

  it('finds it gone where it was before, and why', async () => {
    await zhang.page.goto(linkIn(second))
    await told(zhang, '它可能在另一个账号里')
    expect(await seriousFindings(zhang.page)).toEqual([])
    await zhang.tap('to-tickets')
    await told(zhang, numberIn(answer))
    expect(await zhang.reads()).not.toContain(numberIn(second))
  })

  it('lets nobody else use the code again, nor guess at one for long', async () => {
    const stranger = await phone('/service/claim/index')
    await enter(stranger, 'stranger@example.com')
    await claim(stranger, claimCodeIn(second), '0008')
    await told(stranger, '没有找到。请核对信里的代码')
    for (let tries = 1; tries < 10; tries += 1) {
      const refused = stranger.page.waitForResponse(response => response.url().endsWith('/api/claims'))
      await claim(stranger, `ABCD-000${tries}`, '0008')
      expect((await refused).status()).toBe(404)
    }
    await claim(stranger, claimCodeIn(answer), '0008')
    await told(stranger, /试的次数太多，请过 \d+ (秒|分钟)再试/)
    expect(await wordsIn(stranger, 'claim')).toBe('认领')
    await stranger.context.close()
  })

  it('is mailed no more digits after the fifth time, and only the newest open the door', async () => {
    const often = await phone('/service/sign-in/index')
    const first = await askDigits(often, 'often@example.com')
    for (let times = 2; times <= 5; times += 1) {
      await often.tap('other-mail')
      await askDigits(often, 'often@example.com')
    }
    await often.type('code', first)
    await often.tap('enter')
    await told(often, '代码不对或已过期。')
    await often.tap('other-mail')
    await often.tap('send-code')
    await told(often, /试的次数太多，请过 \d+ (秒|分钟)再试/)
    expect(await post.lettersTo('often@example.com')).toHaveLength(5)
    await often.context.close()
  })

  it('is led by the mail of a notice to the ticket itself, through the door where nobody is signed in', async () => {
    const id = new URL(linkIn(answer)).searchParams.get('id') ?? ''
    const speaker = await speakAs(server.url, 'agent')
    await speaker.post(`/desk/tickets/${id}/thread`, { key: freshKey(), text: '请带上发票和护照。' })
    const notice = await post.letter(ZHANG, 6)
    expect(notice.subject).toBe(`${numberIn(answer)} 有新的回复`)
    expect(linkIn(notice)).toBe(`${server.url}/service/ticket/index?id=${id}`)
    const other = await phone(linkIn(notice))
    await enter(other, ZHANG)
    await other.see('state-filed').waitFor()
    expect(ticketIn(other)).toBe(id)
    await other.tap('to-thread')
    await told(other, '请带上发票和护照。')
    await other.context.close()
  })

  it('claims nothing with a code of a month ago', async () => {
    await post.comes({ id: 'h5-6', from: 'li@example.com', subject: '李四 13800000018 PF0UT006' })
    const old = await post.letter('li@example.com', 1)
    server.leap()
    const li = await phone('/service/claim/index')
    await enter(li, 'li@example.org')
    await claim(li, claimCodeIn(old), '0018')
    await told(li, '认领码 30 天内有效，只能用一次')
    await li.context.close()
  })
})

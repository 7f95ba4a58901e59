import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { claimCodeIn, numberIn, openPostOffice } from '../h5/stage/post-office'
import type { Letter, PostOffice } from '../h5/stage/post-office'
import { startStage } from './stage/stage'
import type { Stage } from './stage/stage'
import { Traveller } from './stage/traveller'

/** Twenty to midnight in Shanghai. */
const LATE = Date.parse('2026-11-23T23:40:00+08:00')
const A_MONTH = 31 * 86_400_000
const ZHANG = 'zhang@example.com'

let post: PostOffice
let stage: Stage
let zhang: Traveller
let answer: Letter

beforeAll(async () => {
  post = await openPostOffice()
  stage = await startStage(LATE, { mail: { url: post.smtp, from: post.from }, imap: post.imap })
  zhang = new Traveller(stage.phone('zhang'))
})
afterAll(async () => {
  await stage?.stop()
  post?.stop()
})

/** Enters a code and a contact on the page that takes them. */
async function claim({ screen }: Traveller, code: string, tail: string): Promise<void> {
  await screen.type('#code', code)
  await screen.type('#tail', tail)
  await screen.tap('#claim')
}

/** What the answer tells to tap, one after the other. */
const waysIn = ({ text }: Letter): string[] => [...text.matchAll(/“(.+?)”/g)].map(([, words = '']) => words)

const refused = ({ screen }: Traveller): Promise<void> =>
  screen.until(() => screen.text.includes('没有找到。请核对信里的代码'), 'the refusal')

/** One story, told in order: each sentence stands on the ones before it. */
describe('Somebody who wrote a mail (J6), in the built applet', () => {
  it('claims its ticket with the code of our answer; a wrong code or contact is refused in words', async () => {
    await post.comes({
      id: 'weapp-1',
      from: ZHANG,
      subject: '张三 13800000008 PF5A3H8X',
      subjectAs: ['gb18030', 'b'],
      files: ['heic1', 'heic2', 'heic3', 'heic4', 'invoice'],
    })
    answer = await post.letter(ZHANG, 1)
    const { screen } = zhang
    await screen.see('#help')
    // The answer says where to tap, in the words that stand there.
    expect(waysIn(answer)).toEqual(['联想服务', '机器坏了，或要帮忙', '我有一个认领码'])
    await screen.reads('机器坏了，或要帮忙')
    await screen.tap('#help')
    await screen.see('我有一个认领码')
    await screen.tap('#help-claim')
    await screen.at('service/claim/index')
    await claim(zhang, '0000-0000', '0008')
    await refused(zhang)
    await screen.reads('认领码 30 天内有效，只能用一次')
    await claim(zhang, claimCodeIn(answer), '0009')
    await refused(zhang)
    await claim(zhang, claimCodeIn(answer).toLowerCase(), '0008')
    await screen.at('service/ticket/index')
    await screen.see('#state-filed')
    await screen.reads(numberIn(answer))
    expect((await post.letter(ZHANG, 2)).subject).toBe(`[${numberIn(answer)}] 工单已转到另一个账号`)
  })

  it('shows what was understood, and in the messages the mail with its files', async () => {
    const { screen } = zhang
    expect(screen.all('.sv-tile')).toHaveLength(5)
    await screen.tap('#told')
    for (const words of ['张三', 'PF5A3H8X', '+8613800000008', ZHANG])
      await screen.until(() => screen.text.includes(words), words)
    await screen.tap('#to-thread')
    await screen.at('service/thread/index')
    await screen.see('发票.pdf')
    await screen.reads('来自邮件')
    expect(screen.all('.sv-tile')).toHaveLength(5)
  })

  it('shows his next mail among the messages too, with its picture', async () => {
    await post.comes({ id: 'weapp-2', from: ZHANG, subject: '还有一张 PF5A3H8X', files: ['receipt'] })
    const { applet, screen } = zhang
    // Who looks at something else and comes back sees what has come meanwhile.
    for (let left = 150; left > 0 && !screen.text.includes('receipt.jpg'); left -= 1) {
      applet.hide()
      await zhang.pause()
      applet.show()
      await screen.settle()
    }
    expect(screen.all('.sv-message')).toHaveLength(2)
    await screen.see('.sv-thumb')
  })

  it('opens the same ticket where he enters the code again, and nothing to anybody else', async () => {
    zhang.reopen('service/claim/index')
    await zhang.screen.see('#code')
    await claim(zhang, claimCodeIn(answer), ZHANG)
    await zhang.screen.at('service/ticket/index')
    const stranger = new Traveller(stage.phone('stranger'), 'service/claim/index')
    await stranger.screen.see('#code')
    for (let tries = 1; tries <= 10; tries += 1) {
      await claim(stranger, claimCodeIn(answer), '0008')
      await refused(stranger)
    }
    await claim(stranger, claimCodeIn(answer), '0008')
    await stranger.screen.until(() => stranger.screen.text.includes('试的次数太多'), 'the brake')
    stranger.expectNoFaults()
  })

  it('claims nothing with a code of a month ago', async () => {
    await post.comes({ id: 'weapp-3', from: 'li@example.com', subject: '李四 13800000018 PF0UT006' })
    const old = await post.letter('li@example.com', 1)
    await stage.pass(A_MONTH)
    const li = new Traveller(stage.phone('li'), 'service/claim/index')
    await li.screen.see('#code')
    await claim(li, claimCodeIn(old), '0018')
    await refused(li)
    zhang.expectNoFaults()
  })
})

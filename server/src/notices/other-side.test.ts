import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readSubscriptions } from '@iws/shared/contract/subscriptions'
import type { Mishap } from '../../test/doubles/wechat.ts'
import { must } from '../../test/journeys/stage.ts'
import { NoticeStage, PROGRESS } from '../../test/notice-stage.ts'
import type { Reader } from '../../test/notice-stage.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
let stage: NoticeStage
beforeAll(async () => {
  stage = await NoticeStage.open()
})
afterAll(() => stage.close())

let people = 0
const somebody = (withMail = true) => {
  people += 1
  return stage.reader(`person-${people}`, withMail ? `p${people}@example.com` : null)
}
const mailOf = ({ who }: Reader) => stage.mailsTo(`p${who.slice('person-'.length)}@example.com`)
const leftOf = async ({ person }: Reader) =>
  must(await person.call(readSubscriptions, {})).templates.map(({ left }) => left)

describe('WeChat refusing a message', () => {
  it.each<[string, number]>([
    ['because nobody subscribed (43101)', 43101],
    ['because messages are banned (43107)', 43107],
  ])('%s empties the count, so that the next one goes by mail at once', async (_, code) => {
    const one = await somebody()
    await one.accept(PROGRESS)
    await one.accept(PROGRESS)
    stage.app.wechat.nextOf('send', code)
    await one.tell('submitted')
    await stage.app.drain()
    expect(await stage.faredOf(one)).toEqual([`wechat refused ${code}`, 'mail sent'])
    expect(await leftOf(one)).toEqual([0, 0, 0])
    const asked = stage.app.wechat.asked.length
    await one.tell('registered')
    await stage.app.drain()
    expect(stage.app.wechat.asked).toHaveLength(asked)
    expect(await mailOf(one)).toEqual(['Papers received', 'Machine registered'])
  })

  it.each<[string, number]>([
    ['a field (47003)', 47003],
    ['the person (40003)', 40003],
    ['the template (40037)', 40037],
    ['the page (41030)', 41030],
  ])('over %s gives the consent back and sends the mail, without a second try', async (_, code) => {
    const one = await somebody()
    await one.accept(PROGRESS)
    const asked = stage.app.wechat.asked.length
    stage.app.wechat.nextOf('send', code)
    await one.tell('submitted')
    await stage.app.drain()
    expect(stage.app.wechat.asked.length - asked).toBe(1)
    expect(await stage.faredOf(one)).toEqual([`wechat refused ${code}`, 'mail sent'])
    expect(await leftOf(one)).toEqual([1, 0, 0])
  })
})

describe('WeChat’s token', () => {
  const tokens = () => stage.app.wechat.asked.filter(path => path.endsWith('stable_token')).length

  it('is kept for its life and fetched anew in its last minutes', async () => {
    const one = await somebody(false)
    for (let n = 0; n < 4; n += 1) await one.accept(PROGRESS)
    await one.tell('submitted')
    await stage.app.drain()
    const before = tokens()
    await one.tell('submitted')
    await stage.app.drain()
    expect(tokens()).toBe(before)
    stage.app.clock.move(2 * HOUR - 2 * MINUTE)
    await one.tell('submitted', 'registered')
    await stage.app.drain()
    expect(tokens()).toBe(before + 1)
    expect(stage.wechatOf(one)).toHaveLength(4)
  })

  it.each<[string, () => void]>([
    ['that somebody made worthless (40001)', () => stage.app.wechat.forgetTokens()],
    ['that is refused as malformed (40014)', () => stage.app.wechat.nextOf('send', 40014)],
    ['that has run out (42001)', () => stage.app.wechat.nextOf('send', 42001)],
  ])('%s is renewed once, and the message sent once', async (_, spoil) => {
    const one = await somebody()
    await one.accept(PROGRESS)
    await one.tell('submitted')
    const before = tokens()
    spoil()
    await stage.app.drain()
    expect(tokens()).toBe(before + 1)
    expect([stage.wechatOf(one), await mailOf(one)]).toEqual([['Papers received'], []])
  })

  it('that stays wrong is not renewed for ever: the mail goes', async () => {
    const one = await somebody()
    await one.accept(PROGRESS)
    stage.app.wechat.nextOf('send', 40001, 40001)
    await one.tell('submitted')
    const before = tokens()
    await stage.app.drain()
    expect(tokens()).toBe(before + 1)
    expect([stage.wechatOf(one), await mailOf(one)]).toEqual([[], ['Papers received']])
  })

  it.each([40013, 40125, 40002])('that our settings do not get (%s) leaves the mail', async code => {
    const one = await somebody()
    await one.accept(PROGRESS)
    stage.app.wechat.forgetTokens()
    stage.app.wechat.nextOf('token', code)
    await one.tell('submitted')
    await stage.app.drain()
    expect(await stage.faredOf(one)).toEqual([`wechat refused token${code}`, 'mail sent'])
  })

  it('stands in the database sealed', async () => {
    const rows = JSON.stringify(await stage.app.database.source.query('SELECT * FROM wechat_tokens'))
    expect(rows).toContain(stage.app.wechat.appid)
    expect(rows).not.toMatch(/"8\d_/)
  })
})

describe('WeChat that is busy', () => {
  it('for a moment (-1) is asked again, later each time, and the message goes once', async () => {
    const one = await somebody()
    await one.accept(PROGRESS)
    stage.app.wechat.nextOf('send', -1, -1)
    await one.tell('submitted')
    await stage.app.drain()
    expect(await stage.faredOf(one)).toEqual(['wechat waiting -1'])
    await stage.pass(20_000)
    expect([stage.wechatOf(one), await mailOf(one), await leftOf(one)]).toEqual([
      ['Papers received'],
      [],
      [0, 0, 0],
    ])
  })

  it('for longer (-1) is left for the mail after four tries, and the consent is kept', async () => {
    const one = await somebody()
    await one.accept(PROGRESS)
    stage.app.wechat.nextOf('send', -1, -1, -1, -1)
    await one.tell('submitted')
    await stage.pass(2 * MINUTE, 5_000)
    expect(await stage.faredOf(one)).toEqual(['wechat refused -1', 'mail sent'])
    expect([stage.wechatOf(one), await leftOf(one)]).toEqual([[], [1, 0, 0]])
  })

  it('with too many calls this minute (45011) is asked after a minute where there is no mail', async () => {
    const one = await somebody(false)
    await one.accept(PROGRESS)
    stage.app.wechat.nextOf('send', 45011)
    await one.tell('submitted')
    await stage.pass(55_000, 5_000)
    expect(stage.wechatOf(one)).toEqual([])
    await stage.pass(2 * MINUTE, 5_000)
    expect(stage.wechatOf(one)).toEqual(['Papers received'])
  })

  it('with its quota of the day used up (45009) leaves the mail at once, and else is asked a quarter of an hour later', async () => {
    const one = await somebody()
    const other = await somebody(false)
    for (const each of [one, other]) {
      await each.accept(PROGRESS)
      stage.app.wechat.nextOf('send', 45009)
      await each.tell('submitted')
      await stage.app.drain()
    }
    expect(await mailOf(one)).toEqual(['Papers received'])
    await stage.pass(14 * MINUTE, MINUTE)
    expect([stage.wechatOf(other), await stage.tasksOf(other)]).toEqual([[], []])
    await stage.pass(10 * MINUTE, MINUTE)
    expect(stage.wechatOf(other)).toEqual(['Papers received'])
  })

  it('for a token (-1) has sent nothing: asked again', async () => {
    const one = await somebody()
    await one.accept(PROGRESS)
    stage.app.wechat.forgetTokens()
    await stage.app.database.source.query('DELETE FROM wechat_tokens')
    await stage.app.database.source.query("DELETE FROM `keys` WHERE owner LIKE 'wechat:%'")
    stage.app.wechat.nextOf('token', -1)
    await one.tell('submitted')
    await stage.pass(10_000)
    expect(stage.wechatOf(one)).toEqual(['Papers received'])
  })

  it('but answering within five seconds is waited for', async () => {
    const one = await somebody()
    await one.accept(PROGRESS)
    stage.app.wechat.nextOf('send', 'taken-slow')
    await one.tell('submitted')
    await stage.app.drain()
    expect([stage.wechatOf(one), await mailOf(one)]).toEqual([['Papers received'], []])
  })
})

describe('A message of which nobody knows whether it arrived', () => {
  it.each<Mishap>(['taken-cut', 'taken-not-json', 'cut', 'bad-gateway', 'not-json'])(
    'is not sent a second time (%s): the mail goes',
    async mishap => {
      const one = await somebody()
      await one.accept(PROGRESS)
      await one.accept(PROGRESS)
      stage.app.wechat.nextOf('send', mishap)
      await one.tell('submitted')
      await stage.pass(5 * MINUTE, 10_000)
      expect(stage.wechatOf(one).length).toBe(mishap.toString().startsWith('taken') ? 1 : 0)
      expect(await stage.faredOf(one)).toEqual(['wechat unsure no-answer', 'mail sent'])
      // An answer in between, so that these faults do not count as one outage.
      await one.tell('registered')
      await stage.app.drain()
    },
  )

  it('is not sent a second time where there is no mail: a member of staff sees to it', async () => {
    const one = await somebody(false)
    await one.accept(PROGRESS)
    stage.app.wechat.nextOf('send', 'taken-cut')
    await one.tell('submitted')
    await stage.app.drain()
    expect([stage.wechatOf(one), await stage.tasksOf(one)]).toEqual([
      ['Papers received'],
      ['notice-undelivered'],
    ])
  })

  it('is left alone after five seconds without an answer', async () => {
    const one = await somebody()
    await one.accept(PROGRESS)
    stage.app.wechat.nextOf('send', 'hang')
    await one.tell('submitted')
    await stage.app.drain()
    expect(await stage.faredOf(one)).toEqual(['wechat unsure no-answer', 'mail sent'])
  })
})

describe('A mail server', () => {
  it('that puts us off is asked again after a minute, with the same Message-ID', async () => {
    const one = await somebody()
    stage.smtp.next('greylisted', 'dropped')
    await one.tell('submitted')
    await stage.app.drain()
    expect(await stage.faredOf(one)).toEqual(['mail waiting 451'])
    await stage.pass(50_000, 10_000)
    expect(await mailOf(one)).toEqual([])
    await stage.pass(5 * MINUTE, 10_000)
    expect(await mailOf(one)).toEqual(['Papers received', 'Papers received'])
    const ids = stage.smtp.mails.slice(-2).map(({ messageId }) => messageId)
    expect(ids[0]).toMatch(/^<[0-9A-Z]{26}@service\.example\.com>$/)
    expect(ids[1]).toBe(ids[0])
  })

  it('that knows no such mailbox is not asked again: a member of staff sees to it', async () => {
    const one = await somebody()
    stage.smtp.knowNot(`p${people}@example.com`)
    await one.tell('submitted')
    await stage.app.drain()
    expect(await stage.faredOf(one)).toEqual(['mail refused 550', 'desk sent'])
    expect(await stage.tasksOf(one)).toEqual(['notice-undelivered'])
  })

  it('that is away for more than four hours is given up: a member of staff sees to it', async () => {
    const one = await somebody()
    await stage.smtp.go('refusing')
    await one.tell('submitted')
    await stage.pass(3.9 * HOUR, 5 * MINUTE)
    expect(await stage.tasksOf(one)).toEqual([])
    await stage.pass(0.3 * HOUR, 5 * MINUTE)
    expect(await stage.tasksOf(one)).toEqual(['notice-undelivered'])
    await stage.smtp.go(null)
    await stage.pass(5 * MINUTE, 10_000)
    expect(await mailOf(one)).toEqual([])
  })
})

describe('What WeChat and the mail server say', () => {
  it('stands in no log with a person, a token or a secret in it', async () => {
    const other = await NoticeStage.open()
    const one = await other.reader('openid-4711', 'secret-box@example.com')
    await one.accept(PROGRESS)
    other.app.wechat.nextOf('send', 47003)
    await one.tell('submitted')
    await other.app.drain()
    const log = await other.close()
    expect(log).toContain('wechat refuses a message')
    for (const word of ['openid-4711', 'secret-box', other.app.wechat.secret, 'access_token', 'IWS-7K2M'])
      expect(log).not.toContain(word)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { NOTICES } from '@iws/shared/contract/gives/inbox'
import { acceptSubscriptions, readSubscriptions } from '@iws/shared/contract/subscriptions'
import { intent, must } from '../../test/journeys/stage.ts'
import { ACTION, APPOINTMENT, NoticeStage, PROGRESS } from '../../test/notice-stage.ts'
import type { Reader } from '../../test/notice-stage.ts'

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

describe('A notice', () => {
  it('goes by WeChat to who allowed it, and into the inbox, and nowhere else', async () => {
    const anna = await somebody()
    await anna.accept(PROGRESS)
    await anna.tell('registered')
    await stage.app.drain()
    expect(await stage.inboxOf(anna)).toEqual(['registered'])
    expect(stage.app.wechat.messages.at(-1)).toEqual({
      openid: anna.who,
      template: PROGRESS,
      page: 'pages/inbox/index',
      fields: {
        character_string1: 'IWS-7K2M-9QXA',
        phrase2: '已登记',
        thing3: 'Machine registered',
        time4: '2026年11月22日 10:00',
      },
      at: expect.any(Number),
    })
    expect(await mailOf(anna)).toEqual([])
    expect(await stage.faredOf(anna)).toEqual(['wechat sent'])
    expect(await stage.tasksOf(anna)).toEqual([])
  })

  it('goes by mail to who has allowed no message', async () => {
    const boris = await somebody()
    await boris.tell('asked-again')
    await stage.app.drain()
    expect([stage.wechatOf(boris), await mailOf(boris)]).toEqual([[], ['New photo needed']])
    expect(await stage.faredOf(boris)).toEqual(['mail sent'])
  })

  it('that reaches nobody becomes a task of the staff, one open a ticket', async () => {
    const chen = await somebody(false)
    await chen.tell('asked-again', 'papers-accepted')
    await stage.app.drain()
    expect(await stage.inboxOf(chen)).toEqual(['asked-again', 'papers-accepted'])
    expect(await stage.tasksOf(chen)).toEqual(['notice-undelivered'])
    expect(await stage.faredOf(chen)).toEqual(['desk sent'])
  })

  it('of a kind that people want to keep goes by mail too', async () => {
    const dora = await somebody()
    const emil = await somebody(false)
    for (const each of [dora, emil]) {
      await each.accept(PROGRESS)
      await each.tell('filed')
    }
    await stage.app.drain()
    expect([stage.wechatOf(dora), await mailOf(dora)]).toEqual([['Ticket received'], ['Ticket received']])
    expect([stage.wechatOf(emil), await stage.tasksOf(emil)]).toEqual([['Ticket received'], []])
  })

  it('of every kind fits its template, so that WeChat takes it', async () => {
    const fay = await somebody(false)
    const kinds = NOTICES.filter(kind => kind !== 'mail-received')
    for (const kind of kinds) {
      await fay.accept(PROGRESS, ACTION, APPOINTMENT)
      await fay.tell(kind)
    }
    await stage.app.drain()
    expect(stage.wechatOf(fay)).toHaveLength(kinds.length)
    expect(await stage.tasksOf(fay)).toEqual([])
  })
})

describe('A notice that has been told by other means', () => {
  it('stands in the inbox, and goes out by no other way', async () => {
    const gill = await somebody()
    await gill.accept(PROGRESS)
    await gill.tell('mail-received')
    await stage.app.drain()
    expect(await stage.inboxOf(gill)).toEqual(['mail-received'])
    expect([stage.wechatOf(gill), await mailOf(gill), await stage.tasksOf(gill)]).toEqual([[], [], []])
  })
})

describe('The budget of messages', () => {
  it('counts each consent once, although its request comes twice', async () => {
    const gus = await somebody()
    const tap = { key: intent(), templates: [PROGRESS, ACTION] }
    const both = [gus.person.call(acceptSubscriptions, tap), gus.person.call(acceptSubscriptions, tap)]
    await Promise.all(both)
    expect(await leftOf(gus)).toEqual([1, 1, 0])
    await gus.person.call(acceptSubscriptions, { ...tap, key: intent() })
    expect(await leftOf(gus)).toEqual([2, 2, 0])
  })

  it('knows no templates but those of the settings', async () => {
    const hana = await somebody()
    const tap = { key: intent(), templates: ['x'.repeat(43)] }
    expect((await hana.person.call(acceptSubscriptions, tap)).body.templates.map(({ kind }) => kind)).toEqual(
      ['progress', 'action', 'appointment'],
    )
    expect(await leftOf(hana)).toEqual([0, 0, 0])
  })

  it('loses one with each message; then the mail goes', async () => {
    const ivan = await somebody()
    await ivan.accept(PROGRESS)
    await ivan.accept(PROGRESS)
    await ivan.tell('submitted', 'papers-accepted', 'registered')
    await stage.app.drain()
    expect(stage.wechatOf(ivan)).toEqual(['Papers received', 'Papers accepted'])
    expect(await mailOf(ivan)).toEqual(['Machine registered'])
    expect(await leftOf(ivan)).toEqual([0, 0, 0])
  })
})

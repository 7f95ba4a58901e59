import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { claimTicket } from '@iws/shared/contract/claims'
import { listTasks, mergeService, openServiceAtDesk, searchTickets } from '@iws/shared/contract/desk-service'
import { joinMail, readUnclearMail } from '@iws/shared/contract/mails'
import { getService } from '@iws/shared/contract/service'
import { readThreadAtDesk, writeAtDesk } from '@iws/shared/contract/thread'
import { MailRow } from '../../src/mailbox/mail.entity.ts'
import { TicketRow } from '../../src/tickets/ticket.entity.ts'
import { codeIn, MailStage, PUBLIC_URL } from '../mail-stage.ts'
import type { Person } from '../person.ts'
import { intent, must, refused } from './stage.ts'

const ZHANG = 'zhang@example.com'
const SUBJECT = '张三 13800000008 PF5A3H8X'

describe('J6, somebody who writes mails', () => {
  let mails: MailStage
  let agent: Person
  let id: string
  let number: string
  let stopped = false
  const tickets = () => mails.stage.app.database.reader.count(TicketRow)
  const lastTo = (to: string) => mails.lastTo(to)
  const find = async (text: string) => must(await agent.call(searchTickets, { text })).rows

  beforeAll(async () => {
    mails = await MailStage.open()
    agent = await mails.stage.person('lead')
  }, 180_000)
  afterAll(() => (stopped ? undefined : mails.stop()))

  it('has one ticket of his mail with four HEIC and a PDF, found by phone and machine', async () => {
    await mails.comes({
      id: 'j6-1',
      from: ZHANG,
      subject: SUBJECT,
      subjectAs: ['gb18030', 'b'],
      files: ['heic1', 'heic2', 'heic3', 'heic4', 'invoice'],
    })
    const rows = await find('PF5A3H8X')
    expect(rows).toHaveLength(1)
    expect(await find('+86 138 0000 0008')).toHaveLength(1)
    id = rows[0]?.id ?? ''
    number = rows[0]?.number ?? ''
    const ticket = must(await agent.call(openServiceAtDesk, { id }))
    expect(ticket).toMatchObject({ kind: 'enquiry', state: 'filed', person: { name: '张三', mail: ZHANG } })
    const { messages } = must(await agent.call(readThreadAtDesk, { id }))
    expect(messages.filter(each => each.via === 'mail')).toHaveLength(1)
    const files = messages.flatMap(each => each.files)
    expect(files.map(file => [file.type, file.state])).toEqual([
      ['image/heic', 'kept'],
      ['image/heic', 'kept'],
      ['image/heic', 'kept'],
      ['image/heic', 'kept'],
      ['application/pdf', 'kept'],
    ])
  })

  it('answers at once what was understood, masked, with the number and a code', async () => {
    const answers = await mails.answers(ZHANG)
    expect(answers).toHaveLength(1)
    const [answer] = answers
    expect(answer?.subject).toBe(`[${number}] 已收到您的邮件`)
    expect(answer?.inReplyTo).toBe('<j6-1.mail@example.com>')
    expect(answer?.headers.get('auto-submitted')).toBe('auto-replied')
    expect(answer?.text).toContain('姓名：张***')
    expect(answer?.text).toContain('尾号 0008')
    expect(answer?.text).toContain('末尾 3H8X')
    expect(answer?.text).toContain('目前不需要您再补充内容')
    for (const secret of ['张三', '13800000008', 'PF5A3H8X']) expect(answer?.text).not.toContain(secret)
    expect(codeIn(answer?.text)).not.toBe('')
    expect(answer?.text).toContain(`不用认领码：${PUBLIC_URL}/service/ticket/index?id=${id}\n`)
    expect(answer?.html).toContain(`<a href="${PUBLIC_URL}/service/ticket/index?id=${id}">`)
  })

  it('asks only what is missing, where fields are swapped and the serial is not there', async () => {
    const subject = '13800000018 李四'
    await mails.comes({ id: 'j6-2', from: 'li@example.com', subject, subjectAs: ['gb18030', 'raw'] })
    const { text } = await lastTo('li@example.com')
    expect(text).toContain('主机编号，在机身底部的标签上')
    expect(text).not.toContain('您的姓名')
    expect(text).not.toContain('能联系到您的电话')
  })

  it('takes what he then answers into the same ticket, and what was missing with it', async () => {
    const [sent] = await mails.answers('li@example.com')
    const headers = { 'In-Reply-To': sent?.messageId ?? '' }
    const more = { subject: 'Re: 收到', text: '主机编号：PF0UT005' }
    await mails.comes({ id: 'j6-2b', from: 'li@example.com', ...more, headers })
    const [row, ...others] = await find('PF0UT005')
    expect(others).toEqual([])
    const ticket = must(await agent.call(openServiceAtDesk, { id: row?.id ?? '' }))
    expect(ticket).toMatchObject({ person: { name: '李四' }, trouble: { serial: 'PF0UT005' } })
  })

  it('speaks the sender’s language', async () => {
    const anna = { subject: 'Anna Eriksson PF0UT001', text: 'Please help me.' }
    await mails.comes({ id: 'j6-3', from: 'anna@example.com', ...anna })
    const english = await lastTo('anna@example.com')
    expect(english.subject).toMatch(/^\[IWS-\S{4}-\S{4}\] We have your email$/)
    expect(english.text).toContain('A phone number to reach you on')
    await mails.comes({
      id: 'j6-4',
      from: 'chen@example.com',
      subject: '國際聯保註冊 陳大文 +852 9123 4567 PF0UT002',
      subjectAs: ['big5', 'b'],
      text: '您好，請問還需要什麼資料？',
    })
    expect((await lastTo('chen@example.com')).subject).toContain('已收到您的電子郵件')
  })

  it('names each file it does not keep, and keeps the rest', async () => {
    const from = 'wang@example.com'
    await mails.comes({
      id: 'j6-5',
      from,
      subject: '王五 13800000028 PF0UT003',
      files: ['film28', 'lockedPdf', 'scanner', 'passport', 'heic1'],
    })
    const { text } = await lastTo(from)
    expect(text).toContain('longer-fault.mp4 (太大)')
    expect(text).toContain('locked.pdf (加了密码，打不开)')
    expect(text).toContain('test.txt (可能是程序)')
    const [row] = await find('PF0UT003')
    const { messages } = must(await agent.call(readThreadAtDesk, { id: row?.id ?? '' }))
    expect(messages.flatMap(each => each.files).map(file => [file.name, file.state])).toEqual([
      ['passport.jpg', 'clean'],
      ['IMG_0001.HEIC', 'kept'],
    ])
  }, 180_000)

  it('does not answer a robot, nor itself', async () => {
    const [sent, had] = [mails.smtp.mails.length, await tickets()]
    await mails.comes({ id: 'j6-6', from: ZHANG, subject: `自动回复：[${number}] 已收到您的邮件` })
    await mails.comes({
      id: 'j6-7',
      from: 'mailer-daemon@example.com',
      subject: 'Undelivered Mail Returned to Sender',
    })
    await mails.comes({ id: 'j6-8', from: mails.box, subject: SUBJECT })
    expect([mails.smtp.mails.length, await tickets()]).toEqual([sent, had])
  })

  it('stops after eight answers to a robot that looks like a person, and goes on in the next hour', async () => {
    const from = 'robot@example.com'
    for (let n = 1; n <= 11; n += 1)
      await mails.comes({ id: `j6-robot-${n}`, from, subject: `Robot Sample PF0UT${100 + n}` })
    expect(await mails.answers(from)).toHaveLength(8)
    mails.stage.app.clock.move(60 * 60_000)
    await mails.comes({ id: 'j6-robot-12', from, subject: 'Robot Sample PF0UT112' })
    expect(await mails.answers(from)).toHaveLength(9)
  }, 180_000)

  it('puts his reply with another subject into the same ticket, and the mail once more nowhere', async () => {
    const had = await tickets()
    const [sent] = await mails.answers(ZHANG)
    const more = { from: ZHANG, headers: { 'In-Reply-To': sent?.messageId ?? '' } }
    await mails.comes({ id: 'j6-9', subject: '护照照片', files: ['passport'], ...more })
    await mails.comes({ id: 'j6-10', from: ZHANG, subject: '还有一张 PF5A3H8X', files: ['receipt'] })
    await mails.comes({ id: 'j6-10', from: ZHANG, subject: '还有一张 PF5A3H8X', files: ['receipt'] })
    const { messages } = must(await agent.call(readThreadAtDesk, { id }))
    const mailed = messages.filter(each => each.via === 'mail')
    expect(mailed.map(each => [each.text, each.files.length])).toEqual([
      ['请帮我处理，谢谢。', 5],
      ['护照照片\n\n请帮我处理，谢谢。', 1],
      ['还有一张 PF5A3H8X\n\n请帮我处理，谢谢。', 1],
    ])
    expect(await tickets()).toBe(had)
  })

  it('lets one click decide where two fit, and keeps a stranger out', async () => {
    await mails.comes({ id: 'j6-11', from: ZHANG, subject: '张三 PF0UT004' })
    const had = await tickets()
    await mails.comes({ id: 'j6-12', from: ZHANG, subject: '忘了附件', files: ['visa'] })
    await mails.comes({ id: 'j6-13', from: 'stranger@example.com', subject: `Re: [${number}]` })
    const tasks = must(await agent.call(listTasks, {})).tasks.filter(task => task.kind === 'mail-unclear')
    expect(tasks.map(({ madeAt, dueAt }) => (dueAt ?? 0) - madeAt)).toEqual([24 * 3_600_000, 24 * 3_600_000])
    expect((await lastTo('stranger@example.com')).text).not.toContain(number)
    const mail = tasks[0]?.about.mail ?? ''
    const shown = must(await agent.call(readUnclearMail, { id: mail }))
    expect(shown).toMatchObject({ from: ZHANG, subject: '忘了附件', files: ['签注.jpg'], ticket: null })
    expect(shown.candidates).toHaveLength(2)
    expect(must(await agent.call(joinMail, { id: mail, ticket: id })).ticket).toBe(id)
    await mails.stage.settle()
    const { messages } = must(await agent.call(readThreadAtDesk, { id }))
    expect(messages.at(-1)?.files.map(file => file.name)).toEqual(['签注.jpg'])
    expect(
      must(await agent.call(listTasks, {})).tasks.filter(task => task.kind === 'mail-unclear'),
    ).toHaveLength(1)
    const stranger = tasks[1]?.about.mail ?? ''
    const own = must(await agent.call(joinMail, { id: stranger, ticket: null }))
    expect([own.ticket === id, await tickets()]).toEqual([false, had + 1])
    // A second click changes nothing.
    expect(must(await agent.call(joinMail, { id: stranger, ticket: null })).ticket).toBe(own.ticket)
    expect(await tickets()).toBe(had + 1)
  })

  it('gives his ticket to the WeChat customer who has the code and knows his contact', async () => {
    const code = codeIn((await mails.answers(ZHANG))[0]?.text)
    const zhang = await mails.stage.person('customer', 'zhang-in-wechat')
    expect(refused(await zhang.call(claimTicket, { code, contactTail: '0009' }))).toEqual({
      status: 404,
      code: 'claim-wrong',
    })
    expect(must(await zhang.call(claimTicket, { code: code.toLowerCase(), contactTail: '0008' }))).toEqual({
      id,
      number,
      kind: 'enquiry',
    })
    expect(must(await zhang.call(getService, { id }))).toMatchObject({
      id,
      number,
      kind: 'enquiry',
      state: 'filed',
    })
    await mails.stage.settle()
    expect((await lastTo(ZHANG)).subject).toBe(`[${number}] 工单已转到另一个账号`)
    // Once more, as where the answer got lost: it is his, and nobody else's.
    const again = { code, contactTail: '0008' }
    expect(must(await zhang.call(claimTicket, again)).id).toBe(id)
    const other = await mails.stage.person('customer', 'somebody-in-wechat')
    expect(refused(await other.call(claimTicket, again)).code).toBe('claim-wrong')
    // What he mails goes there still.
    await mails.comes({ id: 'j6-14', from: ZHANG, subject: `${number}` })
    const { messages } = must(await agent.call(readThreadAtDesk, { id }))
    expect(messages.filter(each => each.via === 'mail')).toHaveLength(5)
  })

  it('gives with a ticket what the desk has merged it into', async () => {
    const from = 'wu@example.com'
    await mails.comes({ id: 'j6-15', from, subject: '吴六 13800000038 PF0UT007' })
    await mails.comes({ id: 'j6-16', from, subject: '吴六 13800000038 PF0UT008' })
    const [[first], [second]] = [await find('PF0UT007'), await find('PF0UT008')]
    const { version } = must(await agent.call(openServiceAtDesk, { id: first?.id ?? '' }))
    const merge = { id: first?.id ?? '', version, into: second?.number ?? '', samePerson: false }
    must(await agent.call(mergeService, merge))
    const claim = { code: codeIn((await mails.answers(from))[0]?.text), contactTail: 'wu' }
    const wu = await mails.stage.person('customer', 'wu-in-wechat')
    for (const times of [1, 2])
      expect([times, must(await wu.call(claimTicket, claim)).id]).toEqual([times, second?.id])
    expect(must(await wu.call(getService, { id: second?.id ?? '' })).number).toBe(second?.number)
    await mails.stage.settle()
    expect((await lastTo(from)).subject).toBe(`[${second?.number}] 工单已转到另一个账号`)
  })

  it('leads by the mail of a notice to the ticket in a browser, and in WeChat who is known there alone', async () => {
    const write = (ticket: string) => agent.call(writeAtDesk, { id: ticket, key: intent(), text: '请看。' })
    must(await write(id))
    const [li] = await find('PF0UT005')
    must(await write(li?.id ?? ''))
    await mails.stage.settle()
    const inWechat = await lastTo(ZHANG)
    expect([inWechat.subject, inWechat.text?.includes(PUBLIC_URL)]).toEqual([`${number} 有新的回复`, false])
    expect(inWechat.text).toContain('请在微信小程序“联想服务”里点“我的进度”查看。')
    const { text } = await lastTo('li@example.com')
    expect(text).toContain(`打开查看: ${PUBLIC_URL}/service/ticket/index?id=${li?.id}\n`)
  })

  it('lets nobody guess: a code dies after five wrong contacts, and tries are limited', async () => {
    const code = codeIn((await mails.answers('li@example.com'))[0]?.text)
    const guesser = await mails.stage.person('customer', 'guesser')
    for (let n = 0; n < 5; n += 1)
      expect(refused(await guesser.call(claimTicket, { code, contactTail: `100${n}` })).code).toBe(
        'claim-wrong',
      )
    expect(refused(await guesser.call(claimTicket, { code, contactTail: '0018' })).code).toBe('claim-wrong')
    for (let n = 0; n < 4; n += 1)
      await guesser.call(claimTicket, { code: `0000-000${n}`, contactTail: '0018' })
    expect(refused(await guesser.call(claimTicket, { code: '0000-0009', contactTail: '0018' }))).toEqual({
      status: 429,
      code: 'too-many-tries',
    })
  })

  it('refuses a code after thirty days', async () => {
    const code = codeIn((await lastTo('anna@example.com')).text)
    mails.stage.app.clock.move(31 * 24 * 60 * 60_000)
    const anna = await mails.stage.person('customer', 'anna-in-wechat')
    expect(refused(await anna.call(claimTicket, { code, contactTail: 'anna' })).code).toBe('claim-wrong')
  })

  it('has kept every mail that came', async () => {
    const rows = await mails.stage.app.database.reader.find(MailRow)
    expect(rows).toHaveLength(29)
    expect(rows.filter(row => row.state === 'ignored')).toHaveLength(3)
  })

  it('has said nothing of what they wrote in its log', async () => {
    const log = await mails.stop()
    stopped = true
    expect(log.length).toBeGreaterThan(1000)
    for (const secret of ['张三', ZHANG, '13800000008', 'PF5A3H8X', '护照照片', 'passport.jpg'])
      expect(log).not.toContain(secret)
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import type { MailCase } from '../../test/mails/case.ts'
import { CHARSET_CASES } from '../../test/mails/charset-cases.ts'
import { compose } from '../../test/mails/compose.ts'
import { FILE_CASES } from '../../test/mails/file-cases.ts'
import { fixture, sha256 } from '../../test/mails/fixtures.ts'
import { JOINING_CASES } from '../../test/mails/joining-cases.ts'
import { AGAIN_CASES, HUMAN_CASES, ROBOT_CASES } from '../../test/mails/robot-cases.ts'
import { SUBJECT_CASES } from '../../test/mails/subject-cases.ts'
import { OUR_NAMES } from '../../test/mails/our-names.ts'
import { POST } from '../core/mail/post.ts'
import type { Post } from '../core/mail/post.ts'
import { OutboxRow } from '../core/outbox/outbox.entity.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { AttachmentRow } from '../documents/attachment.entity.ts'
import { StaffTaskRow } from '../notices/staff-task.entity.ts'
import { MessageRow } from '../tickets/thread/message.entity.ts'
import { TicketRow } from '../tickets/ticket.entity.ts'
import { MailIntake } from './mail-intake.service.ts'
import type { Taken } from './mail-intake.service.ts'
import { MailStore } from './mail-store.service.ts'
import { MailRow } from './mail.entity.ts'
import { replyIdOf } from './reply-id.ts'

/** In this order: people first, since robots answer to one of their numbers. */
const CORPUS: readonly MailCase[] = [
  ...HUMAN_CASES,
  ...SUBJECT_CASES,
  ...CHARSET_CASES,
  ...FILE_CASES,
  ...JOINING_CASES,
  ...ROBOT_CASES,
  ...AGAIN_CASES,
]

let app: TestApp
const taken = new Map<string, Taken>()
const raws = new Map<string, Buffer>()
const numbers = new Map<string, string>()

/** Takes in every mail of the corpus, in its order; what each became is judged afterwards. */
beforeAll(async () => {
  app = await startApp(OUR_NAMES)
  for (const each of CORPUS) {
    const raw = await rawOf(each)
    raws.set(each.id, raw)
    const took = await app.house.nest.get(MailIntake).take(raw)
    taken.set(each.id, took)
    if (took.ticket) {
      const row = await app.database.reader.findOneByOrFail(TicketRow, { id: took.ticket })
      numbers.set(each.id, row.number)
    }
  }
}, 600_000)
afterAll(() => app.stop())

async function rawOf(each: MailCase): Promise<Buffer> {
  const first = each.redelivers && raws.get(each.redelivers)
  if (!first) return compose(each, { number: numberOf, answerTo })
  const again = each.messageId === null || !first.includes('Message-ID: ')
  return again ? first : Buffer.concat([Buffer.from('Received: from mx2.example.com\r\n'), first])
}
const numberOf = (id: string) => numbers.get(id) ?? 'IWS-0000-0000'
const answerTo = (id: string) =>
  app.house.nest
    .get<Post>(POST)
    .messageId(replyIdOf('reply', taken.get(id)?.id ?? ''))
    .slice(1, -1)
const ticketOf = (id: string) => taken.get(id)?.ticket ?? `no ticket of ${id}`

/** What is wrong with what a mail became; empty where it landed right. */
async function faultsOf(each: MailCase): Promise<string[]> {
  const is = taken.get(each.id)
  const wants = each.expected
  if (!is) return ['was not taken']
  switch (wants.is) {
    case 'new':
      return is.way === 'new' && !is.again ? fieldFaults(is, wants) : [`${is.state} ${is.way}`]
    case 'joins':
      return is.ticket === ticketOf(wants.case) && is.way === wants.way
        ? []
        : [`${is.state} ${is.way} ${is.ticket}`]
    case 'ignored':
      return is.state === 'ignored' && is.way === wants.why ? [] : [`${is.state} ${is.way}`]
    case 'again':
      return is.again && is.ticket === (taken.get(wants.case)?.ticket ?? null)
        ? []
        : [`${is.state} again: ${is.again}`]
    case 'unclear': {
      const row = await app.database.reader.findOneByOrFail(MailRow, { id: is.id })
      const candidates = [...(row.candidates ?? [])].sort().join()
      return is.state === 'unclear' && candidates === wants.cases.map(ticketOf).sort().join()
        ? []
        : [`${is.state} ${is.way}`]
    }
  }
}

/** Compares by the keyed hashes that stand in the ticket's row. */
async function fieldFaults(
  is: Taken,
  wants: Extract<MailCase['expected'], { is: 'new' }>,
): Promise<string[]> {
  const row = await app.database.reader.findOneByOrFail(TicketRow, { id: is.ticket ?? '' })
  const vault = app.house.nest.get(Vault)
  return (['name', 'phone', 'serial'] as const).flatMap(field => {
    const want = wants[field]
    if (want === undefined) return []
    const hash = want === null ? null : vault.index(field, want)
    return row[`${field}Hash`] === hash ? [] : [`another ${field}`]
  })
}

/** The files every ticket has to have, by the table: those of all mails that belong to it. */
async function filesByTable(): Promise<Map<string, string[]>> {
  const wanted = new Map<string, string[]>()
  for (const { id, expected, kept = [] } of CORPUS) {
    const opener = expected.is === 'new' ? id : expected.is === 'joins' ? expected.case : null
    if (opener === null) continue
    const hashes = await Promise.all(kept.map(async each => sha256((await fixture(each)).bytes)))
    wanted.set(opener, [...(wanted.get(opener) ?? []), ...hashes])
  }
  return wanted
}

const counts = async () => {
  const { reader } = app.database
  return {
    tickets: await reader.count(TicketRow),
    mails: await reader.count(MailRow),
    files: await reader.count(AttachmentRow),
    messages: await reader.count(MessageRow),
    tasks: await reader.count(StaffTaskRow),
    jobs: await reader.count(OutboxRow),
  }
}
const ofKind = (is: MailCase['expected']['is']) => CORPUS.filter(each => each.expected.is === is)

describe('The corpus of mails', () => {
  it('has more than three hundred mails, each with an id of its own', () => {
    expect(CORPUS.length).toBeGreaterThanOrEqual(300)
    expect(new Set(CORPUS.map(each => each.id)).size).toBe(CORPUS.length)
  })

  it('lands right, mail by mail', async () => {
    const wrong: string[] = []
    for (const each of CORPUS) {
      const faults = await faultsOf(each)
      if (faults.length > 0) wrong.push(`${each.id}: ${faults.join(', ')}`)
    }
    expect(wrong).toEqual([])
  })

  it('loses no file and doubles none: every ticket has exactly those of its mails', async () => {
    const wrong: string[] = []
    for (const [opener, hashes] of await filesByTable()) {
      const rows = await app.database.reader.findBy(AttachmentRow, { ticket: ticketOf(opener) })
      const found = rows.map(row => row.sha256).sort()
      if (found.join() !== [...hashes].sort().join())
        wrong.push(`${opener}: ${found.length} of ${hashes.length}`)
    }
    expect(wrong).toEqual([])
  })

  it('counts each file that was refused', async () => {
    const wrong: string[] = []
    for (const { id, refused } of CORPUS) {
      if (refused === undefined) continue
      const row = await app.database.reader.findOneByOrFail(MailRow, { id: taken.get(id)?.id ?? '' })
      if (row.refused?.length !== refused) wrong.push(`${id}: ${row.refused?.join()}`)
    }
    expect(wrong).toEqual([])
  })

  it('joins no mail to a ticket that is not its own', async () => {
    const openers = new Map(ofKind('new').map(each => [ticketOf(each.id), each.id]))
    const wrong = CORPUS.filter(({ id, expected }) => {
      const into = openers.get(taken.get(id)?.ticket ?? '')
      const right = expected.is === 'new' ? id : 'case' in expected ? expected.case : undefined
      return into !== undefined && into !== right && openers.get(ticketOf(right ?? '')) !== into
    })
    expect(wrong.map(each => each.id)).toEqual([])
  })

  it('makes one ticket of each first mail and one task of each unclear one, and no more', async () => {
    const { tickets, tasks } = await counts()
    expect(tickets).toBe(ofKind('new').length)
    expect(tasks).toBe(ofKind('unclear').length)
  })

  it('keeps every mail as it came, sealed', async () => {
    const store = app.house.nest.get(MailStore)
    for (const { id } of CORPUS.filter(each => each.expected.is !== 'again')) {
      const row = await store.row(taken.get(id)?.id ?? '')
      if (!row) throw new Error(`${id} was not kept`)
      expect(sha256(await store.raw(row))).toBe(sha256(raws.get(id) ?? Buffer.alloc(0)))
    }
  })

  it('changes nothing when all of it is delivered once more', async () => {
    const before = await counts()
    const intake = app.house.nest.get(MailIntake)
    for (const { id } of CORPUS) expect((await intake.take(raws.get(id) ?? Buffer.alloc(0))).again).toBe(true)
    expect(await counts()).toEqual(before)
  }, 300_000)
})

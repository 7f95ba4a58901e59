import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { MailCorpus } from '../../test/mail-corpus.ts'
import type { MailCase } from '../../test/mails/case.ts'
import { CHARSET_CASES } from '../../test/mails/charset-cases.ts'
import { FILE_CASES } from '../../test/mails/file-cases.ts'
import { FORM_OF_ADDRESS_CASES } from '../../test/mails/form-of-address-cases.ts'
import { JOINING_CASES } from '../../test/mails/joining-cases.ts'
import { AGAIN_CASES, HUMAN_CASES, ROBOT_CASES } from '../../test/mails/robot-cases.ts'
import { SECOND_BODY_CASES } from '../../test/mails/second-body-cases.ts'
import { SECOND_FILE_CASES } from '../../test/mails/second-file-cases.ts'
import { SECOND_JOINING_CASES } from '../../test/mails/second-joining-cases.ts'
import { SECOND_ROBOT_CASES } from '../../test/mails/second-robot-cases.ts'
import { SECOND_SUBJECT_CASES } from '../../test/mails/second-subject-cases.ts'
import { SUBJECT_CASES } from '../../test/mails/subject-cases.ts'
import { AttachmentRow } from '../documents/attachment.entity.ts'
import { MailIntake } from './mail-intake.service.ts'
import { MailStore } from './mail-store.service.ts'
import { MailRow } from './mail.entity.ts'
import { readMail } from './read-mail.ts'

/** In this order: people first, since robots answer to one of their numbers. The second set was written without sight of the first. */
const CASES: readonly MailCase[] = [
  ...HUMAN_CASES,
  ...SUBJECT_CASES,
  ...CHARSET_CASES,
  ...FILE_CASES,
  ...JOINING_CASES,
  ...ROBOT_CASES,
  ...AGAIN_CASES,
  ...FORM_OF_ADDRESS_CASES,
  ...SECOND_SUBJECT_CASES,
  ...SECOND_BODY_CASES,
  ...SECOND_FILE_CASES,
  ...SECOND_JOINING_CASES,
  ...SECOND_ROBOT_CASES,
]

/** So many kept mails are opened side by side. */
const AT_ONCE = 40

let corpus: MailCorpus
beforeAll(async () => {
  corpus = await MailCorpus.takeIn(CASES)
}, 600_000)
afterAll(() => corpus.app.stop())

describe('The corpus of mails', () => {
  it('has more than four hundred mails, each with an id of its own', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(440)
    expect(new Set(CASES.map(each => each.id)).size).toBe(CASES.length)
  })

  it('lands right, mail by mail', async () => {
    const wrong: string[] = []
    for (const each of CASES) {
      const faults = await corpus.faultsOf(each)
      if (faults.length > 0) wrong.push(`${each.id}: ${faults.join(', ')}`)
    }
    expect(wrong).toEqual([])
  })

  it('is answered in the language it was written in', async () => {
    const spoken = CASES.filter(each => each.language !== undefined)
    const heard = await Promise.all(spoken.map(each => readMail(corpus.raw(each.id), [])))
    expect(heard.map(({ language }, n) => `${spoken[n]?.id} ${language}`)).toEqual(
      spoken.map(({ id, language }) => `${id} ${language}`),
    )
  })

  it('loses no file and doubles none: every ticket has exactly those of its mails', async () => {
    const wrong: string[] = []
    for (const [opener, hashes] of await corpus.filesByTable()) {
      const rows = await corpus.app.database.reader.findBy(AttachmentRow, { ticket: corpus.ticketOf(opener) })
      const found = rows.map(row => row.sha256).sort()
      if (found.join() !== [...hashes].sort().join())
        wrong.push(`${opener}: ${found.length} of ${hashes.length}`)
    }
    expect(wrong).toEqual([])
  })

  it('counts each file that was refused', async () => {
    const wrong: string[] = []
    for (const { id, expected, refused = 0 } of CASES) {
      if (refused === null || !['new', 'joins'].includes(expected.is)) continue
      const row = await corpus.app.database.reader.findOneByOrFail(MailRow, { id: corpus.of(id).id })
      if (row.refused?.length !== refused) wrong.push(`${id}: ${row.refused?.join()}`)
    }
    expect(wrong).toEqual([])
  })

  it('joins no mail to a ticket that is not its own', () => {
    const openers = new Map(corpus.ofKind('new').map(each => [corpus.ticketOf(each.id), each.id]))
    const wrong = CASES.filter(({ id, expected }) => {
      const into = openers.get(corpus.of(id).ticket ?? '')
      const right = expected.is === 'new' ? id : 'case' in expected ? expected.case : undefined
      return into !== undefined && into !== right && openers.get(corpus.ticketOf(right ?? '')) !== into
    })
    expect(wrong.map(each => each.id)).toEqual([])
  })

  it('makes one ticket of each first mail and one task of each unclear one, and no more', async () => {
    const { tickets, tasks } = await corpus.counts()
    expect(tickets).toBe(corpus.ofKind('new').length)
    expect(tasks).toBe(corpus.ofKind('unclear').length)
  })

  it('keeps every mail as it came, sealed', async () => {
    const store = corpus.app.house.nest.get(MailStore)
    const isKept = async (id: string) => {
      const row = await store.row(corpus.of(id).id)
      return row !== null && (await store.raw(row)).equals(corpus.raw(id))
    }
    const ids = CASES.filter(each => each.expected.is !== 'again').map(each => each.id)
    const wrong: string[] = []
    for (let at = 0; at < ids.length; at += AT_ONCE) {
      const some = ids.slice(at, at + AT_ONCE)
      const kept = await Promise.all(some.map(isKept))
      wrong.push(...some.filter((_, n) => !kept[n]))
    }
    expect(wrong).toEqual([])
  }, 120_000)

  it('changes nothing when all of it is delivered once more', async () => {
    const before = await corpus.counts()
    const intake = corpus.app.house.nest.get(MailIntake)
    for (const { id } of CASES) expect((await intake.take(corpus.raw(id))).again).toBe(true)
    expect(await corpus.counts()).toEqual(before)
  }, 300_000)
})

import { OutboxRow } from '../src/core/outbox/outbox.entity.ts'
import { POST } from '../src/core/mail/post.ts'
import type { Post } from '../src/core/mail/post.ts'
import { Vault } from '../src/core/vault/vault.service.ts'
import { AttachmentRow } from '../src/documents/attachment.entity.ts'
import { MailIntake } from '../src/mailbox/mail-intake.service.ts'
import type { Taken } from '../src/mailbox/mail-intake.service.ts'
import { MailRow } from '../src/mailbox/mail.entity.ts'
import { replyIdOf } from '../src/mailbox/reply-id.ts'
import { StaffTaskRow } from '../src/notices/staff-task.entity.ts'
import { TicketRow } from '../src/tickets/ticket.entity.ts'
import { MessageRow } from '../src/tickets/thread/message.entity.ts'
import { startApp } from './app.ts'
import type { TestApp } from './app.ts'
import type { Expected, MailCase } from './mails/case.ts'
import { compose } from './mails/compose.ts'
import { fixture, sha256 } from './mails/fixtures.ts'
import { OUR_NAMES } from './mails/our-names.ts'

type Fields = { readonly [field in 'name' | 'phone' | 'serial']?: string | null | readonly string[] }

/** A server that has taken in a set of mails, and what each of them became. */
export class MailCorpus {
  private readonly taken = new Map<string, Taken>()
  private readonly raws = new Map<string, Buffer>()
  private readonly numbers = new Map<string, string>()

  private constructor(
    readonly app: TestApp,
    readonly cases: readonly MailCase[],
  ) {}

  /** Starts the server and hands it every mail; what each became is judged afterwards. */
  static async takeIn(cases: readonly MailCase[]): Promise<MailCorpus> {
    const corpus = new MailCorpus(await startApp(OUR_NAMES), cases)
    for (const some of together(cases)) await Promise.all(some.map(each => corpus.take(each)))
    return corpus
  }

  /** What became of a mail. */
  of(id: string): Taken {
    const is = this.taken.get(id)
    if (!is) throw new Error(`${id} was not taken`)
    return is
  }

  /** The bytes of a mail as they were handed in. */
  raw(id: string): Buffer {
    const raw = this.raws.get(id)
    if (!raw) throw new Error(`${id} has no bytes`)
    return raw
  }

  ticketOf(id: string): string {
    return this.taken.get(id)?.ticket ?? `no ticket of ${id}`
  }

  ofKind(is: Expected['is']): MailCase[] {
    return this.cases.filter(each => each.expected.is === is)
  }

  /** What is wrong with what a mail became; empty where it landed right. */
  async faultsOf({ id, expected }: MailCase): Promise<string[]> {
    const is = this.of(id)
    const became = `${is.state} ${is.way}${is.again ? ' again' : ''}`
    switch (expected.is) {
      case 'new':
        return is.way === 'new' && !is.again ? this.fieldFaults(is, expected) : [became]
      case 'joins':
        return is.ticket === this.ticketOf(expected.case) && is.way === expected.way
          ? this.fieldFaults(is, expected.then ?? {})
          : [became]
      case 'ignored':
        return is.state === 'ignored' && (expected.why ?? is.way) === is.way ? [] : [became]
      case 'again':
        return is.again && is.ticket === (this.of(expected.case).ticket ?? null) ? [] : [became]
      case 'unclear':
        return (await this.candidatesOf(is)) ===
          expected.cases
            .map(each => this.ticketOf(each))
            .sort()
            .join()
          ? []
          : [became]
    }
  }

  /** The files every ticket has to have, by the table: those of all mails that belong to it. */
  async filesByTable(): Promise<Map<string, string[]>> {
    const wanted = new Map<string, string[]>()
    for (const { id, expected, kept = [] } of this.cases) {
      const opener = expected.is === 'new' ? id : expected.is === 'joins' ? expected.case : null
      if (opener === null) continue
      const hashes = await Promise.all(kept.map(async each => sha256((await fixture(each)).bytes)))
      wanted.set(opener, [...(wanted.get(opener) ?? []), ...hashes])
    }
    return wanted
  }

  /** How many of everything there are. */
  async counts() {
    const { reader } = this.app.database
    return {
      tickets: await reader.count(TicketRow),
      mails: await reader.count(MailRow),
      files: await reader.count(AttachmentRow),
      messages: await reader.count(MessageRow),
      tasks: await reader.count(StaffTaskRow),
      jobs: await reader.count(OutboxRow),
    }
  }

  private async take(each: MailCase): Promise<void> {
    const raw = await this.bytesOf(each)
    this.raws.set(each.id, raw)
    const took = await this.app.house.nest.get(MailIntake).take(raw)
    this.taken.set(each.id, took)
    if (!took.ticket) return
    const row = await this.app.database.reader.findOneByOrFail(TicketRow, { id: took.ticket })
    this.numbers.set(each.id, row.number)
  }

  private async bytesOf(each: MailCase): Promise<Buffer> {
    const first = each.redelivers && this.raws.get(each.redelivers)
    if (!first)
      return compose(each, {
        number: id => this.numbers.get(id) ?? 'IWS-0000-0000',
        answerTo: id => this.answerTo(id),
      })
    const asItWas = each.messageId === null || !first.includes('Message-ID: ')
    return asItWas ? first : Buffer.concat([Buffer.from('Received: from mx2.example.com\r\n'), first])
  }

  private answerTo(id: string): string {
    const post = this.app.house.nest.get<Post>(POST)
    return post.messageId(replyIdOf('reply', this.taken.get(id)?.id ?? '')).slice(1, -1)
  }

  private async candidatesOf(is: Taken): Promise<string> {
    const row = await this.app.database.reader.findOneByOrFail(MailRow, { id: is.id })
    return is.state === 'unclear' ? [...(row.candidates ?? [])].sort().join() : is.state
  }

  /** Compares by the keyed hashes that stand in the ticket's row. */
  private async fieldFaults(is: Taken, wants: Fields): Promise<string[]> {
    const row = await this.app.database.reader.findOneByOrFail(TicketRow, { id: is.ticket ?? '' })
    const vault = this.app.house.nest.get(Vault)
    return (['name', 'phone', 'serial'] as const).flatMap(field => {
      const want = wants[field]
      if (want === undefined) return []
      const any = [want].flat().map(each => (each === null ? null : vault.index(field, each)))
      return any.includes(row[`${field}Hash`]) ? [] : [`another ${field}`]
    })
  }
}

const AT_ONCE = 6

/** Mails in their order. Those next to each other that have nothing to do with any other come side by side. */
function together(cases: readonly MailCase[]): MailCase[][] {
  const groups: MailCase[][] = []
  let open = false
  for (const each of cases) {
    const last = groups.at(-1)
    const bound = !isAlone(each)
    if (open && !bound && last && last.length < AT_ONCE) last.push(each)
    else groups.push([each])
    open = !bound
  }
  return groups
}

/** Of a sender of its own, and naming no other mail. */
function isAlone(mail: MailCase): boolean {
  const { from, answers, redelivers, messageId, ...rest } = mail
  const names = [from, answers, redelivers, messageId].some(each => each !== undefined)
  return (
    !names && !/\{\w+:/.test(JSON.stringify([rest.subject, rest.text, rest.html, rest.headers, rest.tree]))
  )
}

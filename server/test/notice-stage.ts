import { acceptSubscriptions } from '@iws/shared/contract/subscriptions'
import { readInbox } from '@iws/shared/contract/inbox'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import type { Language } from '@iws/shared/text'
import { CustomerMailRow } from '../src/accounts/customer-mail.entity.ts'
import { CustomerRow } from '../src/accounts/customer.entity.ts'
import type { Config } from '../src/core/config/config.ts'
import { newId } from '../src/core/ids.ts'
import { Vault } from '../src/core/vault/vault.service.ts'
import { DeliveryRow } from '../src/notices/delivery.entity.ts'
import { NoticeRow } from '../src/notices/notice.entity.ts'
import { Notices } from '../src/notices/notices.service.ts'
import { Reach } from '../src/notices/reach.service.ts'
import { StaffTasks } from '../src/notices/staff-tasks.service.ts'
import { startApp } from './app.ts'
import type { TestApp } from './app.ts'
import { SmtpDouble } from './doubles/smtp.ts'
import { TEMPLATES } from './doubles/wechat-templates.ts'
import { intent, must } from './journeys/stage.ts'
import type { Person } from './person.ts'

export const [PROGRESS, ACTION, APPOINTMENT] = TEMPLATES.map(({ id }) => id) as [string, string, string]
export const SENDER = 'IWS <iws@service.example.com>'

/** Somebody with one ticket, and how he is told of it. */
export interface Reader {
  readonly who: string
  readonly person: Person
  readonly customer: string
  readonly ticket: string
  /** Accepts one message of each of these templates, at WeChat and here. */
  accept(...templates: string[]): Promise<void>
  /** Puts news into the outbox; gives nothing back, as in the product. */
  tell(...kinds: NoticeKind[]): Promise<void>
  /** The same under a number of its own, by which the news is known again on whatever way it comes. */
  tellAs(number: string, kind: NoticeKind): Promise<void>
}

/** The server with WeChat's and a mail server's doubles behind it. */
export class NoticeStage {
  private readonly boxes = new Map<string, { mail: string | null; language: Language }>()

  constructor(
    readonly app: TestApp,
    readonly smtp: SmtpDouble,
  ) {
    // In the product tickets say this.
    app.house.nest.get(Reach).learn(async (_, { ticket }) => this.boxes.get(ticket) ?? null)
  }

  static async open(changes: Partial<Config> = {}): Promise<NoticeStage> {
    const smtp = await new SmtpDouble().start()
    const mail = { url: smtp.url, from: SENDER }
    const templates = TEMPLATES.map(each => ({ ...each }))
    return new NoticeStage(await startApp({ mail, templates, ...changes }), smtp)
  }

  /** A WeChat customer with a ticket, on which his mailbox stands or none. */
  async reader(who: string, mail: string | null = null, language: Language = 'en'): Promise<Reader> {
    const { app } = this
    const person = await app.signIn('customer', who)
    const openidHash = app.house.nest.get(Vault).index('openid', who)
    const { id: customer } = await app.database.reader.findOneByOrFail(CustomerRow, { openidHash })
    const ticket = newId(app.clock.now())
    this.boxes.set(ticket, { mail, language })
    const notices = app.house.nest.get(Notices)
    const add = (number: string, kind: NoticeKind) =>
      app.database.transact(manager => notices.add(manager, { customer, ticket, number, kind }))
    return {
      who,
      person,
      customer,
      ticket,
      accept: async (...templates) => {
        for (const template of templates) app.wechat.consent(who, template)
        must(await person.call(acceptSubscriptions, { key: intent(), templates }))
      },
      tell: async (...kinds) => {
        for (const kind of kinds) {
          app.clock.move(1)
          await add('IWS-7K2M-9QXA', kind)
        }
      },
      tellAs: add,
    }
  }

  /** Lets somebody be known by a mailbox himself, not only by the one on his ticket. */
  async knowMail({ customer }: Reader, mail: string): Promise<void> {
    const { database, clock, house } = this.app
    const vault = house.nest.get(Vault)
    const madeAt = clock.now()
    const id = newId(madeAt)
    const key = await vault.keyOf(database.reader, { kind: 'customer', id: customer })
    const sealed = vault.seal(key, { table: 'customer_mails', column: 'mail', id }, mail)
    const row = {
      id,
      customer,
      mailHash: vault.index('mail', mail),
      mail: sealed,
      language: 'en' as const,
      madeAt,
    }
    await database.transact(manager => manager.insert(CustomerMailRow, row))
  }

  /** What stands in somebody's inbox, oldest first. */
  async inboxOf({ person }: Reader): Promise<string[]> {
    return must(await person.call(readInbox, {}))
      .notices.map(({ kind }) => kind)
      .reverse()
  }

  /** What WeChat has delivered to somebody, oldest first: what the message says. */
  wechatOf({ who }: Reader): string[] {
    return this.app.wechat.messages
      .filter(({ openid }) => openid === who)
      .map(({ fields }) => fields.thing3 ?? fields.thing2 ?? fields.phrase2 ?? '')
  }

  /** The subjects of the mails that came to an address, oldest first, without the number. */
  async mailsTo(address: string): Promise<string[]> {
    return (await this.smtp.to(address)).map(({ subject = '' }) => subject.replace('IWS-7K2M-9QXA ', ''))
  }

  /** How the newest notice of a ticket fared: `channel state code`, in the order of the ways. */
  async faredOf({ ticket }: Reader): Promise<string[]> {
    const { reader } = this.app.database
    const [notice] = await reader.find(NoticeRow, { where: { ticket }, order: { id: 'DESC' }, take: 1 })
    const rows = await reader.find(DeliveryRow, { where: { notice: notice?.id ?? '' }, order: { id: 'ASC' } })
    return rows.map(({ channel, state, code }) => [channel, state, ...(code ? [code] : [])].join(' '))
  }

  /** Open tasks of staff about a ticket. */
  async tasksOf({ ticket }: Reader): Promise<string[]> {
    const tasks = await this.app.house.nest.get(StaffTasks).ofTicket(this.app.database.reader, ticket)
    return tasks.map(({ kind }) => kind)
  }

  /** Moves the clock on in steps, doing what is due at each. */
  async pass(ms: number, stepMs = 1_000): Promise<void> {
    for (let gone = 0; gone < ms; gone += stepMs) {
      this.app.clock.move(stepMs)
      await this.app.drain()
    }
  }

  async close(): Promise<string> {
    const log = await this.app.stop()
    await this.smtp.stop()
    return log
  }
}

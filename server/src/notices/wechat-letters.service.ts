import { Injectable } from '@nestjs/common'
import { say } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { Customers } from '../accounts/customers.service.ts'
import type { Filling, WechatTemplate } from '../core/config/wechat-templates.ts'
import { Database } from '../core/database/database.ts'
import { Deliveries } from './deliveries.service.ts'
import type { Note } from './deliveries.service.ts'
import type { Sent } from './notice-job.ts'
import { NOTICE_WORDS } from './notice-words.ts'
import { Subscriptions } from './subscriptions.service.ts'
import { fitField, timeField } from './template-fields.ts'

/** What may be sent by WeChat: to whom, by which template. */
export interface Letter {
  readonly openid: string
  readonly template: WechatTemplate
}

/** What became of the consent a message was to use up: used, put back, or WeChat says there is none at all. */
export type Budget = 'used' | 'back' | 'empty'

/** Begins and ends the sending of a message by WeChat in the database, so that a message is never sent twice. */
@Injectable()
export class WechatLetters {
  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly subscriptions: Subscriptions,
    private readonly deliveries: Deliveries,
  ) {}

  /**
   * Takes one consent and writes down that sending begins. `gone`: it has been sent before; `no`: it cannot go by WeChat,
   * or an earlier try was broken off in the middle, and may have arrived.
   */
  async begin({ notice, customer, kind }: Sent): Promise<Letter | 'gone' | 'no'> {
    const known = await this.deliveries.of(notice, 'wechat')
    if (known?.state === 'sent') return 'gone'
    if (known?.state === 'sending')
      await this.deliveries.keep(notice, 'wechat', { state: 'unsure', code: 'interrupted' })
    if (known && known.state !== 'waiting') return 'no'
    const template = this.subscriptions.templateFor(kind)
    const openid = template ? await this.customers.openidOf(this.database.reader, customer) : null
    if (!template || !openid) return 'no'
    const begun = await this.database.transact(async manager => {
      // One that waits has its consent already.
      if (!known && !(await this.subscriptions.take(manager, customer, template.id))) return false
      await this.deliveries.note(manager, notice, 'wechat', { state: 'sending' })
      return true
    })
    return begun ? { openid, template } : 'no'
  }

  /** Writes down how sending went, and what became of the consent. */
  async end({ notice, customer }: Sent, { template }: Letter, note: Note, budget: Budget): Promise<void> {
    await this.database.transact(async manager => {
      await this.deliveries.note(manager, notice, 'wechat', note)
      if (budget === 'back') await this.subscriptions.giveBack(manager, customer, template.id)
      if (budget === 'empty') await this.subscriptions.empty(manager, customer, template.id)
    })
  }

  /** The fields of the template, filled and cut to WeChat's limits; `at` is epoch milliseconds. */
  fields({ fields }: WechatTemplate, { kind, number }: Sent, language: Language, at: number) {
    const { short, state } = NOTICE_WORDS[kind]
    const words: Record<Exclude<Filling, 'at'>, string> = { number, state, says: say(short, language) }
    return Object.fromEntries(
      Object.entries(fields).map(([name, filling]) => [
        name,
        filling === 'at' ? timeField(name, at) : fitField(name, words[filling]),
      ]),
    )
  }
}

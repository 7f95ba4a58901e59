import { Inject, Injectable } from '@nestjs/common'
import { LessThanOrEqual, MoreThan } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import type { Subscriptions as Given } from '@iws/shared/contract/gives/subscriptions'
import { RETENTION_DAYS } from '@iws/shared/policy/declarations'
import { Clock } from '../core/clock.ts'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import type { WechatTemplate } from '../core/config/wechat-templates.ts'
import { Database } from '../core/database/database.ts'
import { deleteOld } from '../core/database/delete-old.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { newId } from '../core/ids.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { NOTICE_WORDS } from './notice-words.ts'
import { SubscriptionRow, SubscriptionTapRow } from './subscription.entity.ts'

/** WeChat keeps many consents when a person ticks "always"; more than this are not counted. */
const MOST = 50
/** A tap is not sent again after so long. */
const TAP_KEPT_MS = RETENTION_DAYS * 86_400_000

/** The budget of subscribe messages: one consent of a customer is one message. */
@Injectable()
export class Subscriptions {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The template this kind of notice goes by; null where WeChat is not set up for it. */
  templateFor(kind: NoticeKind): WechatTemplate | null {
    const { wechat, templates } = this.config
    if (!wechat) return null
    return templates.find(each => each.kind === NOTICE_WORDS[kind].template) ?? null
  }

  /** The templates there are, with what one customer has left of each. */
  async left(customer: string): Promise<Given> {
    const rows = await this.database.reader.findBy(SubscriptionRow, { customer })
    const left = new Map(rows.map(row => [row.template, row.left]))
    const templates = this.config.templates.map(({ id, kind }) => ({ id, kind, left: left.get(id) ?? 0 }))
    return { templates }
  }

  /** Counts a tap on which these templates were accepted; the same key is counted once. Unknown templates are left out. */
  async accept(customer: string, key: string, templates: readonly string[]): Promise<void> {
    const known = this.config.templates.map(({ id }) => id).filter(id => templates.includes(id))
    const keyHash = this.vault.index('idempotency-key', `subscription ${customer} ${key}`)
    const count = () =>
      this.database.transact(async manager => {
        if (await manager.existsBy(SubscriptionTapRow, { keyHash })) return
        const at = this.clock.now()
        await manager.insert(SubscriptionTapRow, { id: newId(at), keyHash, at })
        for (const template of known) await this.add(manager, customer, template)
      })
    await count().catch((error: unknown) => {
      // Two taps at once: the second try finds what the first one made.
      if (error instanceof DuplicateKey) return count()
      throw error
    })
  }

  /** Forgets taps that were counted `RETENTION_DAYS` ago; what they allowed stays. Gives how many. */
  forgetOld(): Promise<number> {
    const at = LessThanOrEqual(this.clock.now() - TAP_KEPT_MS)
    return deleteOld(this.database, SubscriptionTapRow, { at })
  }

  /** Takes one message out of the budget, in the caller's transaction; false where nothing is left. */
  async take(manager: EntityManager, customer: string, template: string): Promise<boolean> {
    const some = { customer, template, left: MoreThan(0) }
    return (await manager.decrement(SubscriptionRow, some, 'left', 1)).affected === 1
  }

  /** Puts one back that was not used. */
  async giveBack(manager: EntityManager, customer: string, template: string): Promise<void> {
    await manager.increment(SubscriptionRow, { customer, template }, 'left', 1)
  }

  /** WeChat says that nothing is left, whatever we counted. */
  async empty(manager: EntityManager, customer: string, template: string): Promise<void> {
    await manager.update(SubscriptionRow, { customer, template }, { left: 0 })
  }

  private async add(manager: EntityManager, customer: string, template: string): Promise<void> {
    const row = await manager.findOneBy(SubscriptionRow, { customer, template })
    if (!row)
      return void (await manager.insert(SubscriptionRow, {
        id: newId(this.clock.now()),
        customer,
        template,
        left: 1,
      }))
    if (row.left < MOST) await manager.increment(SubscriptionRow, { id: row.id }, 'left', 1)
  }
}

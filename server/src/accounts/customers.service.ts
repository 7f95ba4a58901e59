import { Injectable } from '@nestjs/common'
import { IsNull, Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { Language } from '@iws/shared/text'
import { Clock } from '../core/clock.ts'
import { newId } from '../core/ids.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { CustomerMailRow } from './customer-mail.entity.ts'
import { CustomerRow } from './customer.entity.ts'

/** A mailbox and the language of whoever reads it. */
export interface Mailbox {
  readonly mail: string
  readonly language: Language
}

/** Customers, known by their WeChat openid or by a mailbox. */
@Injectable()
export class Customers {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /**
   * Gives the id of the customer with this openid, who is made at the first sign-in. Throws `DuplicateKey` when another
   * first sign-in came between: doing it again finds that one.
   */
  async withOpenid(manager: EntityManager, openid: string): Promise<string> {
    const openidHash = this.vault.index('openid', openid)
    const known = await manager.findOneBy(CustomerRow, { openidHash })
    if (known) return known.id
    const { id, key, madeAt } = await this.newcomer(manager)
    const sealed = this.vault.seal(key, openidPlace(id), openid)
    await manager.insert(CustomerRow, { id, openidHash, openid: sealed, madeAt })
    return id
  }

  /**
   * Gives the id of the customer known by this mailbox, who is made at the first time; `language` is kept as his. Throws
   * `DuplicateKey` when another first time came between: doing it again finds that one.
   */
  async withMail(manager: EntityManager, mail: string, language: Language): Promise<string> {
    const mailHash = this.vault.index('mail', mail)
    const known = await manager.findOneBy(CustomerMailRow, { mailHash })
    if (known) {
      if (known.language !== language) await manager.update(CustomerMailRow, { id: known.id }, { language })
      return known.customer
    }
    const { id: customer, key, madeAt } = await this.newcomer(manager)
    await manager.insert(CustomerRow, { id: customer, openidHash: null, openid: null, madeAt })
    const id = newId(madeAt)
    const sealed = this.vault.seal(key, mailPlace(id), mail)
    await manager.insert(CustomerMailRow, { id, customer, mailHash, mail: sealed, language, madeAt })
    return customer
  }

  /** The id of the customer known by this mailbox; null where nobody is. Makes nobody. */
  async knownByMail(manager: EntityManager, mail: string): Promise<string | null> {
    const row = await manager.findOneBy(CustomerMailRow, { mailHash: this.vault.index('mail', mail) })
    return row?.customer ?? null
  }

  /** The mailbox a customer is known by; null where none is. */
  async mailOf(manager: EntityManager, customer: string): Promise<Mailbox | null> {
    const row = await manager.findOne(CustomerMailRow, { where: { customer }, order: { id: 'DESC' } })
    if (!row) return null
    const key = await this.vault.keyOf(manager, { kind: 'customer', id: customer })
    return { mail: this.vault.open(key, mailPlace(row.id), row.mail), language: row.language }
  }

  /** Whether a customer is known by WeChat. */
  isOfWechat(manager: EntityManager, customer: string): Promise<boolean> {
    return manager.existsBy(CustomerRow, { id: customer, openidHash: Not(IsNull()) })
  }

  /** The WeChat openid of a customer; null for one known by mail alone, and for nobody. */
  async openidOf(manager: EntityManager, customer: string): Promise<string | null> {
    const row = await manager.findOneBy(CustomerRow, { id: customer })
    if (!row?.openid) return null
    const key = await this.vault.keyOf(manager, { kind: 'customer', id: customer })
    return this.vault.open(key, openidPlace(customer), row.openid)
  }

  private async newcomer(manager: EntityManager) {
    const madeAt = this.clock.now()
    const id = newId(madeAt)
    const key = await this.vault.makeKey(manager, { kind: 'customer', id }, madeAt)
    return { id, key, madeAt }
  }
}

const openidPlace = (id: string) => ({ table: 'customers', column: 'openid', id })
const mailPlace = (id: string) => ({ table: 'customer_mails', column: 'mail', id })

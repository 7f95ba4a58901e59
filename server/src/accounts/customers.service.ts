import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { newId } from '../core/ids.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { CustomerRow } from './customer.entity.ts'

/** Customers, known by their WeChat openid alone. */
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
    const now = this.clock.now()
    const id = newId(now)
    const key = await this.vault.makeKey(manager, { kind: 'customer', id }, now)
    const sealed = this.vault.seal(key, { table: 'customers', column: 'openid', id }, openid)
    await manager.insert(CustomerRow, { id, openidHash, openid: sealed, madeAt: now })
    return id
  }
}

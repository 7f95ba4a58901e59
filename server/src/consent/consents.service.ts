import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { ConsentKind } from '@iws/shared/contract/tickets'
import { newId } from '../core/ids.ts'
import { ConsentRow } from './consent.entity.ts'

/** One consent somebody gives or takes back; `version` names the words that were shown, `at` is epoch ms. */
export interface Said {
  readonly customer: string
  readonly ticket: string
  readonly kind: ConsentKind
  readonly version: string
  readonly at: number
}

/** The consents that stand for one ticket; null where none does. */
export type Standing = Record<ConsentKind, { version: string; at: number } | null>

/** Keeps who agreed to what; everything happens in the caller's transaction. */
@Injectable()
export class Consents {
  /** Gives a consent. One that stands for other words ends with it; the same one again changes nothing. */
  async give(manager: EntityManager, said: Said): Promise<void> {
    const { customer, ticket, kind, version, at } = said
    const stands = (await this.of(manager, ticket))[kind]
    if (stands?.version === version) return
    if (stands) await this.withdraw(manager, said)
    await manager.insert(ConsentRow, { id: newId(at), customer, ticket, kind, version, givenAt: at })
  }

  /** Takes a consent back, whatever its version. The row stays, with the moment it ended. */
  async withdraw(
    manager: EntityManager,
    { customer, ticket, kind, at }: Omit<Said, 'version'>,
  ): Promise<void> {
    await manager.update(ConsentRow, { customer, ticket, kind, withdrawnAt: IsNull() }, { withdrawnAt: at })
  }

  /** Gives what stands for a ticket now. */
  async of(manager: EntityManager, ticket: string): Promise<Standing> {
    const rows = await manager.findBy(ConsentRow, { ticket, withdrawnAt: IsNull() })
    const one = (kind: ConsentKind) => {
      const row = rows.find(each => each.kind === kind)
      return row ? { version: row.version, at: row.givenAt } : null
    }
    return { 'identity-papers': one('identity-papers'), 'lawful-import': one('lawful-import') }
  }
}

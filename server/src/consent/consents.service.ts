import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { ServiceConsent } from '@iws/shared/contract/service'
import type { ConsentKind } from '@iws/shared/contract/tickets'
import { newId } from '../core/ids.ts'
import { ConsentRow } from './consent.entity.ts'

/** Consents of a registration and those of the service desk. */
export type AnyConsent = ConsentKind | ServiceConsent

/** One consent somebody gives or takes back; `version` names the words that were shown, `at` is epoch ms. */
export interface Said {
  readonly customer: string
  readonly ticket: string
  readonly kind: AnyConsent
  readonly version: string
  readonly at: number
}

type Stands = { version: string; at: number } | null
/** The consents that stand for one ticket; null where none does. */
export type Standing = Record<ConsentKind, Stands>
export type ServiceStanding = Record<ServiceConsent, Stands>

/** Keeps who agreed to what; everything happens in the caller's transaction. */
@Injectable()
export class Consents {
  /** Gives a consent. One that stands for other words ends with it; the same one again changes nothing. */
  async give(manager: EntityManager, said: Said): Promise<void> {
    const { customer, ticket, kind, version, at } = said
    const stands = (await this.reader(manager, ticket))(kind)
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

  /** Gives what stands for a registration now. */
  async of(manager: EntityManager, ticket: string): Promise<Standing> {
    const one = await this.reader(manager, ticket)
    return { 'identity-papers': one('identity-papers'), 'lawful-import': one('lawful-import') }
  }

  /** Gives what stands for a ticket of the service desk now. */
  async ofService(manager: EntityManager, ticket: string): Promise<ServiceStanding> {
    const one = await this.reader(manager, ticket)
    return { transfer: one('transfer'), limits: one('limits'), session: one('session') }
  }

  private async reader(manager: EntityManager, ticket: string): Promise<(kind: AnyConsent) => Stands> {
    const rows = await manager.findBy(ConsentRow, { ticket, withdrawnAt: IsNull() })
    return kind => {
      const row = rows.find(each => each.kind === kind)
      return row ? { version: row.version, at: row.givenAt } : null
    }
  }
}

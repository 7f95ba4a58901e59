import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Role } from '@iws/shared/contract/endpoint'
import { Audit } from '../audit/audit.service.ts'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { Customers } from './customers.service.ts'
import { Sessions } from './sessions.service.ts'

/** A session just opened. */
export interface Opened {
  readonly token: string
  readonly expiresAt: number
}

/** Opens and ends sessions, and writes down that it did. */
@Injectable()
export class SignIn {
  constructor(
    private readonly database: Database,
    private readonly sessions: Sessions,
    private readonly customers: Customers,
    private readonly audit: Audit,
  ) {}

  /** Opens a session for the customer with this openid, who may be new. */
  customer(openid: string): Promise<Opened> {
    return this.customerWho(manager => this.customers.withOpenid(manager, openid))
  }

  /** Opens a session for the customer whom `find` gives by id, in the same transaction; it may be called twice. */
  async customerWho(find: (manager: EntityManager) => Promise<string>): Promise<Opened> {
    const work = () =>
      this.database.transact(async manager => this.opened(manager, 'customer', await find(manager)))
    // A double tap at the very first sign-in: the second one finds the customer the first one made.
    return work().catch((error: unknown) => {
      if (error instanceof DuplicateKey) return work()
      throw error
    })
  }

  /** Opens a session for a member of staff whose password was right. */
  staff(role: Role, id: string): Promise<Opened> {
    return this.database.transact(manager => this.opened(manager, role, id))
  }

  /** Writes down a wrong password; `person` is null when there is no such login. */
  async refused(person: string | null): Promise<void> {
    await this.database.transact(manager =>
      this.audit.record(manager, {
        actor: null,
        role: 'nobody',
        action: 'sign-in-refused',
        subject: person,
      }),
    )
  }

  async out(session: { id: string; role: Role; person: string }): Promise<void> {
    await this.database.transact(async manager => {
      await this.sessions.end(manager, session.id)
      await this.audit.record(manager, {
        actor: session.person,
        role: session.role,
        action: 'signed-out',
        subject: session.person,
      })
    })
  }

  private async opened(manager: EntityManager, role: Role, person: string): Promise<Opened> {
    const opened = await this.sessions.open(manager, role, person)
    await this.audit.record(manager, { actor: person, role, action: 'signed-in', subject: person })
    return opened
  }
}

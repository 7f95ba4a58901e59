import { Inject, Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import type { Role, StaffRole } from '@iws/shared/contract/endpoint'
import { STAFF_ROLES } from '@iws/shared/contract/endpoint'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { Problem } from '../core/problem.ts'
import { NO_PASSWORD } from './passwords.ts'
import { SignIn } from './sign-in.service.ts'
import type { Opened } from './sign-in.service.ts'
import { Staff } from './staff.service.ts'

/** Fictional people, visibly so. */
const NAMES: Record<StaffRole, string> = {
  reviewer: '演示审核员 Demo Reviewer',
  station: '演示服务站 Demo Station',
  agent: '演示客服 Demo Agent',
  lead: '演示组长 Demo Lead',
  administrator: '演示管理员 Demo Administrator',
}
/** Who the one tap of a demonstration signs in. */
export const DEMO_CUSTOMER = 'demonstration-customer'
/** Under which name the demonstration's member of this role is known. */
export const loginOf = (role: StaffRole) => `demo-${role}`

/** The accounts of a demonstration: one a role, entered by one tap. Outside it they do not exist. */
@Injectable()
export class DemoAccounts implements OnModuleInit {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    private readonly staff: Staff,
    private readonly signIn: SignIn,
  ) {}

  /** Makes the staff accounts once. No password opens them. */
  async onModuleInit(): Promise<void> {
    if (!this.config.demonstration) return
    for (const role of STAFF_ROLES) {
      const login = loginOf(role)
      if (await this.staff.withLogin(this.database.reader, login)) continue
      const member = { login, name: NAMES[role], role, password: NO_PASSWORD }
      await this.database
        .transact(manager => this.staff.add(manager, member))
        .catch((error: unknown) => {
          // Another instance was faster.
          if (!(error instanceof DuplicateKey)) throw error
        })
    }
  }

  /** Signs in as the demonstration's `role`; `not-found` outside it. */
  async enter(role: Role): Promise<Opened & { name: string | null }> {
    if (!this.config.demonstration) throw new Problem('not-found')
    if (role === 'customer') return { ...(await this.signIn.customer(DEMO_CUSTOMER)), name: null }
    const member = await this.staff.withLogin(this.database.reader, loginOf(role))
    if (!member) throw new Problem('not-found')
    return { ...(await this.signIn.staff(role, member.id)), name: NAMES[role] }
  }
}

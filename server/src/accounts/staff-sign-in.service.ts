import { Injectable } from '@nestjs/common'
import type { StaffRole } from '@iws/shared/contract/endpoint'
import { Database } from '../core/database/database.ts'
import { Problem } from '../core/problem.ts'
import { Brake } from './brake.service.ts'
import type { Limit } from './brake.service.ts'
import { isPassword } from './passwords.ts'
import { SignIn } from './sign-in.service.ts'
import type { Opened } from './sign-in.service.ts'
import { Staff } from './staff.service.ts'

const MINUTE_MS = 60_000
const PER_LOGIN: Limit = { kind: 'login', most: 8, windowMs: 10 * MINUTE_MS }
const PER_ADDRESS: Limit = { kind: 'address', most: 25, windowMs: MINUTE_MS }

/** A member of staff signs in by name and password. */
@Injectable()
export class StaffSignIn {
  constructor(
    private readonly database: Database,
    private readonly staff: Staff,
    private readonly brake: Brake,
    private readonly signIn: SignIn,
  ) {}

  /**
   * Throws `wrong-password`, alike for a wrong login and a wrong password, or `too-many-tries`. Tries are counted
   * before the password is looked at, so that many at once do not slip through.
   */
  async withPassword(
    login: string,
    password: string,
    address: string,
  ): Promise<Opened & { role: StaffRole; name: string | null }> {
    await this.brake.count(PER_ADDRESS, address)
    const loginKey = login.normalize('NFKC').trim().toUpperCase()
    await this.brake.count(PER_LOGIN, loginKey)
    const member = await this.staff.withLogin(this.database.reader, login)
    if (!(await isPassword(password, member?.password ?? null)) || !member) {
      await this.signIn.refused(member?.id ?? null)
      throw new Problem('wrong-password')
    }
    await this.brake.forget(PER_LOGIN, loginKey)
    const opened = await this.signIn.staff(member.role, member.id)
    const names = await this.staff.names(this.database.reader, [member.id])
    return { ...opened, role: member.role, name: names.get(member.id) ?? null }
  }
}

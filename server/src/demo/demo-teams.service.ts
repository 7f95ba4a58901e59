import { Inject, Injectable } from '@nestjs/common'
import type { OnApplicationBootstrap } from '@nestjs/common'
import { loginOf } from '../accounts/demo-accounts.service.ts'
import { NO_PASSWORD } from '../accounts/passwords.ts'
import { Staff } from '../accounts/staff.service.ts'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { TeamPlaces } from './team-places.service.ts'

/** Colleagues beside the one whom a tap signs in, so that work can be given to somebody. Nobody can sign in as them. */
const COLLEAGUES = [
  { login: 'demo-software', name: '演示软件工程师 Demo Software', teams: ['software'] },
  { login: 'demo-remote', name: '演示远程工程师 Demo Remote', teams: ['remote'] },
  { login: 'demo-home', name: '演示同事 Demo Colleague', teams: ['home'] },
] as const

/** Puts the demonstration's staff into teams: nothing that is filed there is left to nobody. */
@Injectable()
export class DemoTeams implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly staff: Staff,
    private readonly places: TeamPlaces,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    if (this.config.demonstration && this.config.background) await this.seat()
  }

  /** Makes the colleagues once, and says at every start that all of them are at work. */
  async seat(): Promise<void> {
    for (const { login, name, teams } of COLLEAGUES) {
      await this.make(login, name)
      await this.into(login, teams, false)
    }
    await this.into(loginOf('agent'), ['home', 'software', ...this.places.centres()], false)
    await this.into(loginOf('lead'), this.places.all(), true)
  }

  private async make(login: string, name: string): Promise<void> {
    if (await this.staff.withLogin(this.database.reader, login)) return
    const member = { login, name, role: 'agent', password: NO_PASSWORD } as const
    await this.database
      .transact(manager => this.staff.add(manager, member))
      .catch((error: unknown) => {
        // Another instance was faster.
        if (!(error instanceof DuplicateKey)) throw error
      })
  }

  private async into(login: string, teams: readonly string[], lead: boolean): Promise<void> {
    const member = await this.staff.withLogin(this.database.reader, login)
    if (!member) return
    await this.database.transact(manager => this.places.seat(manager, member.id, teams, lead))
  }
}

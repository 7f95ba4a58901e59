import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { HOUSE_TEAMS } from '@iws/shared/rulebook/service/schema'
import { Teams } from '../accounts/teams.service.ts'
import { Clock } from '../core/clock.ts'
import { Books } from '../rulebook/books.service.ts'

/** How long after a start the demonstration’s staff count as at work: seven days. */
const AT_WORK_MS = 7 * 86_400_000

/** The teams of the book, and who sits in them. */
@Injectable()
export class TeamPlaces {
  constructor(
    private readonly teams: Teams,
    private readonly books: Books,
    private readonly clock: Clock,
  ) {}

  /** Puts somebody into teams, and says that he is at work. */
  async seat(manager: EntityManager, staff: string, teams: readonly string[], lead: boolean): Promise<void> {
    const now = this.clock.now()
    for (const team of teams) await this.teams.join(manager, { team, staff, lead }, now)
    await this.teams.present(manager, staff, now + AT_WORK_MS)
  }

  all(): string[] {
    return this.books.routing.teams.map(team => team.id)
  }

  /** Made-up local centres, which the demonstration's one agent answers for too. */
  centres(): string[] {
    return this.all().filter(team => HOUSE_TEAMS.every(each => each !== team))
  }
}

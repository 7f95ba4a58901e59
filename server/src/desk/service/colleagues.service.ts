import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Colleagues as Told } from '@iws/shared/contract/gives/desk-service'
import type { Session } from '../../core/http/session.ts'
import { Staff } from '../../accounts/staff.service.ts'
import { Teams } from '../../accounts/teams.service.ts'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { Problem } from '../../core/problem.ts'
import { Books } from '../../rulebook/books.service.ts'

/** Nobody is at work for longer than this without saying so again: a slip of the year would give him work for ever. */
const LONGEST_SHIFT_MS = 24 * 3_600_000

type Colleague = Told['people'][number]

/** The people of the service desk: who they are, in which teams, and who is at work now. */
@Injectable()
export class Colleagues {
  constructor(
    private readonly staff: Staff,
    private readonly teams: Teams,
    private readonly books: Books,
    private readonly clock: Clock,
  ) {}

  /** Everybody of the service desk, those at work first, and the teams of the book. */
  async all(manager: EntityManager): Promise<Told> {
    const now = this.clock.now()
    const members = await this.staff.withRoles(manager, ['agent', 'lead'])
    const seats = await this.teams.seats(manager)
    const people = members.map(({ id, name, role }): Colleague => {
      const his = seats.filter(seat => seat.staff === id)
      const present = his.some(seat => seat.presentUntil !== null && seat.presentUntil > now)
      return { id, name, role, teams: his.map(seat => seat.team), present }
    })
    people.sort((one, other) => Number(other.present) - Number(one.present) || (one.id < other.id ? -1 : 1))
    const teams = this.books.routing.teams.map(({ id, name }) => ({ id, name: { ...name } }))
    return { people, teams }
  }

  /** One colleague of the service desk; throws `member-unknown`. */
  async one(manager: EntityManager, id: string): Promise<Colleague> {
    const { people } = await this.all(manager)
    const found = people.find(each => each.id === id)
    if (!found) throw new Problem('member-unknown')
    return found
  }

  /** Throws `member-unknown` where the book has no such team. */
  teamExists(team: string): void {
    if (!this.books.routing.teams.some(each => each.id === team)) throw new Problem('member-unknown')
  }

  /** The teams whose work a member sees. */
  teamsOf(manager: EntityManager, person: string): Promise<string[]> {
    return this.teams.ofStaff(manager, person)
  }

  /** Says until when the caller is at work, a day at most. */
  async present(database: Database, { person }: Session, until: number | null): Promise<Told> {
    const at = until === null ? null : Math.min(until, this.clock.now() + LONGEST_SHIFT_MS)
    await database.transact(manager => this.teams.present(manager, person, at))
    return this.all(database.reader)
  }
}

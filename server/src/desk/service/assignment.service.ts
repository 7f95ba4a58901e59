import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { assignService } from '@iws/shared/contract/desk-service'
import type { Session } from '../../core/http/session.ts'
import { Database } from '../../core/database/database.ts'
import { Problem } from '../../core/problem.ts'
import { Promises } from '../../tickets/promises/promises.service.ts'
import { ServiceTickets } from '../../tickets/service/service-tickets.service.ts'
import type { Change } from '../../tickets/service/service-tickets.service.ts'
import type { Service } from '../../tickets/service/service.ts'
import { Colleagues } from './colleagues.service.ts'

/** Gives tickets, and the promises on them, to colleagues and teams. */
@Injectable()
export class Assignment {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly promises: Promises,
    private readonly colleagues: Colleagues,
    private readonly database: Database,
  ) {}

  /**
   * Gives one ticket away or takes it; a team alone takes it from its owner. Throws `member-unknown` for whom the service
   * desk does not have, `not-now` for a ticket that has ended, `transfer-not-agreed` for the team of a local centre to which
   * the customer did not agree that his data go.
   */
  async assign({ person }: Session, given: Taken<typeof assignService>): Promise<void> {
    const { id, version, team } = given
    const owner = given.owner === 'me' ? person : given.owner
    if (team !== undefined) this.colleagues.teamExists(team)
    if (owner) await this.colleagues.one(this.database.reader, owner)
    await this.tickets.change({ ticket: id, by: 'agent', person, version }, (opened, manager) => {
      const { service } = opened
      if (team !== undefined && !this.tickets.mayHave(opened, team)) throw new Problem('transfer-not-agreed')
      const kept = team === undefined ? service.row.owner : null
      const to = { owner: owner === undefined ? kept : owner, team: team ?? service.row.team }
      return this.give(manager, service, to, 'assigned')
    })
  }

  /** The change that gives an open ticket to somebody, in the caller's transaction; null where he has it already. */
  async give(
    manager: EntityManager,
    { row }: Service,
    to: { owner: string | null; team: string | null },
    what: 'assigned' | 'handed-over',
  ): Promise<Change | null> {
    if (row.endedAt !== null) throw new Problem('not-now')
    if (row.owner === to.owner && row.team === to.team) return null
    await this.promises.assign(manager, row.id, to)
    return { columns: to, event: { what, about: to.team ? { team: to.team } : {} } }
  }
}

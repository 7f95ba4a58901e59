import { Injectable } from '@nestjs/common'
import type { Tasks } from '@iws/shared/contract/gives/desk-service'
import { Database } from '../../core/database/database.ts'
import type { Session } from '../../core/http/session.ts'
import { Problem } from '../../core/problem.ts'
import { StaffTasks } from '../../notices/staff-tasks.service.ts'
import { TicketBoard } from '../../tickets/board/ticket-board.service.ts'
import { Colleagues } from './colleagues.service.ts'

/** What a person must see to: one's own, one's teams', nobody's; a lead sees all. */
@Injectable()
export class DeskTasks {
  constructor(
    private readonly database: Database,
    private readonly tasks: StaffTasks,
    private readonly colleagues: Colleagues,
    private readonly board: TicketBoard,
  ) {}

  async list(session: Session): Promise<Tasks> {
    const open = await this.open(session)
    const briefs = await this.board.briefsOf(open.flatMap(task => task.ticket ?? []))
    return {
      tasks: open.map(({ id, kind, ticket, about, madeAt, dueAt, person, team }) => {
        const brief = briefs.get(ticket ?? '')
        const told = { number: brief?.number ?? null, ticketKind: brief?.kind ?? null }
        return { id, kind, ticket, ...told, about, madeAt, dueAt, person, team }
      }),
    }
  }

  /** Closes a task; one that the caller does not see, or that is done, is `not-found`. */
  async finish(session: Session, id: string): Promise<Tasks> {
    const open = await this.open(session)
    if (!open.some(task => task.id === id)) throw new Problem('not-found')
    await this.database.transact(manager => this.tasks.done(manager, id, session.person))
    return this.list(session)
  }

  private async open({ person, role }: Session) {
    const team = await this.colleagues.teamsOf(this.database.reader, person)
    return this.tasks.list({ person, team, lead: role === 'lead' })
  }
}

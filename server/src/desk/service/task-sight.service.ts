import { Injectable } from '@nestjs/common'
import { Database } from '../../core/database/database.ts'
import type { Session } from '../../core/http/session.ts'
import { StaffTasks } from '../../notices/staff-tasks.service.ts'
import type { StaffTask, TaskReader } from '../../notices/staff-tasks.service.ts'
import { TicketBoard } from '../../tickets/board/ticket-board.service.ts'
import type { Brief } from '../../tickets/board/ticket-board.service.ts'
import { Colleagues } from './colleagues.service.ts'

/** A task, and as much of its ticket as a link to it shows; null where it is about none. */
export interface SeenTask {
  readonly task: StaffTask
  readonly brief: Brief | null
}

/** Which tasks a member of staff sees: his own, his teams', nobody's; a lead sees all. */
@Injectable()
export class TaskSight {
  constructor(
    private readonly database: Database,
    private readonly tasks: StaffTasks,
    private readonly colleagues: Colleagues,
    private readonly board: TicketBoard,
  ) {}

  /** What is open, the most urgent first. */
  async open(session: Session): Promise<SeenTask[]> {
    return this.briefed(await this.tasks.list(await this.readerOf(session)))
  }

  /** What members of staff have finished within so many ms, the latest first. */
  async finished(session: Session, within: number): Promise<SeenTask[]> {
    return this.briefed(await this.tasks.finished(await this.readerOf(session), within))
  }

  private async readerOf({ person, role }: Session): Promise<TaskReader> {
    const team = await this.colleagues.teamsOf(this.database.reader, person)
    return { person, team, lead: role === 'lead' }
  }

  private async briefed(tasks: readonly StaffTask[]): Promise<SeenTask[]> {
    const briefs = await this.board.briefsOf(tasks.flatMap(task => task.ticket ?? []))
    return tasks.map(task => ({ task, brief: briefs.get(task.ticket ?? '') ?? null }))
  }
}

import { Injectable } from '@nestjs/common'
import { Database } from '../../core/database/database.ts'
import type { Session } from '../../core/http/session.ts'
import { byUrgency, MOST_TASKS, StaffTasks } from '../../notices/staff-tasks.service.ts'
import type { StaffTask, TaskReader } from '../../notices/staff-tasks.service.ts'
import { TicketBoard } from '../../tickets/board/ticket-board.service.ts'
import type { Brief } from '../../tickets/board/ticket-board.service.ts'
import { Colleagues } from './colleagues.service.ts'

/** A task, and as much of its ticket as a link to it shows; null where it is about none. */
export interface SeenTask {
  readonly task: StaffTask
  readonly brief: Brief | null
}

/** So many readings of open tasks look for those of the reviewers, among thousands of the service desk's. */
const MOST_READINGS = 20

/**
 * Which tasks a member of staff sees: his own, his teams', nobody's; a lead sees all. What a ticket is decides, when it is
 * asked, at which desk its tasks lie: a question may have become a registration meanwhile.
 */
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
    const reader = await this.readerOf(session)
    const seen: SeenTask[] = []
    for (let n = 0; n < MOST_READINGS && seen.length < MOST_TASKS; n += 1) {
      const some = await this.tasks.list(reader, n * MOST_TASKS)
      seen.push(...(await this.briefed(some)).filter(liesWith(session)))
      if (some.length < MOST_TASKS) break
    }
    return seen.sort((one, other) => byUrgency(one.task, other.task)).slice(0, MOST_TASKS)
  }

  /** What members of staff have finished within so many ms, the latest first. */
  async finished(session: Session, within: number): Promise<SeenTask[]> {
    const tasks = await this.tasks.finished(await this.readerOf(session), within)
    return (await this.briefed(tasks)).filter(liesWith(session))
  }

  private async readerOf({ person, role }: Session): Promise<TaskReader> {
    // The reviewers are one group: whoever of the service desk is named, they are the ones who can do something.
    if (role === 'reviewer') return { person, lead: true }
    const team = await this.colleagues.teamsOf(this.database.reader, person)
    return { person, team, lead: role === 'lead' }
  }

  private async briefed(tasks: readonly StaffTask[]): Promise<SeenTask[]> {
    const briefs = await this.board.briefsOf(tasks.flatMap(task => task.ticket ?? []))
    return tasks.map(task => ({ task, brief: briefs.get(task.ticket ?? '') ?? null }))
  }
}

/** Whether a task lies at the desk of who asks; a lead is told of all. */
function liesWith({ role }: Session): (seen: SeenTask) => boolean {
  return seen => role === 'lead' || isForReviewers(seen) === (role === 'reviewer')
}

/** What is about a registration is theirs, save a mail: the service desk says where that belongs. */
function isForReviewers({ task, brief }: SeenTask): boolean {
  return brief?.kind === 'registration' && task.kind !== 'mail-unclear' && task.kind !== 'mail-failed'
}

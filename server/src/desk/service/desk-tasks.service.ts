import { Injectable } from '@nestjs/common'
import type { Tasks } from '@iws/shared/contract/gives/desk-service'
import { Database } from '../../core/database/database.ts'
import type { Session } from '../../core/http/session.ts'
import { Problem } from '../../core/problem.ts'
import { StaffTasks } from '../../notices/staff-tasks.service.ts'
import { FinishedTasks } from './finished-tasks.service.ts'
import { TaskSight } from './task-sight.service.ts'
import { taskView } from './task-view.ts'

/** What a person must see to, as far as the caller sees it. */
@Injectable()
export class DeskTasks {
  constructor(
    private readonly database: Database,
    private readonly tasks: StaffTasks,
    private readonly sight: TaskSight,
    private readonly finished: FinishedTasks,
  ) {}

  async list(session: Session): Promise<Tasks> {
    const [open, done] = await Promise.all([this.sight.open(session), this.finished.list(session)])
    return { tasks: open.map(taskView), done }
  }

  /** Closes a task; one that the caller does not see, or that is done, is `not-found`. */
  async finish(session: Session, id: string): Promise<Tasks> {
    const open = await this.sight.open(session)
    if (!open.some(({ task }) => task.id === id)) throw new Problem('not-found')
    await this.database.transact(manager => this.tasks.done(manager, id, session.person))
    return this.list(session)
  }

  /** Opens a task again that was finished too early; one that is not among those told as done is `not-found`. */
  async reopen(session: Session, id: string): Promise<Tasks> {
    const done = await this.finished.list(session)
    if (!done.some(task => task.id === id)) throw new Problem('not-found')
    await this.database.transact(manager => this.tasks.reopen(manager, id))
    return this.list(session)
  }
}

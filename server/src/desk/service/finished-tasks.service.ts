import { Injectable } from '@nestjs/common'
import type { Tasks } from '@iws/shared/contract/gives/desk-service'
import { Staff } from '../../accounts/staff.service.ts'
import { Database } from '../../core/database/database.ts'
import type { Session } from '../../core/http/session.ts'
import type { StaffTask } from '../../notices/staff-tasks.service.ts'
import { Promises } from '../../tickets/promises/promises.service.ts'
import { TaskSight } from './task-sight.service.ts'
import type { SeenTask } from './task-sight.service.ts'
import { taskView } from './task-view.ts'

/** Afterwards it has been done long enough to stay so. */
const WITHIN_MS = 86_400_000
const MOST_SHOWN = 20

/** Tasks that somebody finished, and that may have been finished too early. */
@Injectable()
export class FinishedTasks {
  constructor(
    private readonly database: Database,
    private readonly sight: TaskSight,
    private readonly promises: Promises,
    private readonly staff: Staff,
  ) {}

  /** What can still be put back, the latest first: not the warning of a promise that is closed by now. */
  async list(session: Session): Promise<Tasks['done']> {
    const seen = await this.standing(await this.sight.finished(session, WITHIN_MS))
    const shown = seen.slice(0, MOST_SHOWN)
    const people = shown.flatMap(({ task }) => task.doneBy ?? [])
    const names = await this.staff.names(this.database.reader, people)
    return shown.map(one => ({
      ...taskView(one),
      doneAt: one.task.doneAt ?? 0,
      doneName: names.get(one.task.doneBy ?? '') ?? null,
    }))
  }

  private async standing(seen: readonly SeenTask[]): Promise<readonly SeenTask[]> {
    const warned = seen.filter(({ task }) => promiseOf(task) !== null)
    if (warned.length === 0) return seen
    const tickets = warned.flatMap(({ task }) => task.ticket ?? [])
    const open = await this.promises.openOf(this.database.reader, tickets)
    const ids = new Set([...open.values()].flat().map(promise => promise.id))
    return seen.filter(({ task }) => {
      const promise = promiseOf(task)
      return promise === null || ids.has(promise)
    })
  }
}

/** The promise a warning is about; null for a task of another kind. */
function promiseOf({ kind, about }: StaffTask): string | null {
  return kind === 'promise-at-risk' || kind === 'reassigned' ? (about.promise ?? null) : null
}

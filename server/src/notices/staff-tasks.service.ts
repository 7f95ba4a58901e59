import { Injectable } from '@nestjs/common'
import { In, IsNull, MoreThan, Not } from 'typeorm'
import type { EntityManager, FindOptionsWhere } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { isDuplicate } from '../core/database/failures.ts'
import { newId } from '../core/ids.ts'
import { Problem } from '../core/problem.ts'
import { StaffTaskRow } from './staff-task.entity.ts'

/** Read at once. */
export const MOST_TASKS = 200

/** Why somebody must look. */
export const TASK_KINDS = [
  'notice-undelivered',
  'mail-unclear',
  'mail-failed',
  'promise-at-risk',
  'promise-broken',
  'reassigned',
  'slot-conflict',
  'nobody-routed',
  'transfer-withdrawn',
  'message-after-end',
] as const
export type TaskKind = (typeof TASK_KINDS)[number]

/** A task to be made. Times are epoch milliseconds. */
export interface NewTask {
  readonly kind: TaskKind
  readonly ticket: string | null
  /** A member of staff by id, where one is named. */
  readonly person?: string | null
  readonly team?: string | null
  /** Codes and ids for its words; nothing personal. */
  readonly about?: Readonly<Record<string, string>>
  readonly dueAt?: number | null
  /** ASCII, at most 100 characters. Given: a second task under the same key is not made. */
  readonly key?: string
}

/** A task as staff see it; open while `doneAt` is null. */
export type StaffTask = Readonly<Omit<StaffTaskRow, 'key' | 'kind'>> & { readonly kind: TaskKind }

/** Who looks: what names him, what lies with his teams and with nobody; a lead sees everything. */
export interface TaskReader {
  readonly person: string
  readonly team?: string | readonly string[] | null
  readonly lead?: boolean
}

/** What a person must see to: where news did not arrive, a promise is in danger, or a mail is not clear. */
@Injectable()
export class StaffTasks {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes a task in the caller's transaction; gives its id, or that of the task already made under the same key. Throws a
   * duplicate where another transaction made it meanwhile: the caller's own then begins anew.
   */
  async add(manager: EntityManager, task: NewTask): Promise<string> {
    const madeAt = this.clock.now()
    const id = newId(madeAt)
    const key = task.key ?? id
    const known = task.key ? await manager.findOneBy(StaffTaskRow, { key }) : null
    if (known) return known.id
    const { kind, ticket, person = null, team = null, about = {}, dueAt = null } = task
    const row = { id, key, kind, ticket, person, team, about, madeAt, dueAt, doneAt: null, doneBy: null }
    try {
      await manager.insert(StaffTaskRow, row)
      return id
    } catch (error) {
      const other = isDuplicate(error) ? await manager.findOneBy(StaffTaskRow, { key }) : null
      if (other) return other.id
      throw error
    }
  }

  /**
   * The open tasks a member of staff sees, the most urgent first (those without a time last), at most 200; the next ones
   * after so many.
   */
  async list(reader: TaskReader, skip = 0): Promise<StaffTask[]> {
    const rows = await this.database.reader.find(StaffTaskRow, {
      where: seenBy(reader).map(each => ({ ...each, doneAt: IsNull() })),
      order: { madeAt: 'ASC', id: 'ASC' },
      skip,
      take: MOST_TASKS,
    })
    return rows.map(viewOf).sort(byUrgency)
  }

  /** What members of staff have finished within so many ms and this one sees, the latest first, at most 200. */
  async finished(reader: TaskReader, within: number): Promise<StaffTask[]> {
    const since = this.clock.now() - within
    const rows = await this.database.reader.find(StaffTaskRow, {
      where: seenBy(reader).map(each => ({ ...each, doneAt: MoreThan(since), doneBy: Not(IsNull()) })),
      order: { doneAt: 'DESC', id: 'DESC' },
      take: MOST_TASKS,
    })
    return rows.map(viewOf)
  }

  /** The open tasks about one ticket, oldest first. */
  async ofTicket(manager: EntityManager, ticket: string): Promise<StaffTask[]> {
    const rows = await manager.find(StaffTaskRow, {
      where: { ticket, doneAt: IsNull() },
      order: { id: 'ASC' },
    })
    return rows.map(viewOf)
  }

  /** Closes an open task in the caller's transaction; `by` is null for the system. Throws `not-found`. */
  async done(manager: EntityManager, id: string, by: string | null): Promise<void> {
    const done = { doneAt: this.clock.now(), doneBy: by }
    const { affected } = await manager.update(StaffTaskRow, { id, doneAt: IsNull() }, done)
    if (affected !== 1) throw new Problem('not-found')
  }

  /** Opens again what a member of staff had finished, in the caller's transaction. Throws `not-found`. */
  async reopen(manager: EntityManager, id: string): Promise<void> {
    const finished = { id, doneAt: Not(IsNull()), doneBy: Not(IsNull()) }
    const { affected } = await manager.update(StaffTaskRow, finished, { doneAt: null, doneBy: null })
    if (affected !== 1) throw new Problem('not-found')
  }
}

/** The order of tasks: what is due first, then what has no time. */
export function byUrgency(one: StaffTask, other: StaffTask): number {
  return (one.dueAt ?? Infinity) - (other.dueAt ?? Infinity) || 0
}

/** Each of these is one way in which a task is his. */
function seenBy({ person, team = null, lead = false }: TaskReader): FindOptionsWhere<StaffTaskRow>[] {
  if (lead) return [{}]
  const teams = typeof team === 'string' ? [team] : (team ?? [])
  const his = [{ person }, { person: IsNull(), team: IsNull() }]
  return teams.length > 0 ? [...his, { person: IsNull(), team: In([...teams]) }] : his
}

function viewOf({ key: _key, ...row }: StaffTaskRow): StaffTask {
  return { ...row, kind: row.kind as TaskKind }
}

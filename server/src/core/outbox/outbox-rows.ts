import { LessThan, MoreThan } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { Clock } from '../clock.ts'
import type { Database } from '../database/database.ts'
import { newIdAfter, randomCode } from '../ids.ts'
import { OutboxRow } from './outbox.entity.ts'

export const LEASE_MS = 60_000
/** Nothing of its line that came before is still to be done. */
const FIRST_IN_LINE = 'NOT EXISTS (SELECT 1 FROM outbox e WHERE e.line = o.line AND e.id < o.id)'

/** The table of the outbox as one instance sees it. A lease is won by compare-and-set. */
export class OutboxRows {
  private readonly me = randomCode(26)

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  async add(
    manager: EntityManager,
    job: { kind: string; about: Record<string, string>; line: string | null },
  ): Promise<string> {
    const now = this.clock.now()
    const id = newIdAfter(await this.lastIn(manager, job.line), now)
    await manager.insert(OutboxRow, { ...job, id, madeAt: now, dueAt: now })
    return id
  }

  /** The newest id of a line that is still there: instances have clocks of their own, and a line has one order. */
  private async lastIn(manager: EntityManager, line: string | null): Promise<string | null> {
    if (line === null) return null
    const [last] = await manager.find(OutboxRow, {
      select: { id: true },
      where: { line },
      order: { id: 'DESC' },
      take: 1,
    })
    return last?.id ?? null
  }

  /** Up to `most` jobs of a kind that are due, free and first in their lines, the longest due first. */
  due(kind: string, most: number): Promise<OutboxRow[]> {
    const now = this.clock.now()
    return this.database.reader
      .createQueryBuilder(OutboxRow, 'o')
      .where('o.kind = :kind AND o.dueAt <= :now AND o.leaseUntil <= :now', { kind, now })
      .andWhere(FIRST_IN_LINE)
      .orderBy({ 'o.dueAt': 'ASC', 'o.id': 'ASC' })
      .limit(most)
      .getMany()
  }

  /** Takes a job for a minute; false when another instance was faster. */
  async lease({ id, kind, attempts }: OutboxRow): Promise<boolean> {
    const now = this.clock.now()
    const { affected } = await this.database.transact(manager =>
      manager.update(
        OutboxRow,
        { id, kind, attempts, leaseUntil: LessThan(now + 1) },
        { leaseOwner: this.me, leaseUntil: now + LEASE_MS, attempts: attempts + 1 },
      ),
    )
    return affected === 1
  }

  /** Ends every lease: for an instance that begins and knows that it is the only one. */
  async forgetLeases(): Promise<void> {
    const free = { leaseOwner: null, leaseUntil: 0 }
    await this.database.transact(manager => manager.update(OutboxRow, { leaseUntil: MoreThan(0) }, free))
  }

  async done({ id }: OutboxRow): Promise<void> {
    await this.database.transact(manager => manager.delete(OutboxRow, { id, leaseOwner: this.me }))
  }

  /** Gives the job to the handler of another kind; it keeps its id and so its place in the line. */
  async become({ id }: OutboxRow, kind: string): Promise<void> {
    const now = this.clock.now()
    const change = { kind, attempts: 0, dueAt: now, leaseOwner: null, leaseUntil: 0 }
    await this.database.transact(manager => manager.update(OutboxRow, { id, leaseOwner: this.me }, change))
  }

  /** Puts a job back for `pause` ms, `attempts` being its tries so far. Those behind it in its line sleep as long. */
  async later({ id, line }: OutboxRow, pause: number, attempts: number): Promise<void> {
    const dueAt = this.clock.now() + pause
    const change = { dueAt, attempts, leaseOwner: null, leaseUntil: 0 }
    await this.database.transact(async manager => {
      const { affected } = await manager.update(OutboxRow, { id, leaseOwner: this.me }, change)
      if (affected !== 1 || line === null) return
      await manager.update(OutboxRow, { line, id: MoreThan(id), dueAt: LessThan(dueAt) }, { dueAt })
    })
  }
}

import { Injectable } from '@nestjs/common'
import { LessThanOrEqual } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { nextStageInstant, stageAt } from '@iws/shared/ticket/promise'
import type { Stage } from '@iws/shared/ticket/promise'
import { Teams } from '../../accounts/teams.service.ts'
import { Database } from '../../core/database/database.ts'
import { beat, beatNeeded, standstill } from './heartbeat.ts'
import { refreshNextDue } from './make-promise.ts'
import { casesOf } from './promise-case.ts'
import { PromiseRow } from './promise.entity.ts'
import { Rungs } from './rungs.service.ts'

const BATCH = 100

/**
 * Climbs with every open promise from rung to rung as its time runs. Several servers may climb at once: a rung belongs
 * to whoever moves the row's stage, and what it asks for is written in the same transaction, so it is done once.
 */
@Injectable()
export class Ladder {
  constructor(
    private readonly database: Database,
    private readonly teams: Teams,
    private readonly rungs: Rungs,
  ) {}

  /**
   * Does every rung whose instant has come; gives how many promises moved. A promise that several rungs have passed
   * since the last time, as after an outage, takes them in one step.
   */
  async tick(now: number): Promise<number> {
    const stoodSince = await standstill(this.database.reader, now)
    let done = 0
    for (let more = true; more;) {
      const due = await this.due(now)
      // A full batch may leave some behind; the last one also says that we were here.
      more = due.length === BATCH
      if (due.length > 0)
        done += await this.database.transact(async manager => {
          const won = await this.climb(manager, due, now, stoodSince)
          if (!more) await beat(manager, now)
          return won
        })
    }
    if (await beatNeeded(this.database.reader, now))
      await this.database.transact(manager => beat(manager, now))
    return done
  }

  private due(now: number): Promise<PromiseRow[]> {
    return this.database.reader.find(PromiseRow, {
      where: { state: 'open', nextAt: LessThanOrEqual(now) },
      order: { nextAt: 'ASC', id: 'ASC' },
      take: BATCH,
    })
  }

  private async climb(
    manager: EntityManager,
    due: readonly PromiseRow[],
    now: number,
    stoodSince: number | null,
  ): Promise<number> {
    const won: PromiseRow[] = []
    for (const row of due) if (await moved(manager, row, stageAt(row, now), now)) won.push(row)
    if (won.length === 0) return 0
    const round = {
      now,
      stoodSince,
      people: await this.teams.onDuty(manager, now),
      handed: new Set<string>(),
    }
    for (const one of await casesOf(manager, won))
      await this.rungs.take(manager, one, stageAt(one.row, now), round)
    await refreshNextDue(manager, [...new Set(won.map(row => row.ticket))])
    return won.length
  }
}

/** Moves a promise to a stage where nobody else has; at 100 it is broken. */
async function moved(manager: EntityManager, row: PromiseRow, to: Stage, now: number): Promise<boolean> {
  const { affected } = await manager.update(
    PromiseRow,
    { id: row.id, state: 'open', stage: row.stage },
    to === 100
      ? { stage: to, nextAt: null, state: 'broken', closedAt: now }
      : { stage: to, nextAt: nextStageInstant(row, to) },
  )
  return affected === 1
}

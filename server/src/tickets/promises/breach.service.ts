import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Evidence } from './promises.service.ts'
import { PromiseRow } from './promise.entity.ts'

/** What happens when a promise is broken. */
@Injectable()
export class Breach {
  /** Counts a promise as broken although it has been answered now, too late. */
  async answeredLate(
    manager: EntityManager,
    row: PromiseRow,
    { kind, id }: Evidence,
    now: number,
  ): Promise<void> {
    const closed = { state: 'broken', stage: 100, nextAt: null, closedAt: now } as const
    await manager.update(
      PromiseRow,
      { id: row.id, state: 'open' },
      { ...closed, evidenceKind: kind, evidence: id },
    )
  }
}

import { Injectable } from '@nestjs/common'
import type { OnApplicationBootstrap } from '@nestjs/common'
import { In } from 'typeorm'
import { KEPT_KINDS, keptKind, weeksBefore } from '@iws/shared/ticket/kept-rate'
import type { Ended, KeptKind, Week } from '@iws/shared/ticket/kept-rate'
import type { PromiseKind } from '@iws/shared/ticket/promise'
import { Chores } from '../../core/chores.ts'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { DuplicateKey } from '../../core/database/failures.ts'
import { KeptWeekRow } from './kept-week.entity.ts'
import { PromiseRow } from './promise.entity.ts'

const EVERY_MS = 60 * 60_000
/** A server whose clock goes behind may still end a promise in the week that is over by ours. */
const SETTLED_AFTER_MS = 60 * 60_000
/** Weeks that are summed and told. */
const WEEKS = 8

interface Counted {
  readonly kind: PromiseKind
  readonly renewed: number | string
  readonly state: keyof Ended
  readonly many: number | string
}

/**
 * The sums of the weeks that are over, by kind. A promise counts in the week in which it ended, so that a week is final when
 * it is over, and each is summed once: whoever asks reads some dozens of rows, however many promises there are.
 */
@Injectable()
export class KeptWeeks implements OnApplicationBootstrap {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly chores: Chores,
  ) {}

  onApplicationBootstrap(): void {
    this.chores.every(EVERY_MS, 'weeks of promises summed', () => this.run())
  }

  /** Sums the weeks that nobody has summed yet; gives how many. May run on several servers at once. */
  async run(): Promise<number> {
    const weeks = this.last()
    const known = await this.of(weeks)
    const missing = weeks.filter(week => known.every(row => row.begins !== week.begins))
    for (const week of missing) await this.sum(week)
    return missing.length
  }

  /** The weeks that can be told now, the newest first. */
  last(): readonly Week[] {
    return weeksBefore(this.clock.now() - SETTLED_AFTER_MS, WEEKS)
  }

  /** The sums of weeks. */
  of(weeks: readonly Week[]): Promise<KeptWeekRow[]> {
    return this.database.reader.findBy(KeptWeekRow, { begins: In(weeks.map(each => each.begins)) })
  }

  private async sum(week: Week): Promise<void> {
    const counted = await this.counted(week)
    const rows = KEPT_KINDS.map(kind => ({
      ...{ id: `${week.from} ${kind}`, begins: week.begins, kind },
      ...endedOf(counted, kind),
    }))
    try {
      await this.database.transact(manager => manager.insert(KeptWeekRow, rows))
    } catch (error) {
      // Another server was faster, and came to the same.
      if (!(error instanceof DuplicateKey)) throw error
    }
  }

  /**
   * One walk along the index of endings. What the rule made for a ticket that nobody had named a date for counts where it was
   * broken, and not where it was kept: the next step closes it, and a busy ticket would flatter us.
   */
  private counted({ begins, ends }: Week): Promise<Counted[]> {
    return this.database.reader
      .createQueryBuilder(PromiseRow, 'p')
      .select('p.kind', 'kind')
      .addSelect('CASE WHEN p.renews IS NULL THEN 0 ELSE 1 END', 'renewed')
      .addSelect('p.state', 'state')
      .addSelect('COUNT(*)', 'many')
      .where('p.closedAt >= :begins AND p.closedAt < :ends', { begins, ends })
      .andWhere("NOT (p.state = 'kept' AND COALESCE(p.namedBy, '') = 'rule')")
      .groupBy('p.kind')
      .addGroupBy('CASE WHEN p.renews IS NULL THEN 0 ELSE 1 END')
      .addGroupBy('p.state')
      .getRawMany<Counted>()
  }
}

function endedOf(counted: readonly Counted[], kind: KeptKind): Ended {
  const own = counted.filter(each => keptKind(each.kind, Number(each.renewed) === 1) === kind)
  const many = (state: keyof Ended): number =>
    own.filter(each => each.state === state).reduce((sum, each) => sum + Number(each.many), 0)
  return { kept: many('kept'), broken: many('broken'), released: many('released') }
}

import { Injectable } from '@nestjs/common'
import { LessThanOrEqual, MoreThan } from 'typeorm'
import type { Doing, News } from '@iws/shared/contract/gives/thread'
import { Staff } from '../../accounts/staff.service.ts'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { DuplicateKey } from '../../core/database/failures.ts'
import { newId } from '../../core/ids.ts'
import { LookerRow } from './looker.entity.ts'

/** Three times what a desk asks in: one answer may be lost. */
const LASTS_MS = 15_000
/** Said anew once so little of it is left: at every other asking. */
const RENEWED_MS = 8_000

/** Who asks, about which ticket, and what he does with it. */
export interface Look {
  readonly ticket: string
  readonly person: string
  readonly doing: Doing
}

/**
 * Who has a ticket open just now. It stands in the database, so that colleagues see each other whichever instance answers
 * them, and for seconds only; nothing of it goes into the log.
 */
@Injectable()
export class Lookers {
  constructor(
    private readonly database: Database,
    private readonly staff: Staff,
    private readonly clock: Clock,
  ) {}

  /** Says that somebody looks, where that is not known yet; gives who else does, the longest looking first. */
  async look(look: Look): Promise<News['others']> {
    const now = this.clock.now()
    const rows = await this.database.reader.find(LookerRow, {
      where: { ticket: look.ticket, until: MoreThan(now) },
      order: { id: 'ASC' },
    })
    const mine = rows.find(each => each.person === look.person)
    if (!mine) await this.begin(look, now)
    else if (mine.doing !== look.doing || mine.until < now + RENEWED_MS) await this.goOn(look, now)
    const others = rows.filter(each => each !== mine)
    const names = await this.staff.names(
      this.database.reader,
      others.map(each => each.person),
    )
    return others.map(({ person, doing }) => ({ name: names.get(person) ?? '', doing }))
  }

  /** Who begins to look takes away what has ended, of everybody. */
  private async begin(look: Look, now: number): Promise<void> {
    try {
      await this.database.transact(async manager => {
        await manager.delete(LookerRow, { until: LessThanOrEqual(now) })
        await manager.insert(LookerRow, { id: newId(now), ...look, until: now + LASTS_MS })
      })
    } catch (error) {
      // Another window of his was faster: it is said.
      if (!(error instanceof DuplicateKey)) throw error
    }
  }

  private async goOn({ ticket, person, doing }: Look, now: number): Promise<void> {
    const said = { doing, until: now + LASTS_MS }
    await this.database.transact(manager => manager.update(LookerRow, { ticket, person }, said))
  }
}

import { Injectable } from '@nestjs/common'
import { LessThanOrEqual } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { RETENTION_DAYS } from '@iws/shared/policy/declarations'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { deleteOld } from '../core/database/delete-old.ts'
import { newId } from '../core/ids.ts'
import { DeliveryRow } from './delivery.entity.ts'
import type { Channel, DeliveryState } from './delivery.entity.ts'

/** Every way of a notice is tried for hours at most: nothing that was left alone for so long is still on its way. */
const KEPT_MS = RETENTION_DAYS * 86_400_000

/** What is written down of a delivery. */
export interface Note {
  readonly state: DeliveryState
  readonly code?: string | null
  readonly trace?: string | null
}

/** Remembers how each notice fared on each way, so that an effect is not had twice. */
@Injectable()
export class Deliveries {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** How a notice fared on one way; null where it was not tried. */
  of(notice: string, channel: Channel, manager = this.database.reader): Promise<DeliveryRow | null> {
    return manager.findOneBy(DeliveryRow, { notice, channel })
  }

  /** Whether a notice has gone out, by whatever way. */
  async hasGone(notice: string): Promise<boolean> {
    return (await this.database.reader.countBy(DeliveryRow, { notice, state: 'sent' })) > 0
  }

  /** Writes down how it stands, in the caller's transaction; `sending` counts as a try. */
  async note(manager: EntityManager, notice: string, channel: Channel, note: Note): Promise<void> {
    const at = this.clock.now()
    const { state, code = null, trace = null } = note
    const tried = state === 'sending' ? 1 : 0
    const known = await this.of(notice, channel, manager)
    const change = { state, code, trace, at, tries: (known?.tries ?? 0) + tried }
    if (known) await manager.update(DeliveryRow, { id: known.id }, change)
    else await manager.insert(DeliveryRow, { ...change, id: newId(at), notice, channel })
  }

  /** The same as a transaction of its own. */
  async keep(notice: string, channel: Channel, note: Note): Promise<void> {
    await this.database.transact(manager => this.note(manager, notice, channel, note))
  }

  /** Forgets how notices fared to which nothing has happened for `RETENTION_DAYS`; gives how many ways. */
  forgetOld(): Promise<number> {
    return deleteOld(this.database, DeliveryRow, { at: LessThanOrEqual(this.clock.now() - KEPT_MS) })
  }
}

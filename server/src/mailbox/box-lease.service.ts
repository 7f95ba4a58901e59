import { Injectable } from '@nestjs/common'
import { LessThanOrEqual } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { isDuplicate } from '../core/database/failures.ts'
import { randomCode } from '../core/ids.ts'
import { BoxRow } from './box.entity.ts'

const LEASE_MS = 60_000

/** How far a box has been read: the server's mark for its set of numbers, and the last number of it that was taken. */
export interface Cursor {
  readonly uidValidity: string
  readonly uid: number
}

/** Of several servers one reads a box at a time; how far it came stands in the database. */
@Injectable()
export class BoxLease {
  private readonly me = randomCode(26)

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Takes or keeps the box for a minute; false while another server has it. */
  async hold(box: string): Promise<boolean> {
    const now = this.clock.now()
    await this.know(box)
    const lease = { leaseOwner: this.me, leaseUntil: now + LEASE_MS }
    const { affected } = await this.database.transact(manager =>
      manager.update(
        BoxRow,
        [
          { box, leaseOwner: this.me },
          { box, leaseUntil: LessThanOrEqual(now) },
        ],
        lease,
      ),
    )
    return affected === 1
  }

  /** Gives the box up, so that the next one need not wait. */
  async release(box: string): Promise<void> {
    await this.database.transact(manager =>
      manager.update(BoxRow, { box, leaseOwner: this.me }, { leaseOwner: null, leaseUntil: 0 }),
    )
  }

  async cursor(box: string): Promise<Cursor> {
    const row = await this.database.reader.findOneByOrFail(BoxRow, { box })
    return { uidValidity: row.uidValidity, uid: row.uid }
  }

  /** Moves the cursor on; false where the lease was lost meanwhile. */
  async move(box: string, { uidValidity, uid }: Cursor): Promise<boolean> {
    const { affected } = await this.database.transact(manager =>
      manager.update(
        BoxRow,
        { box, leaseOwner: this.me },
        { uidValidity, uid, leaseUntil: this.clock.now() + LEASE_MS },
      ),
    )
    return affected === 1
  }

  private async know(box: string): Promise<void> {
    if (await this.database.reader.findOneBy(BoxRow, { box })) return
    try {
      const row = { box, uidValidity: '', uid: 0, leaseOwner: null, leaseUntil: 0 }
      await this.database.transact(manager => manager.insert(BoxRow, row))
    } catch (error) {
      if (!isDuplicate(error)) throw error
    }
  }
}

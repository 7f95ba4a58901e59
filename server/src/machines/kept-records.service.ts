import { Injectable } from '@nestjs/common'
import { In, LessThan } from 'typeorm'
import type { MachineRecord, RecordSource } from '@iws/shared/machine/record'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { RowsByKey } from '../core/database/rows-by-key.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { MachineRecordRow } from './machine-record.entity.ts'
import type { Found } from './machine-source.ts'

const SELECT = 'SELECT serialHash, records, readAt FROM machine_records'
const SWEPT_AT_ONCE = 200

/** What was said of a serial, and when. `records` is empty where the source knows no such machine. */
export interface Kept {
  readonly records: readonly MachineRecord[]
  readonly readAt: number
}

/** Keeps what sources outside said, by a keyed hash of the serial. What nobody answered is never kept. */
@Injectable()
export class KeptRecords {
  private readonly rows: RowsByKey

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {
    this.rows = new RowsByKey(database, SELECT, 'serialHash')
  }

  /** Under which a serial is kept. */
  keyOf(serial: string): string {
    return this.vault.index('serial', serial)
  }

  /** One read of one row: this is on the road of every request. */
  async read(key: string): Promise<Kept | null> {
    const row = await this.rows.read(key)
    if (!row) return null
    return { records: JSON.parse(String(row.records)) as MachineRecord[], readAt: Number(row.readAt) }
  }

  /** Keeps an answer; that a serial is unknown never takes the place of a machine that was found. */
  async keep(key: string, source: RecordSource, told: Found | 'unknown', readAt: number): Promise<void> {
    const row = rowOf(key, source, told, readAt)
    if (await this.replace(row)) return
    try {
      await this.database.transact(manager => manager.insert(MachineRecordRow, row))
    } catch (error) {
      if (!(error instanceof DuplicateKey)) throw error
      // Another server was faster.
      await this.replace(row)
    }
  }

  /** Erases what was read before `before` (epoch ms); gives how many. By key: a range would lock its neighbours. */
  async sweep(before: number): Promise<number> {
    let gone = 0
    for (;;) {
      const old = await this.database.reader.find(MachineRecordRow, {
        select: { serialHash: true },
        where: { readAt: LessThan(before) },
        take: SWEPT_AT_ONCE,
      })
      if (old.length === 0) return gone
      const keys = In(old.map(row => row.serialHash))
      const { affected } = await this.database.transact(manager =>
        manager.delete(MachineRecordRow, { serialHash: keys, readAt: LessThan(before) }),
      )
      gone += affected ?? 0
    }
  }

  private async replace(row: MachineRecordRow): Promise<boolean> {
    const { serialHash, state } = row
    const which = state === 'found' ? { serialHash } : { serialHash, state }
    const { affected } = await this.database.transact(manager => manager.update(MachineRecordRow, which, row))
    return affected === 1
  }
}

function rowOf(
  serialHash: string,
  source: RecordSource,
  told: Found | 'unknown',
  readAt: number,
): MachineRecordRow {
  return told === 'unknown'
    ? { serialHash, source, state: 'unknown', records: [], readAt }
    : { serialHash, source, state: 'found', records: told.records, readAt }
}

import { Injectable } from '@nestjs/common'
import { In, IsNull, LessThanOrEqual } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { reportNumber } from '@iws/shared/contract/directory'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { NumberReports as Told } from '@iws/shared/contract/gives/directory'
import { Audit } from '../audit/audit.service.ts'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import type { Session } from '../core/http/session.ts'
import { newId } from '../core/ids.ts'
import { Problem } from '../core/problem.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { NumberReportRow } from './number-report.entity.ts'

const DAY_MS = 86_400_000
/** So long a report is kept after it was closed. */
export const KEPT_DAYS = 30
const MOST_READ = 2000
const BATCH = 200

/** What people say of numbers that do not work, for the administrator. */
@Injectable()
export class NumberReports {
  /** Which lines each administrator read last: their page asks once a minute. */
  private readonly read = new Map<string, string>()

  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  /** Whether a report with this key has come in already. */
  async has(key: string): Promise<boolean> {
    return this.database.reader.existsBy(NumberReportRow, { keyHash: this.hashOf(key) })
  }

  /** Keeps one report; a second one with the same key changes nothing. */
  async add({ key, place, phone, fault, note }: Omit<Taken<typeof reportNumber>, 'language'>): Promise<void> {
    const at = this.clock.now()
    const keyHash = this.hashOf(key)
    try {
      await this.database.transact(async manager => {
        const id = newId(at)
        const own = await this.vault.makeKey(manager, { kind: 'report', id }, at)
        const sealed = this.vault.seal(own, placeOf('note', id), note)
        const open = { closedAt: null, closedBy: null, closedNote: null }
        await manager.insert(NumberReportRow, { id, keyHash, place, phone, fault, note: sealed, at, ...open })
      })
    } catch (error) {
      // The same report, sent twice at once.
      if (!(error instanceof DuplicateKey)) throw error
    }
  }

  /**
   * What is open, the oldest first. Reports that say the same of one number are one line, which bears the id of the newest
   * of them: closing it leaves alone what came in later. Who has read what is written down, once for the same lines.
   */
  async list({ role, person }: Session): Promise<Told> {
    const told = await this.open(this.database.reader)
    const lines = told.reports.map(({ id }) => id).join()
    if (lines === '' || this.read.get(person) === lines) return told
    const detail = { lines: String(told.reports.length) }
    const read = { actor: person, role, action: 'number-reports-read', subject: null, detail }
    await this.database.transact(manager => this.audit.record(manager, read))
    this.read.set(person, lines)
    return told
  }

  /** Closes one line; again is well. Gives what is still open. Throws `not-found`. */
  async close({ role, person }: Session, id: string, note: string): Promise<Told> {
    const at = this.clock.now()
    return this.database.transact(async manager => {
      const row = await manager.findOneBy(NumberReportRow, { id })
      if (!row) throw new Problem('not-found')
      if (row.closedAt === null) {
        const { place, phone, fault } = row
        const line = { place, phone, fault, id: LessThanOrEqual(id), closedAt: IsNull() }
        const closed = await manager.update(NumberReportRow, line, { closedAt: at, closedBy: person })
        const own = await this.vault.keyOf(manager, { kind: 'report', id })
        const closedNote = note === '' ? null : this.vault.seal(own, placeOf('closedNote', id), note)
        await manager.update(NumberReportRow, { id }, { closedNote })
        const detail = { place, phone, fault, reports: String(closed.affected) }
        await this.audit.record(manager, {
          actor: person,
          role,
          action: 'number-report-closed',
          subject: id,
          detail,
        })
      }
      return this.open(manager)
    })
  }

  /** Erases what was closed `KEPT_DAYS` times 24 hours ago or earlier, with its keys; gives how many reports went. */
  async erase(): Promise<number> {
    const closedAt = LessThanOrEqual(this.clock.now() - KEPT_DAYS * DAY_MS)
    for (let erased = 0; ;) {
      const due = await this.database.reader.find(NumberReportRow, { where: { closedAt }, take: BATCH })
      const ids = due.map(row => row.id)
      if (ids.length === 0) return erased
      erased += await this.database.transact(async manager => {
        await this.vault.dropKeys(manager, 'report', ids)
        return (await manager.delete(NumberReportRow, { id: In(ids) })).affected ?? 0
      })
    }
  }

  private async open(manager: EntityManager): Promise<Told> {
    const rows = await manager.find(NumberReportRow, {
      where: { closedAt: IsNull() },
      order: { id: 'ASC' },
      take: MOST_READ,
    })
    const keys = await this.vault.keysOf(
      manager,
      'report',
      rows.map(row => row.id),
    )
    const lines = new Map<string, Told['reports'][number]>()
    for (const { id, at, place, phone, fault, note } of rows) {
      const name = `${place} ${phone} ${fault}`
      const line = lines.get(name) ?? { id, at, place, phone, fault, note: '', times: 0 }
      const own = keys.get(id)
      const said = own ? this.vault.open(own, placeOf('note', id), note) : ''
      const notes = [line.note, said].filter(Boolean).join('\n')
      lines.set(name, { ...line, id, note: notes, times: line.times + 1 })
    }
    return { reports: [...lines.values()] }
  }

  private hashOf(key: string): string {
    return this.vault.index('idempotency-key', `number-report ${key}`)
  }
}

function placeOf(column: 'note' | 'closedNote', id: string) {
  return { table: 'number_reports', column, id }
}

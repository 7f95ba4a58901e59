import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import { Not } from 'typeorm'
import type { importStations } from '@iws/shared/contract/directory'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { StationImport, StationsKept } from '@iws/shared/contract/gives/directory'
import type { StationRow as Station } from '@iws/shared/rulebook/directory'
import { say } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { Audit } from '../audit/audit.service.ts'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import type { Session } from '../core/http/session.ts'
import { newId } from '../core/ids.ts'
import { Segments } from '../rulebook/segments.service.ts'
import { readStations } from './station-csv.ts'
import { STATION_FAULTS } from './station-faults.ts'
import { StationImportRow } from './station-import.entity.ts'
import { StationRow } from './station.entity.ts'

const CHUNK = 200
const TRIES = 3
const BEIJING_MS = 8 * 60 * 60_000

/** The mainland's service stations: those that ship, or the whole list an administrator brought in its place. */
@Injectable()
export class Stations implements OnModuleInit {
  private shown: { id: string; at: number; rows: readonly Station[] } | null = null

  constructor(
    private readonly database: Database,
    private readonly segments: Segments,
    private readonly clock: Clock,
    private readonly audit: Audit,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.refresh()
  }

  kept(): StationsKept {
    const rows = this.shown?.rows ?? this.segments.shippedStations()
    const cities = new Set(rows.map(({ city }) => city)).size
    return { count: rows.length, importedAt: this.shown?.at ?? null, cities }
  }

  /**
   * Reads a whole list as CSV and, unless it is only a check, puts it in the place of the one before: all rows in one
   * transaction, or none. Gives each fault with its sentence in `language`.
   */
  async import(
    session: Session,
    { csv, check }: Taken<typeof importStations>,
    language: Language,
  ): Promise<StationImport> {
    const at = this.clock.now()
    const { rows, stations, faults } = readStations(csv, dayInBeijing(at))
    const told = faults.map(({ line, column, code, about }) => {
      return { line, column, code, sentence: say(STATION_FAULTS[code], language, about) }
    })
    const applied = !check && faults.length === 0
    if (applied) await this.replace(session, stations, at)
    return { rows, applied, faults: told }
  }

  /** Puts the newest import into the segment, also one that another server took. Gives how many rows are new, 0 where none is. */
  async refresh(): Promise<number> {
    for (let tries = 1; tries <= TRIES; tries += 1) {
      const { reader } = this.database
      const [newest] = await reader.find(StationImportRow, { order: { id: 'DESC' }, take: 1 })
      if (!newest || newest.id === this.shown?.id) return 0
      const found = await reader.find(StationRow, { where: { import: newest.id }, order: { id: 'ASC' } })
      // Otherwise a newer import took these rows away in between.
      if (found.length === newest.count) {
        const rows = found.map(({ row }) => row)
        this.shown = { id: newest.id, at: newest.at, rows }
        this.segments.replaceStations({ rows, importedOn: dayInBeijing(newest.at) })
        return rows.length
      }
    }
    return 0
  }

  private async replace({ role, person }: Session, stations: readonly Station[], at: number): Promise<void> {
    await this.database.transact(async manager => {
      const id = newId(at)
      const count = stations.length
      await manager.insert(StationImportRow, { id, at, importedBy: person, count })
      const rows = stations.map(row => ({ id: newId(at), import: id, row }))
      for (let from = 0; from < count; from += CHUNK)
        await manager.insert(StationRow, rows.slice(from, from + CHUNK))
      await manager.delete(StationRow, { import: Not(id) })
      const detail = { rows: String(count) }
      await this.audit.record(manager, {
        actor: person,
        role,
        action: 'stations-imported',
        subject: id,
        detail,
      })
    })
    await this.refresh()
  }
}

/** The day in the mainland, which has one zone and no summer time. */
function dayInBeijing(at: number): string {
  return new Date(at + BEIJING_MS).toISOString().slice(0, 10)
}

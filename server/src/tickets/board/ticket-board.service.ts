import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import type { Owned } from '@iws/shared/contract/gives/desk-lead'
import type { DeskList, DeskRow } from '@iws/shared/contract/gives/desk-service'
import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import type { TicketKind } from '@iws/shared/ticket/kinds'
import { Database } from '../../core/database/database.ts'
import { TicketRow } from '../ticket.entity.ts'
import { cursorText, readCursor, stretchesOf } from './board-filter.ts'
import type { BoardFilter, Cursor, Stretch } from './board-filter.ts'
import { BoardRows } from './board-rows.service.ts'
import { countStatement, loadStatement, stretchStatement } from './board-statement.ts'
import { TicketFinder } from './ticket-finder.service.ts'

const PAGE_ROWS = 50
/** Counted no further: that it is many says enough. */
export const COUNTED = 200

/** Everything of the service desk: no filter at all. */
export const WHOLE_BOARD: BoardFilter = {
  kinds: SERVICE_KINDS,
  state: null,
  team: null,
  owner: null,
  country: null,
  tag: null,
  risk: null,
  open: null,
}

/** As much of a ticket as a link to it shows. */
export interface Brief {
  readonly id: string
  readonly number: string
  readonly kind: TicketKind
  readonly state: string
}

interface Placed {
  readonly id: string
  readonly at: number
  readonly stretch: Stretch
}

/** The list of the service desk, and finding in it. */
@Injectable()
export class TicketBoard {
  constructor(
    private readonly database: Database,
    private readonly lines: BoardRows,
    private readonly finder: TicketFinder,
  ) {}

  /** One page: open promises by when they are due, then open tickets without one, then ended ones. */
  async page(
    filter: BoardFilter,
    after: string | undefined,
    now: number,
  ): Promise<Pick<DeskList, 'rows' | 'next'>> {
    const cursor = after === undefined ? null : readCursor(after)
    const placed: Placed[] = []
    for (const stretch of stretchesOf(filter, cursor)) {
      const most = PAGE_ROWS + 1 - placed.length
      if (most > 0) placed.push(...(await this.stretch(filter, stretch, { after: cursor, now, most })))
    }
    const shown = placed.slice(0, PAGE_ROWS)
    const last = placed.length > PAGE_ROWS ? shown.at(-1) : undefined
    const ids = shown.map(({ id }) => id)
    return {
      rows: await this.lines.read(this.database.reader, ids),
      next: last ? cursorText(last) : null,
    }
  }

  /** How much there is of everything, each counted up to 200. `me` is who asks. */
  async counts(me: string, now: number): Promise<DeskList['counts']> {
    const count = (narrowed: Partial<BoardFilter>) => this.count({ ...WHOLE_BOARD, ...narrowed }, now)
    const [atRisk, mine, unowned, open] = await Promise.all([
      count({ risk: 'at-risk' }),
      count({ owner: me, open: 'open' }),
      count({ owner: 'none', open: 'open' }),
      count({ open: 'open' }),
    ])
    return { atRisk, mine, unowned, open }
  }

  /** What each owner has open at the service desk, by his id; under null what nobody has. */
  async load(): Promise<Map<string | null, Owned>> {
    const { sql, given } = loadStatement(SERVICE_KINDS)
    const rows = await this.database.rows(sql, given)
    return new Map(
      rows.map(({ owner, many, risky, missed }) => [
        owner === null ? null : String(owner),
        { open: Number(many), atRisk: Number(risky), broken: Number(missed) },
      ]),
    )
  }

  /** Tickets of every kind with exactly this number, serial, phone, mail or name, the newest first. */
  async find(text: string): Promise<DeskRow[]> {
    return this.lines.read(this.database.reader, await this.finder.ids(text))
  }

  /** Number, kind and state of tickets by id. */
  async briefsOf(ids: readonly string[]): Promise<Map<string, Brief>> {
    if (ids.length === 0) return new Map()
    const select = { id: true, number: true, kind: true, state: true } as const
    const rows = await this.database.reader.find(TicketRow, { select, where: { id: In([...ids]) } })
    return new Map(rows.map(({ id, number, kind, state }) => [id, { id, number, kind, state }]))
  }

  /** The ids of tickets about one machine, the newest first. */
  sameSerial(serial: string): Promise<string[]> {
    return this.finder.ids(serial)
  }

  private async stretch(
    filter: BoardFilter,
    stretch: Stretch,
    { after, now, most }: { after: Cursor | null; now: number; most: number },
  ): Promise<Placed[]> {
    const here = after?.stretch === stretch ? after : null
    const { sql, given } = stretchStatement(this.database.engine, filter, stretch, { after: here, now, most })
    const rows = await this.database.rows(sql, given)
    return rows.map(row => ({ id: String(row.id), at: Number(row.at), stretch }))
  }

  private async count(filter: BoardFilter, now: number): Promise<number> {
    const stretches = stretchesOf(filter, null)
    const { sql, given } = countStatement(this.database.engine, filter, stretches, { now, most: COUNTED })
    const [row] = await this.database.rows(sql, given)
    return Math.min(Number(row?.n ?? 0), COUNTED)
  }
}

import { Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { DeskRow } from '@iws/shared/contract/gives/desk-service'
import { serialTail } from '@iws/shared/machine/serial'
import { Staff } from '../../accounts/staff.service.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import type { OwnerKey } from '../../core/vault/vault.service.ts'
import { PromiseRow } from '../promises/promise.entity.ts'
import { Messages } from '../thread/messages.service.ts'
import { TicketRow } from '../ticket.entity.ts'
import { TicketTags } from './ticket-tags.service.ts'

const COLUMNS = [
  'id',
  'number',
  'kind',
  'state',
  'country',
  'language',
  'team',
  'owner',
  'nextDue',
  'submittedAt',
  'updatedAt',
  'typed',
  'service',
] as const satisfies readonly (keyof TicketRow)[]
type Listed = Pick<TicketRow, (typeof COLUMNS)[number]>

/** As much of what people typed as a line of a list shows. */
interface Typed {
  readonly model?: string | null
  readonly serial?: string | null
  readonly symptom?: string | null
}

/** Reads lines of the service desk’s lists. */
@Injectable()
export class BoardRows {
  constructor(
    private readonly vault: Vault,
    private readonly tags: TicketTags,
    private readonly staff: Staff,
    private readonly messages: Messages,
  ) {}

  /** The lines of tickets in the order of their ids, with one query a table, outside any transaction; who is gone is left out. */
  async read(manager: EntityManager, ids: readonly string[]): Promise<DeskRow[]> {
    if (ids.length === 0) return []
    const select = Object.fromEntries(COLUMNS.map(column => [column, true]))
    const [found, keys, owed, unread] = await Promise.all([
      manager.find(TicketRow, { select, where: { id: In([...ids]) } }),
      this.vault.keysOf(manager, 'ticket', ids),
      owedOn(manager, ids),
      this.messages.unread(manager, ids, 'staff'),
    ])
    const rows = new Map(found.map(row => [row.id, row]))
    const owners = found.flatMap(({ owner }) => owner ?? [])
    const [tags, names] = await Promise.all([
      this.tags.ofTickets(manager, keys),
      this.staff.names(manager, owners),
    ])
    return ids.flatMap(id => {
      const row = rows.get(id)
      const key = keys.get(id)
      if (!row || !key) return []
      return {
        ...this.plain(row, key),
        ownerName: names.get(row.owner ?? '') ?? null,
        stage: owed.get(id)?.stage ?? 0,
        dueKind: owed.get(id)?.first.kind ?? null,
        unread: unread.get(id) ?? 0,
        tags: tags.get(id) ?? [],
      }
    })
  }

  private plain(
    row: Listed,
    key: OwnerKey,
  ): Omit<DeskRow, 'ownerName' | 'stage' | 'dueKind' | 'unread' | 'tags'> {
    const { id, number, kind, state, country, language, team, owner, nextDue, submittedAt, updatedAt } = row
    const { model, serial, symptom } = this.typedOf(row, key)
    return {
      id,
      number,
      kind,
      state,
      country,
      language,
      model: model || null,
      serialTail: serial ? serialTail(serial) : null,
      symptom: symptom ?? null,
      team,
      owner,
      nextDue,
      filedAt: submittedAt,
      updatedAt,
    }
  }

  private typedOf({ id, kind, typed, service }: Listed, key: OwnerKey): Typed {
    const open = (column: 'typed' | 'service', sealed: string | null): unknown =>
      JSON.parse(this.vault.open(key, { table: 'tickets', column, id }, sealed) ?? '{}')
    if (kind === 'registration') return open('typed', typed) as Typed
    const { trouble = {} } = open('service', service) as { trouble?: Typed }
    return trouble
  }
}

/** What is open on a ticket: how far the furthest promise has run, and which is due first. */
interface Owed {
  readonly stage: number
  readonly first: Pick<PromiseRow, 'kind' | 'dueAt'>
}

async function owedOn(manager: EntityManager, ids: readonly string[]): Promise<Map<string, Owed>> {
  const select = { ticket: true, stage: true, kind: true, dueAt: true } as const
  const rows = await manager.find(PromiseRow, { select, where: { ticket: In([...ids]), state: 'open' } })
  const owed = new Map<string, Owed>()
  for (const { ticket, stage, kind, dueAt } of rows) {
    const before = owed.get(ticket)
    const first = before && before.first.dueAt <= dueAt ? before.first : { kind, dueAt }
    owed.set(ticket, { stage: Math.max(stage, before?.stage ?? 0), first })
  }
  return owed
}

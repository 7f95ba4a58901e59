import { Injectable } from '@nestjs/common'
import { readSerial } from '@iws/shared/machine/serial'
import { TICKET_KINDS } from '@iws/shared/ticket/kinds'
import type { TicketKind } from '@iws/shared/ticket/kinds'
import { Database } from '../../core/database/database.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { numberForm } from '../ticket-number.ts'
import { phoneForms } from './phone-forms.ts'

/** Most tickets one search gives. */
export const MOST_FOUND = 50

/** One exact look: a column, and the value that must stand in it. */
interface Look {
  readonly column: 'number' | 'serialHash' | 'phoneHash' | 'mailHash' | 'nameHash'
  readonly value: string
}

/** Finds tickets of every kind by what somebody reads out: number, serial, phone, mail address or exact name. */
@Injectable()
export class TicketFinder {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
  ) {}

  /**
   * The ids of tickets of these kinds that have exactly this number, serial, phone, mail or name, the newest first, at most
   * 50. Drafts are not among them. Each look is a read of its own index: asked for with OR, MariaDB at times reads the whole
   * table.
   */
  async ids(text: string, kinds: readonly TicketKind[] = TICKET_KINDS): Promise<string[]> {
    const looks = this.looksFor(text)
    if (looks.length === 0) return []
    const rows = await this.database.rows(
      statementFor(looks, kinds),
      looks.flatMap(({ value }) => [value, ...kinds]),
    )
    return rows.map(row => String(row.id))
  }

  private looksFor(text: string): Look[] {
    const number = numberForm(text)
    const serial = readSerial(text)
    const serials = new Set([text, ...(serial.ok ? [serial.serial] : [])])
    const hashed = (
      column: Look['column'],
      kind: 'serial' | 'phone' | 'mail' | 'name',
      values: Iterable<string>,
    ) =>
      [...new Set([...values].map(value => this.vault.index(kind, value)))].map(value => ({ column, value }))
    return [
      ...(number === '' ? [] : [{ column: 'number' as const, value: number }]),
      ...hashed('serialHash', 'serial', serials),
      ...hashed('phoneHash', 'phone', phoneForms(text)),
      ...hashed('mailHash', 'mail', text.includes('@') ? [text] : []),
      ...hashed('nameHash', 'name', [text]),
    ]
  }
}

/** One statement of small reads, in a form that SQLite and MariaDB both take. */
function statementFor(looks: readonly Look[], kinds: readonly TicketKind[]): string {
  const those = `kind IN (${kinds.map(() => '?').join(', ')}) AND state <> 'draft'`
  const reads = looks.map(
    ({ column }, n) =>
      `SELECT id FROM (SELECT id FROM tickets WHERE ${column} = ? AND ${those} ORDER BY id DESC LIMIT ${MOST_FOUND}) AS l${n}`,
  )
  return `${reads.join(' UNION ')} ORDER BY id DESC LIMIT ${MOST_FOUND}`
}

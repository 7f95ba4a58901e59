import { index } from '../../core/database/columns.ts'
import { createTable } from '../../core/database/migration.ts'
import type { Schema } from '../../core/database/open.ts'
import { PacketRow } from './packet.entity.ts'
import { SlotRow } from './slot.entity.ts'

export const SERVICE_SCHEMA: Schema = {
  entities: [SlotRow, PacketRow],
  migrations: [
    createTable(20261122451, 'slots', c => ({
      columns: [
        c.id(),
        c.ref('engineer'),
        c.ref('ticket'),
        c.instant('startsAt'),
        c.instant('endsAt'),
        c.instant('bookedAt'),
      ],
      indices: [
        index('slots_one', ['engineer', 'startsAt'], true),
        index('slots_ticket', ['ticket'], true),
        index('slots_starts', ['startsAt']),
      ],
    })),
    createTable(20261122452, 'packets', c => ({
      columns: [
        c.id(),
        c.ref('ticket'),
        c.word('route', 40),
        c.instant('madeAt'),
        c.instant('expiresAt'),
        c.instant('openedAt', { isNullable: true }),
        c.count('openings', { default: 0 }),
      ],
      indices: [index('packets_ticket', ['ticket'])],
    })),
  ],
}

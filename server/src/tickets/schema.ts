import { index } from '../core/database/columns.ts'
import { addColumn, addIndex, addInstant, createTable, relax } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { EventRow } from './event.entity.ts'
import { TicketRow } from './ticket.entity.ts'

const NULLABLE = { isNullable: true }
const TICKET_INDICES = [
  index('tickets_number', ['number'], true),
  index('tickets_opened', ['customer', 'openKeyHash'], true),
  index('tickets_customer', ['customer', 'updatedAt']),
  index('tickets_queue', ['state', 'waitingSince', 'id']),
  index('tickets_serial', ['serialHash']),
  index('tickets_phone', ['phoneHash']),
  index('tickets_mail', ['mailHash']),
  index('tickets_certificate', ['certificateHash'], true),
]

export const TICKETS_SCHEMA: Schema = {
  entities: [TicketRow, EventRow],
  migrations: [
    createTable(20261122401, 'tickets', c => ({
      columns: [
        c.id(),
        c.word('number', 13),
        c.ref('customer'),
        c.word('kind', 20),
        c.word('state', 20),
        c.count('version'),
        c.word('language', 10),
        c.word('place', 12),
        c.word('way', 12),
        c.word('residency', 12),
        c.word('rowId', 80),
        c.word('rulebook', 40),
        c.json('requirements'),
        c.json('dateRules'),
        c.flag('demonstration'),
        c.instant('openedAt'),
        c.instant('updatedAt'),
        c.instant('submittedAt', NULLABLE),
        c.instant('waitingSince', { default: 0 }),
        c.instant('dueBy', NULLABLE),
        c.count('round', { default: 0 }),
        c.hash('openKeyHash'),
        c.hash('submitKeyHash', NULLABLE),
        c.hash('serialHash', NULLABLE),
        c.hash('phoneHash', NULLABLE),
        c.hash('mailHash', NULLABLE),
        c.hash('certificateHash', NULLABLE),
        c.sealed('typed'),
        c.sealed('excuses'),
        c.sealed('originals'),
        c.sealed('review'),
        c.sealed('outcome'),
      ],
      indices: TICKET_INDICES,
    })),
    createTable(20261122402, 'ticket_events', c => ({
      columns: [
        c.id(),
        c.ref('ticket'),
        c.instant('at'),
        c.word('by', 10),
        c.ref('person', NULLABLE),
        c.word('what', 24),
        c.sealed('about'),
      ],
      indices: [index('ticket_events_ticket', ['ticket', 'at', 'id'])],
    })),
    addInstant(20261122403, 'tickets', 'endedAt'),
    addInstant(20261122404, 'tickets', 'erasedAt'),
    addIndex(20261122405, 'tickets', index('tickets_retention', ['erasedAt', 'endedAt'])),
    // One table for every kind: what only a registration has may be missing.
    relax(20261122406, 'tickets', c => [
      c.word('place', 12),
      c.word('way', 12),
      c.word('residency', 12),
      c.word('rowId', 80),
      c.json('requirements'),
      c.json('dateRules'),
      ...['typed', 'excuses', 'originals', 'review', 'outcome'].map(name => c.sealed(name)),
    ]),
    addColumn(20261122407, 'tickets', c => c.ref('owner', NULLABLE)),
    addColumn(20261122408, 'tickets', c => c.word('team', 40, NULLABLE)),
    addColumn(20261122409, 'tickets', c => c.word('country', 2, NULLABLE)),
    addInstant(20261122410, 'tickets', 'nextDue'),
    addColumn(20261122411, 'tickets', c => c.word('source', 10, { default: "'applet'" })),
    addColumn(20261122412, 'tickets', c => c.ref('mergedInto', NULLABLE)),
    addColumn(20261122413, 'tickets', c => c.hash('nameHash', NULLABLE)),
    addColumn(20261122414, 'tickets', c => c.sealed('service', NULLABLE)),
    addIndex(20261122415, 'tickets', index('tickets_name', ['nameHash'])),
  ],
}

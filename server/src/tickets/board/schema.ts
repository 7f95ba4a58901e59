import { index } from '../../core/database/columns.ts'
import { addIndex, createTable } from '../../core/database/migration.ts'
import type { Schema } from '../../core/database/open.ts'
import { TicketTagRow } from './ticket-tag.entity.ts'

const ORDER = ['endedAt', 'nextDue', 'submittedAt', 'id']

/** The list of the service desk: an index for each column it is narrowed by, and the tags. */
export const BOARD_SCHEMA: Schema = {
  entities: [TicketTagRow],
  migrations: [
    addIndex(20261122451, 'tickets', index('tickets_board', ['kind', ...ORDER])),
    addIndex(20261122452, 'tickets', index('tickets_board_owner', ['kind', 'owner', ...ORDER])),
    addIndex(20261122453, 'tickets', index('tickets_board_state', ['kind', 'state', ...ORDER])),
    addIndex(20261122454, 'tickets', index('tickets_board_country', ['kind', 'country', ...ORDER])),
    addIndex(20261122455, 'tickets', index('tickets_board_team', ['kind', 'team', ...ORDER])),
    createTable(20261122456, 'ticket_tags', c => ({
      columns: [c.id(), c.ref('ticket'), c.hash('hash'), c.sealed('tag')],
      indices: [
        index('ticket_tags_one', ['ticket', 'hash'], true),
        index('ticket_tags_hash', ['hash', 'ticket']),
      ],
    })),
    // What is at risk, without reading every open promise.
    addIndex(20261123521, 'promises', index('promises_stage', ['state', 'stage', 'ticket'])),
  ],
}

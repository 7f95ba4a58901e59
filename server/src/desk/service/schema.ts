import { index } from '../../core/database/columns.ts'
import { createTable } from '../../core/database/migration.ts'
import type { Schema } from '../../core/database/open.ts'
import { DeskViewRow } from './desk-view.entity.ts'
import { TicketLinkRow } from './ticket-link.entity.ts'
import { TicketNoteRow } from './ticket-note.entity.ts'

export const DESK_SERVICE_SCHEMA: Schema = {
  entities: [DeskViewRow, TicketNoteRow, TicketLinkRow],
  migrations: [
    createTable(20261122471, 'desk_views', c => ({
      columns: [c.id(), c.ref('person'), c.instant('madeAt'), c.sealed('view')],
      indices: [index('desk_views_person', ['person', 'id'])],
    })),
    createTable(20261122472, 'ticket_notes', c => ({
      columns: [c.id(), c.ref('ticket'), c.instant('at'), c.ref('person'), c.sealed('text')],
      indices: [index('ticket_notes_ticket', ['ticket', 'id'])],
    })),
    createTable(20261122473, 'ticket_links', c => ({
      columns: [c.id(), c.ref('ticket'), c.ref('other'), c.word('how', 12), c.instant('madeAt')],
      indices: [
        index('ticket_links_one', ['ticket', 'other', 'how'], true),
        index('ticket_links_other', ['other']),
      ],
    })),
  ],
}

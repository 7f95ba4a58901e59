import { index } from '../core/database/columns.ts'
import { addIndex, addInstant, createTable } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { BoxRow } from './box.entity.ts'
import { ClaimRow } from './claim.entity.ts'
import { MailRow } from './mail.entity.ts'

const NULLABLE = { isNullable: true }

export const MAILBOX_SCHEMA: Schema = {
  entities: [MailRow, ClaimRow, BoxRow],
  migrations: [
    createTable(20261122801, 'mails', c => ({
      columns: [
        c.id(),
        c.hash('keyHash'),
        c.hash('messageHash', NULLABLE),
        c.word('state', 12),
        c.word('way', 16, NULLABLE),
        c.ref('ticket', NULLABLE),
        c.json('candidates', NULLABLE),
        c.instant('receivedAt'),
        c.count('bytes'),
        c.ref('object'),
        c.count('tries', { default: 0 }),
        c.json('refused', NULLABLE),
      ],
      indices: [
        index('mails_key', ['keyHash'], true),
        index('mails_message', ['messageHash']),
        index('mails_ticket', ['ticket']),
        index('mails_state', ['state', 'receivedAt']),
        index('mails_object', ['object']),
      ],
    })),
    createTable(20261122802, 'claims', c => ({
      columns: [
        c.id(),
        c.ref('ticket'),
        c.hash('codeHash'),
        c.json('tails'),
        c.instant('madeAt'),
        c.instant('endsAt'),
        c.count('misses', { default: 0 }),
        c.instant('usedAt', NULLABLE),
      ],
      indices: [index('claims_code', ['codeHash'], true), index('claims_ticket', ['ticket'])],
    })),
    createTable(20261122803, 'mail_boxes', c => ({
      columns: [
        { ...c.word('box', 64), isPrimary: true },
        c.word('uidValidity', 24),
        c.count('uid'),
        c.ref('leaseOwner', NULLABLE),
        c.instant('leaseUntil', { default: 0 }),
      ],
    })),
    addInstant(20261122804, 'mails', 'erasedAt'),
    addIndex(20261122805, 'claims', index('claims_end', ['endsAt'])),
  ],
}

import { index } from '../core/database/columns.ts'
import { addIndex, createTable } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { DeliveryRow } from './delivery.entity.ts'
import { NoticeRow } from './notice.entity.ts'
import { StaffTaskRow } from './staff-task.entity.ts'
import { SubscriptionRow, SubscriptionTapRow } from './subscription.entity.ts'
import { WechatTokenRow } from './wechat-token.entity.ts'

export const NOTICES_SCHEMA: Schema = {
  entities: [NoticeRow, StaffTaskRow, DeliveryRow, SubscriptionRow, SubscriptionTapRow, WechatTokenRow],
  migrations: [
    createTable(20261122201, 'notices', c => ({
      columns: [
        c.id(),
        c.ref('customer'),
        c.ref('ticket'),
        c.word('number', 13),
        c.word('kind', 24),
        c.instant('at'),
        c.instant('readAt', { isNullable: true }),
      ],
      indices: [index('notices_customer', ['customer', 'id'])],
    })),
    createTable(20261123201, 'staff_tasks', c => ({
      columns: [
        c.id(),
        c.word('key', 100),
        c.word('kind', 24),
        c.ref('ticket', { isNullable: true }),
        c.ref('person', { isNullable: true }),
        c.word('team', 40, { isNullable: true }),
        c.json('about'),
        c.instant('madeAt'),
        c.instant('dueAt', { isNullable: true }),
        c.instant('doneAt', { isNullable: true }),
        c.ref('doneBy', { isNullable: true }),
      ],
      indices: [
        index('staff_tasks_key', ['key'], true),
        index('staff_tasks_open', ['doneAt', 'dueAt']),
        index('staff_tasks_ticket', ['ticket']),
      ],
    })),
    createTable(20261123202, 'deliveries', c => ({
      columns: [
        c.id(),
        c.ref('notice'),
        c.word('channel', 8),
        c.word('state', 10),
        c.count('tries'),
        c.word('code', 40, { isNullable: true }),
        c.word('trace', 160, { isNullable: true }),
        c.instant('at'),
      ],
      indices: [index('deliveries_notice', ['notice', 'channel'], true)],
    })),
    createTable(20261123203, 'subscriptions', c => ({
      columns: [c.id(), c.ref('customer'), c.word('template', 64), c.count('left')],
      indices: [index('subscriptions_one', ['customer', 'template'], true)],
    })),
    createTable(20261123204, 'subscription_taps', c => ({
      columns: [c.id(), c.hash('keyHash'), c.instant('at')],
      indices: [index('subscription_taps_key', ['keyHash'], true)],
    })),
    createTable(20261123205, 'wechat_tokens', c => ({
      columns: [{ ...c.word('appid', 26), isPrimary: true }, c.sealed('token'), c.instant('endsAt')],
    })),
    addIndex(20261123206, 'deliveries', index('deliveries_at', ['at'])),
    addIndex(20261123207, 'subscription_taps', index('subscription_taps_at', ['at'])),
  ],
}

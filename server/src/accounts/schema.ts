import { index } from '../core/database/columns.ts'
import { createTable, relax } from '../core/database/migration.ts'
import type { Schema } from '../core/database/open.ts'
import { CustomerMailRow } from './customer-mail.entity.ts'
import { CustomerRow } from './customer.entity.ts'
import { MailCodeRow } from './mail-code.entity.ts'
import { SessionRow } from './session.entity.ts'
import { StaffRow } from './staff.entity.ts'
import { TeamMemberRow } from './team-member.entity.ts'
import { TriesRow } from './tries.entity.ts'

export const ACCOUNTS_SCHEMA: Schema = {
  entities: [CustomerRow, CustomerMailRow, MailCodeRow, StaffRow, SessionRow, TriesRow, TeamMemberRow],
  migrations: [
    createTable(20261122101, 'customers', c => ({
      columns: [c.id(), c.hash('openidHash'), c.sealed('openid'), c.instant('madeAt')],
      indices: [index('customers_openid', ['openidHash'], true)],
    })),
    createTable(20261122102, 'staff', c => ({
      columns: [
        c.id(),
        c.hash('loginHash'),
        c.sealed('login'),
        c.sealed('name'),
        c.word('role', 16),
        c.word('password', 160),
        c.instant('madeAt'),
      ],
      indices: [index('staff_login', ['loginHash'], true)],
    })),
    createTable(20261122103, 'sessions', c => ({
      columns: [
        c.id(),
        c.hash('tokenHash'),
        c.word('role', 16),
        c.ref('person'),
        c.instant('madeAt'),
        c.instant('seenAt'),
        c.instant('endsAt'),
      ],
      indices: [
        index('sessions_token', ['tokenHash'], true),
        index('sessions_person', ['person']),
        index('sessions_end', ['endsAt']),
      ],
    })),
    createTable(20261122104, 'tries', c => ({
      columns: [{ ...c.hash('key'), isPrimary: true }, c.count('count'), c.instant('windowEnds')],
      indices: [index('tries_end', ['windowEnds'])],
    })),
    createTable(20261123110, 'team_members', c => ({
      columns: [
        c.id(),
        c.word('team', 40),
        c.ref('staff'),
        c.flag('lead'),
        c.instant('presentUntil', { isNullable: true }),
      ],
      indices: [index('team_members_one', ['team', 'staff'], true), index('team_members_staff', ['staff'])],
    })),
    relax(20261123101, 'customers', c => [c.hash('openidHash'), c.sealed('openid')]),
    createTable(20261123102, 'customer_mails', c => ({
      columns: [
        c.id(),
        c.ref('customer'),
        c.hash('mailHash'),
        c.sealed('mail'),
        c.word('language', 10),
        c.instant('madeAt'),
      ],
      indices: [
        index('customer_mails_mail', ['mailHash'], true),
        index('customer_mails_customer', ['customer', 'id']),
      ],
    })),
    createTable(20261123103, 'mail_codes', c => ({
      columns: [
        { ...c.hash('mailHash'), isPrimary: true },
        c.ref('salt'),
        c.word('language', 10),
        c.count('tries', { default: 0 }),
        c.instant('endsAt'),
      ],
      indices: [index('mail_codes_end', ['endsAt'])],
    })),
  ],
}

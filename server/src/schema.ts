import { ACCOUNTS_SCHEMA } from './accounts/schema.ts'
import { AUDIT_SCHEMA } from './audit/schema.ts'
import { CONSENT_SCHEMA } from './consent/schema.ts'
import type { Schema } from './core/database/open.ts'
import { CORE_SCHEMA } from './core/schema.ts'
import { LOOKING_SCHEMA } from './desk/looking/schema.ts'
import { DESK_SERVICE_SCHEMA } from './desk/service/schema.ts'
import { DIRECTORY_SCHEMA } from './directory/schema.ts'
import { DOCUMENTS_SCHEMA } from './documents/schema.ts'
import { MACHINES_SCHEMA } from './machines/schema.ts'
import { MAILBOX_SCHEMA } from './mailbox/schema.ts'
import { NOTICES_SCHEMA } from './notices/schema.ts'
import { BOARD_SCHEMA } from './tickets/board/schema.ts'
import { PROMISES_SCHEMA } from './tickets/promises/schema.ts'
import { SHARE_SCHEMA } from './tickets/share/schema.ts'
import { SERVICE_SCHEMA } from './tickets/service/schema.ts'
import { THREAD_SCHEMA } from './tickets/thread/schema.ts'
import { TICKETS_SCHEMA } from './tickets/schema.ts'

const FEATURES = [
  CORE_SCHEMA,
  AUDIT_SCHEMA,
  ACCOUNTS_SCHEMA,
  CONSENT_SCHEMA,
  DIRECTORY_SCHEMA,
  MACHINES_SCHEMA,
  NOTICES_SCHEMA,
  DOCUMENTS_SCHEMA,
  TICKETS_SCHEMA,
  PROMISES_SCHEMA,
  THREAD_SCHEMA,
  SERVICE_SCHEMA,
  BOARD_SCHEMA,
  SHARE_SCHEMA,
  DESK_SERVICE_SCHEMA,
  LOOKING_SCHEMA,
  MAILBOX_SCHEMA,
]

/** Every entity and migration of the house. Each feature keeps its own; their stamps give the order. */
export const SCHEMA: Schema = {
  entities: FEATURES.flatMap(each => each.entities),
  migrations: FEATURES.flatMap(each => each.migrations),
}

import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import { LessThan } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { Role } from '@iws/shared/contract/endpoint'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import type { Credentials, Session, Sessions as SessionsPort } from '../core/http/session.ts'
import { newId, newSecret } from '../core/ids.ts'
import { SessionRow } from './session.entity.ts'

const HOUR_MS = 3_600_000
const LIFE_MS = 7 * 24 * HOUR_MS
const STAFF_IDLE_MS = 12 * HOUR_MS
/** A staff session in use is noted at most this often. */
const NOTE_EVERY_MS = 60_000
const BY_TOKEN = 'SELECT id, role, person, seenAt, endsAt FROM sessions WHERE tokenHash = ?'
type Resolved = Pick<SessionRow, 'id' | 'role' | 'person' | 'seenAt' | 'endsAt'>

/** Opaque sessions in the database: ended there, they end at once. */
@Injectable()
export class Sessions implements SessionsPort {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a session in the caller's transaction; the token is given once and never again. `expiresAt` is epoch ms. */
  async open(
    manager: EntityManager,
    role: Role,
    person: string,
  ): Promise<{ token: string; expiresAt: number }> {
    const now = this.clock.now()
    const token = newSecret()
    const endsAt = now + LIFE_MS
    await manager.delete(SessionRow, { endsAt: LessThan(now) })
    await manager.insert(SessionRow, {
      id: newId(now),
      tokenHash: hashOf(token),
      role,
      person,
      madeAt: now,
      seenAt: now,
      endsAt,
    })
    return { token, expiresAt: role === 'customer' ? endsAt : now + STAFF_IDLE_MS }
  }

  /** A customer's token counts only as a bearer, a staff one only as a cookie; null for anything ended or unknown. */
  async resolve({ bearer, cookie }: Credentials): Promise<Session | null> {
    const token = bearer ?? cookie
    if (!token) return null
    const row = await this.withToken(token)
    const now = this.clock.now()
    if (!row || row.endsAt <= now) return null
    if ((row.role === 'customer') !== (bearer !== null)) return null
    if (row.role !== 'customer' && row.seenAt + STAFF_IDLE_MS <= now) return null
    // A customer's session ends by its age alone, so nobody asks when it was last used.
    if (row.role !== 'customer' && now - row.seenAt > NOTE_EVERY_MS) await this.note(row, now)
    return { id: row.id, role: row.role, person: row.person }
  }

  async end(manager: EntityManager, id: string): Promise<void> {
    await manager.delete(SessionRow, { id })
  }

  private async withToken(token: string): Promise<Resolved | null> {
    const [row] = await this.database.rows(BY_TOKEN, [hashOf(token)])
    if (!row) return null
    return {
      id: String(row.id),
      role: row.role as Role,
      person: String(row.person),
      seenAt: Number(row.seenAt),
      endsAt: Number(row.endsAt),
    }
  }

  private async note({ id, seenAt }: Resolved, now: number): Promise<void> {
    await this.database.transact(manager => manager.update(SessionRow, { id, seenAt }, { seenAt: now }))
  }
}

function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('hex')
}

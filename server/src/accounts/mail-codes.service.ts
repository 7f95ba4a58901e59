import { Injectable } from '@nestjs/common'
import { timingSafeEqual } from 'node:crypto'
import { In, LessThan, LessThanOrEqual, MoreThan } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { Language } from '@iws/shared/text'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { newId } from '../core/ids.ts'
import { Problem } from '../core/problem.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { Customers } from './customers.service.ts'
import { MailCodeRow } from './mail-code.entity.ts'

export const CODE_LIFE_MS = 10 * 60_000
/** After so many wrong tries a code is worth nothing. */
const MOST_TRIES = 5
/** So many old codes are taken out with each new one; the rest by the hour. */
const FEW = 20
const BATCH = 500

/** One-time codes for mailboxes: made of a key and a random salt, so that no table holds them. */
@Injectable()
export class MailCodes {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
    private readonly customers: Customers,
  ) {}

  /** Makes a code for a mailbox, in place of the one before; `id` is new for each. */
  async make(mail: string, language: Language): Promise<{ id: string; code: string }> {
    const now = this.clock.now()
    const salt = newId(now)
    const mailHash = this.vault.index('mail', mail)
    const row = { mailHash, salt, language, tries: 0, endsAt: now + CODE_LIFE_MS }
    await this.sweep(now, FEW)
    const keep = () =>
      this.database.transact(async manager => {
        const { affected } = await manager.update(MailCodeRow, { mailHash }, row)
        if (affected !== 1) await manager.insert(MailCodeRow, row)
      })
    await keep().catch((error: unknown) => {
      // Asked for twice at once: the later one counts.
      if (error instanceof DuplicateKey) return keep()
      throw error
    })
    return { id: salt, code: this.codeOf(row) }
  }

  /** Counts a try and tells whether `code` is the right one; a wrong, spent, old or worn-out code is false alike. */
  async isRight(mail: string, code: string): Promise<boolean> {
    const mailHash = this.vault.index('mail', mail)
    const alive = { mailHash, endsAt: MoreThan(this.clock.now()), tries: LessThan(MOST_TRIES) }
    // Counted before it is looked at, so that many at once do not slip through.
    const { affected } = await this.database.transact(manager =>
      manager.increment(MailCodeRow, alive, 'tries', 1),
    )
    const row = affected === 1 ? await this.database.reader.findOneBy(MailCodeRow, { mailHash }) : null
    return row !== null && timingSafeEqual(Buffer.from(this.codeOf(row)), Buffer.from(code))
  }

  /** Spends the code in the caller's transaction; gives the customer of the mailbox. Throws `code-wrong` the second time. */
  async spend(manager: EntityManager, mail: string): Promise<string> {
    const mailHash = this.vault.index('mail', mail)
    const row = await manager.findOneBy(MailCodeRow, { mailHash })
    const { affected } = await manager.delete(MailCodeRow, { mailHash, salt: row?.salt ?? '' })
    if (!row || affected !== 1) throw new Problem('code-wrong')
    return this.customers.withMail(manager, mail, row.language)
  }

  /** Takes out every code whose time is over; gives how many. */
  async forgetOld(): Promise<number> {
    const now = this.clock.now()
    for (let gone = 0; ;) {
      const some = await this.sweep(now, BATCH)
      gone += some
      if (some === 0) return gone
    }
  }

  private codeOf({ mailHash, salt }: Pick<MailCodeRow, 'mailHash' | 'salt'>): string {
    const bytes = this.vault.sign('mail-code', Buffer.from(`${mailHash} ${salt}`))
    return String(bytes.readUIntBE(0, 6) % 1_000_000).padStart(6, '0')
  }

  private async sweep(now: number, most: number): Promise<number> {
    const endsAt = LessThanOrEqual(now)
    const rows = await this.database.reader.find(MailCodeRow, { where: { endsAt }, take: most })
    if (rows.length === 0) return 0
    const mailHash = In(rows.map(row => row.mailHash))
    const gone = await this.database.transact(manager => manager.delete(MailCodeRow, { mailHash, endsAt }))
    return gone.affected ?? 0
  }
}

import { Injectable } from '@nestjs/common'
import { IsNull } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { Clock } from '../core/clock.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { ClaimRow } from './claim.entity.ts'

const SIGNS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const LENGTH = 8
const LIVES_MS = 30 * 24 * 60 * 60_000
/** So many wrong second factors, and the code is dead. */
const MOST_MISSES = 5
const TAIL = 4

/** The codes of our answers: eight signs, good once and for thirty days. Only keyed hashes are kept. */
@Injectable()
export class ClaimCodes {
  constructor(
    private readonly vault: Vault,
    private readonly clock: Clock,
  ) {}

  /**
   * Makes the code of a mail's ticket in the caller's transaction and gives it, as `ABCD-EFGH`. The same mail has the same code
   * at every try, so that an answer sent twice opens with one. `contacts`: the sender's address, and his phone where he gave it.
   */
  async issue(
    manager: EntityManager,
    mail: string,
    ticket: string,
    contacts: { readonly mail: string; readonly phone: string | null },
  ): Promise<string> {
    const code = this.codeOf(mail)
    const now = this.clock.now()
    if (!(await manager.findOneBy(ClaimRow, { id: mail })))
      await manager.insert(ClaimRow, {
        id: mail,
        ticket,
        codeHash: this.vault.index('claim-code', code),
        tails: tailsOf(contacts).map(tail => this.tailHash(mail, tail)),
        madeAt: now,
        endsAt: now + LIVES_MS,
      })
    return `${code.slice(0, 4)}-${code.slice(4)}`
  }

  /** The row of a code as somebody typed it, used up or not; null where there is none, or it is worn out or old. */
  async find(manager: EntityManager, typed: string): Promise<ClaimRow | null> {
    const codeHash = this.vault.index('claim-code', plainCode(typed))
    const row = await manager.findOneBy(ClaimRow, { codeHash })
    const lives = row && row.misses < MOST_MISSES && row.endsAt > this.clock.now()
    return lives ? row : null
  }

  /** Whether the second factor fits: the end of the phone, the address, or what stands before its @. */
  fits(row: ClaimRow, typed: string): boolean {
    const plain = typed.normalize('NFKC').trim().toLowerCase()
    const digits = plain.replace(/[^\d]/g, '')
    const tries = [
      plain,
      ...(/^[+\d\s()-]+$/.test(plain) && digits.length >= TAIL ? [digits.slice(-TAIL)] : []),
    ]
    return tries.some(each => row.tails.includes(this.tailHash(row.id, each)))
  }

  async miss(manager: EntityManager, row: ClaimRow): Promise<void> {
    await manager.increment(ClaimRow, { id: row.id }, 'misses', 1)
  }

  /** Uses a code up; false where somebody was faster. */
  async use(manager: EntityManager, row: ClaimRow): Promise<boolean> {
    const used = { usedAt: this.clock.now() }
    return (await manager.update(ClaimRow, { id: row.id, usedAt: IsNull() }, used)).affected === 1
  }

  private codeOf(mail: string): string {
    const bytes = this.vault.sign('claim-code', Buffer.from(mail))
    return Array.from(bytes.subarray(0, LENGTH), byte => SIGNS[byte & 31]).join('')
  }

  private tailHash(claim: string, tail: string): string {
    return this.vault.index('claim-tail', `${claim} ${tail}`)
  }
}

function tailsOf({ mail, phone }: { readonly mail: string; readonly phone: string | null }): string[] {
  const local = mail.split('@')[0] ?? ''
  const digits = phone?.replace(/\D/g, '') ?? ''
  return [mail, local, ...(digits.length >= TAIL ? [digits.slice(-TAIL)] : [])]
}

/** As it is read aloud or copied: signs that look alike are one. */
function plainCode(typed: string): string {
  const plain = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')
  return plain.replaceAll('O', '0').replace(/[IL]/g, '1')
}

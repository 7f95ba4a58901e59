import { Inject, Injectable } from '@nestjs/common'
import { toDataURL } from 'qrcode'
import type { Certificate } from '@iws/shared/contract/gives/tickets'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { Database } from '../core/database/database.ts'
import { Problem } from '../core/problem.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { isRegistration, openRegistration } from './registration/registration.ts'
import { TicketRow } from './ticket.entity.ts'
import { TicketReading } from './ticket-reading.service.ts'

/** What anybody holding the code may learn: nothing that points to a person or a machine. */
export interface Verified {
  readonly number: string
  readonly registeredAt: number
  readonly termFrom: string
  readonly termUntil: string
  readonly countryOfFirstSale: string
  readonly demonstration: boolean
}

/** Certificates, for their holders and for whoever checks one. */
@Injectable()
export class Certificates {
  constructor(
    private readonly reading: TicketReading,
    private readonly database: Database,
    private readonly vault: Vault,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The holder's certificate; `host` is the address asked, used where no public one is set. Throws `not-registered`. */
  async of(id: string, customer: string, host: string): Promise<Certificate> {
    const { registration } = await this.reading.open(id, { customer })
    const { row, typed, outcome, review } = registration
    const { registered } = outcome
    const purchaseDay = review.confirmed?.purchaseDay ?? typed.purchaseDay
    if (!registered || !typed.name || !typed.serial || !purchaseDay) throw new Problem('not-registered')
    const { code, at, ...given } = registered
    const verifyUrl = `${this.config.publicUrl ?? host}/verify/${code}`
    return {
      number: row.number,
      issuedAt: at,
      name: typed.name,
      serial: typed.serial,
      model: typed.model,
      purchaseDay,
      registered: given,
      verifyUrl,
      qr: await toDataURL(verifyUrl, { errorCorrectionLevel: 'M', margin: 2, width: 512 }),
      demonstration: row.demonstration,
    }
  }

  /** What a code proves, or null where it is none of ours. */
  async verify(code: string): Promise<Verified | null> {
    const certificateHash = this.vault.index('certificate-code', code)
    const row = await this.database.reader.findOneBy(TicketRow, { certificateHash })
    if (!row || !isRegistration(row)) return null
    const key = await this.vault.keyOf(this.database.reader, { kind: 'ticket', id: row.id })
    const { registered } = openRegistration(this.vault, key, row).outcome
    if (!registered) return null
    const { at, termFrom, termUntil, countryOfFirstSale } = registered
    const { number, demonstration } = row
    return { number, registeredAt: at, termFrom, termUntil, countryOfFirstSale, demonstration }
  }
}

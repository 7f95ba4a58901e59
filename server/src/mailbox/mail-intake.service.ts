import { Inject, Injectable } from '@nestjs/common'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { MailFollowUp } from './mail-follow-up.service.ts'
import { MailPlacing } from './mail-placing.service.ts'
import { readMarks } from './mail-marks.ts'
import { MailStore } from './mail-store.service.ts'
import type { MailRow } from './mail.entity.ts'
import { ourAddresses } from './our-addresses.ts'
import { readMail } from './read-mail.ts'
import type { Mail } from './read-mail.ts'

/** What became of a mail, and whether it had come before. */
export interface Taken {
  readonly id: string
  readonly state: MailRow['state']
  readonly way: string | null
  readonly ticket: string | null
  readonly again: boolean
}

/** Takes mails in: kept first, then read, placed and answered. A mail that comes again goes on where it stopped. */
@Injectable()
export class MailIntake {
  private readonly ours: readonly string[]

  constructor(
    @Inject(CONFIG) config: Config,
    private readonly store: MailStore,
    private readonly placing: MailPlacing,
    private readonly followUp: MailFollowUp,
  ) {
    this.ours = ourAddresses(config)
  }

  /** Takes the bytes of one mail. Throws where it should be tried again; then nothing is doubled by it. */
  async take(raw: Buffer): Promise<Taken> {
    const row = await this.store.keep(await readMarks(raw), raw)
    const again = row.state !== 'received' && row.state !== 'placed'
    if (again) return takenOf(row, true)
    const mail = await this.read(raw)
    if (mail === null) return takenOf(await this.placing.end(row.id, 'failed', null), false)
    if (mail.auto !== null) return takenOf(await this.placing.end(row.id, 'ignored', mail.auto), false)
    const placed = await this.placing.place(row.id, mail)
    await this.goOn(placed, mail)
    return takenOf(placed, false)
  }

  /** Leaves a mail that cannot be taken to a person; its bytes are kept. */
  async giveUp(raw: Buffer): Promise<void> {
    const row = await this.store.keep(await readMarks(raw), raw)
    await this.placing.end(row.id, 'failed', null)
  }

  /** A member of staff says where an unclear mail belongs: in a ticket, or (null) in one of its own. False: it is said. */
  async settle(row: MailRow, ticket: string | null, staff: string): Promise<boolean> {
    const mail = await readMail(await this.store.raw(row), this.ours)
    const placed = await this.placing.settle(row.id, mail, ticket, staff)
    if (placed) await this.goOn(placed, mail)
    return placed !== null
  }

  /** A kept mail's row; null where there is none. */
  find(id: string): Promise<MailRow | null> {
    return this.store.row(id)
  }

  /** A kept mail, read again. */
  async reread(row: MailRow): Promise<Mail> {
    return readMail(await this.store.raw(row), this.ours)
  }

  private async goOn(row: MailRow, mail: Mail): Promise<void> {
    if (row.state === 'unclear') await this.followUp.say(row, mail)
    else await this.followUp.finish(row, mail)
  }

  /** Null for what cannot be read as a mail. */
  private async read(raw: Buffer): Promise<Mail | null> {
    try {
      return await readMail(raw, this.ours)
    } catch {
      return null
    }
  }
}

function takenOf({ id, state, way, ticket }: MailRow, again: boolean): Taken {
  return { id, state, way, ticket, again }
}

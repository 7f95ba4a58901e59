import { Inject, Injectable } from '@nestjs/common'
import type { Logger } from 'pino'
import { Problem } from '../core/problem.ts'
import { describeBug, LOGGER } from '../core/logging.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { BoxLease } from './box-lease.service.ts'
import type { ImapBox } from './imap-box.ts'
import { MailIntake } from './mail-intake.service.ts'

/** So often one mail is tried before the others go past it. */
const MOST_TRIES = 5

/** Takes what is new in a box, mail by mail; the cursor moves behind each that was taken. */
@Injectable()
export class BoxReading {
  private readonly failures = new Map<string, number>()

  constructor(
    private readonly lease: BoxLease,
    private readonly intake: MailIntake,
    private readonly vault: Vault,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Gives how many mails were taken; none while another server reads this box. */
  async read(address: string, box: ImapBox): Promise<number> {
    const name = this.nameOf(address)
    if (!(await this.lease.hold(name))) return 0
    const cursor = await this.lease.cursor(name)
    // Other numbers: everything is new, and what came before is known by its Message-ID.
    const from = cursor.uidValidity === box.uidValidity ? cursor.uid : 0
    let taken = 0
    for (const uid of await box.uidsAfter(from)) {
      if (!(await this.takeOne(`${box.uidValidity}.${uid}`, await box.read(uid)))) return taken
      if (!(await this.lease.move(name, { uidValidity: box.uidValidity, uid }))) return taken
      taken += 1
    }
    return taken
  }

  async release(address: string): Promise<void> {
    await this.lease.release(this.nameOf(address))
  }

  /** False: it should be tried again before any other. Throws where no mail can be taken now. */
  private async takeOne(which: string, raw: Buffer | null): Promise<boolean> {
    if (raw === null) return true
    try {
      await this.intake.take(raw)
      this.failures.delete(which)
      return true
    } catch (error) {
      if (error instanceof Problem && error.code === 'unavailable') throw error
      const failed = (this.failures.get(which) ?? 0) + 1
      this.failures.set(which, failed)
      this.logger.error({ failed, ...describeBug(error) }, 'a mail was not taken')
      if (failed < MOST_TRIES) return false
      await this.intake.giveUp(raw)
      return true
    }
  }

  private nameOf(address: string): string {
    const { host, pathname, username } = new URL(address)
    return this.vault.index('mail-box', `${username}@${host}${pathname}`)
  }
}

import { Injectable } from '@nestjs/common'
import { MailCodes } from '../accounts/mail-codes.service.ts'
import { MailErasure } from '../mailbox/mail-erasure.service.ts'
import { Deliveries } from '../notices/deliveries.service.ts'
import { Subscriptions } from '../notices/subscriptions.service.ts'

/** Takes out what has served its turn: how notices were brought, taps that were counted, codes that hold no more. */
@Injectable()
export class Leftovers {
  constructor(
    private readonly deliveries: Deliveries,
    private readonly subscriptions: Subscriptions,
    private readonly mails: MailErasure,
    private readonly mailCodes: MailCodes,
  ) {}

  /** Gives how many rows went. May run on several servers at once. */
  async run(): Promise<number> {
    const gone = [
      await this.deliveries.forgetOld(),
      await this.subscriptions.forgetOld(),
      await this.mails.forgetCodes(),
      await this.mailCodes.forgetOld(),
    ]
    return gone.reduce((sum, each) => sum + each, 0)
  }
}

import { Module } from '@nestjs/common'
import { MailboxModule } from '../mailbox/mailbox.module.ts'
import { NoticesModule } from '../notices/notices.module.ts'
import { TicketsModule } from '../tickets/tickets.module.ts'
import { PrivacyBackground } from './background.service.ts'
import { Leftovers } from './leftovers.service.ts'
import { Retention } from './retention.service.ts'

/** What is promised about personal data: that it goes when its time is over. */
@Module({
  imports: [TicketsModule, MailboxModule, NoticesModule],
  providers: [Retention, Leftovers, PrivacyBackground],
})
export class PrivacyModule {}

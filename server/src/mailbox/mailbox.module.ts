import { Module } from '@nestjs/common'
import { DocumentsModule } from '../documents/documents.module.ts'
import { NoticesModule } from '../notices/notices.module.ts'
import { TicketsModule } from '../tickets/tickets.module.ts'
import { BoxLease } from './box-lease.service.ts'
import { BoxReading } from './box-reading.service.ts'
import { ClaimCodes } from './claim-codes.service.ts'
import { ClaimsController } from './claims.controller.ts'
import { Claims } from './claims.service.ts'
import { MailAccess } from './mail-access.service.ts'
import { MailAnswers } from './mail-answers.service.ts'
import { MailDeskController } from './mail-desk.controller.ts'
import { MailDesk } from './mail-desk.service.ts'
import { MailErasure } from './mail-erasure.service.ts'
import { MailFiles } from './mail-files.service.ts'
import { MailFinder } from './mail-finder.service.ts'
import { MailFollowUp } from './mail-follow-up.service.ts'
import { MailIntake } from './mail-intake.service.ts'
import { MailJobs } from './mail-jobs.ts'
import { MailMessages } from './mail-messages.service.ts'
import { MailPlacing } from './mail-placing.service.ts'
import { MailReader } from './mail-reader.service.ts'
import { MailReplies } from './mail-replies.service.ts'
import { MailSending } from './mail-sending.service.ts'
import { MailStore } from './mail-store.service.ts'
import { NewMailTickets } from './new-mail-tickets.service.ts'

const READING = [BoxLease, BoxReading, MailReader]
const PLACING = [
  MailStore,
  MailFinder,
  NewMailTickets,
  MailPlacing,
  MailFiles,
  MailMessages,
  MailFollowUp,
  MailIntake,
]
const ANSWERING = [MailAccess, MailAnswers, MailReplies, MailSending, MailJobs]

/** Mails that become tickets, and tickets that find their owner in WeChat. */
@Module({
  imports: [TicketsModule, DocumentsModule, NoticesModule],
  controllers: [ClaimsController, MailDeskController],
  providers: [...READING, ...PLACING, ...ANSWERING, ClaimCodes, Claims, MailDesk, MailErasure],
  exports: [MailErasure],
})
export class MailboxModule {}

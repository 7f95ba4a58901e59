import { Module } from '@nestjs/common'
import { ConsentModule } from '../consent/consent.module.ts'
import { DocumentsModule } from '../documents/documents.module.ts'
import { NoticesModule } from '../notices/notices.module.ts'
import { RulebookModule } from '../rulebook/rulebook.module.ts'
import { BoardRows } from './board/board-rows.service.ts'
import { TicketBoard } from './board/ticket-board.service.ts'
import { TicketFinder } from './board/ticket-finder.service.ts'
import { TicketTags } from './board/ticket-tags.service.ts'
import { CertificateController } from './certificate.controller.ts'
import { Certificates } from './certificate.service.ts'
import { PicturesController } from './pictures.controller.ts'
import { Pictures } from './pictures.service.ts'
import { PROMISE_CONTROLLERS, PROMISE_SERVICES } from './promises/promise-services.ts'
import { ConsentWithdrawal } from './registration/consent-withdrawal.service.ts'
import { Draft } from './registration/draft.service.ts'
import { Opening } from './registration/opening.service.ts'
import { Pages } from './registration/pages.service.ts'
import { TalkPhotos } from './registration/talk-photos.service.ts'
import { TalkPhotosController } from './registration/talk-photos.controller.ts'
import { Registrations } from './registrations.service.ts'
import { SERVICE_CONTROLLERS, SERVICE_SERVICES } from './service/service-providers.ts'
import { SHARE_CONTROLLERS, SHARE_SERVICES } from './share/share-providers.ts'
import { THREAD_CONTROLLERS, THREAD_SERVICES } from './thread/thread-providers.ts'
import { TicketErasure } from './ticket-erasure.service.ts'
import { TicketJournal } from './ticket-journal.ts'
import { TicketChanges } from './ticket-changes.ts'
import { TicketMatches } from './ticket-matches.service.ts'
import { TicketOwners } from './ticket-owners.service.ts'
import { TicketListsController } from './ticket-lists.controller.ts'
import { TicketLists } from './ticket-lists.service.ts'
import { TicketQueue } from './ticket-queue.service.ts'
import { TicketReach } from './ticket-reach.service.ts'
import { TicketReading } from './ticket-reading.service.ts'
import { TicketRows } from './ticket-rows.ts'
import { TicketStore } from './ticket-store.ts'
import { TicketsController } from './tickets.controller.ts'
import { TicketsService } from './tickets.service.ts'
import { UnreadablePages } from './unreadable-pages.service.ts'

const SERVICES = [
  TicketRows,
  TicketStore,
  TicketChanges,
  TicketJournal,
  TicketReading,
  TicketLists,
  TicketFinder,
  TicketTags,
  BoardRows,
  TicketBoard,
  TicketQueue,
  TicketErasure,
  TicketMatches,
  TicketOwners,
  TicketsService,
  Opening,
  Draft,
  Pages,
  Registrations,
  ...PROMISE_SERVICES,
  ...SERVICE_SERVICES,
  ...THREAD_SERVICES,
  ...SHARE_SERVICES,
]

/** Tickets: their life, their story, and what a customer does with them. */
@Module({
  imports: [ConsentModule, RulebookModule, NoticesModule, DocumentsModule],
  controllers: [
    TicketsController,
    TicketListsController,
    PicturesController,
    CertificateController,
    TalkPhotosController,
    ...SERVICE_CONTROLLERS,
    ...SHARE_CONTROLLERS,
    ...PROMISE_CONTROLLERS,
    ...THREAD_CONTROLLERS,
  ],
  providers: [
    ...SERVICES,
    TicketReach,
    ConsentWithdrawal,
    Pictures,
    Certificates,
    TalkPhotos,
    UnreadablePages,
  ],
  exports: SERVICES,
})
export class TicketsModule {}

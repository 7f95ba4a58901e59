import { Module } from '@nestjs/common'
import { DocumentsModule } from '../documents/documents.module.ts'
import { NoticesModule } from '../notices/notices.module.ts'
import { RulebookModule } from '../rulebook/rulebook.module.ts'
import { TicketsModule } from '../tickets/tickets.module.ts'
import { Decisions } from './decisions.service.ts'
import { DeskWork } from './desk-work.service.ts'
import { DeskController } from './desk.controller.ts'
import { Desk } from './desk.service.ts'
import { Lookers } from './looking/lookers.service.ts'
import { NewsController } from './news.controller.ts'
import { Review } from './review.service.ts'
import { Assignment } from './service/assignment.service.ts'
import { Colleagues } from './service/colleagues.service.ts'
import { DeskActs } from './service/desk-acts.ts'
import { DeskFiles } from './service/desk-files.ts'
import { DeskFilesController } from './service/desk-files.controller.ts'
import { DeskReading } from './service/desk-reading.service.ts'
import { DeskStepsController } from './service/desk-steps.controller.ts'
import { DeskStepWork } from './service/desk-step-work.ts'
import { DeskTasks } from './service/desk-tasks.service.ts'
import { DeskViewsController } from './service/desk-views.controller.ts'
import { DeskViews } from './service/desk-views.service.ts'
import { FinishedTasks } from './service/finished-tasks.service.ts'
import { HandOverController } from './service/hand-over.controller.ts'
import { HandOver } from './service/hand-over.service.ts'
import { LeadController } from './service/lead.controller.ts'
import { Marking } from './service/marking.service.ts'
import { Marks } from './service/marks.ts'
import { MergedTalk } from './service/merged-talk.service.ts'
import { Merging } from './service/merging.service.ts'
import { Moving } from './service/moving.service.ts'
import { NewTickets } from './service/new-tickets.service.ts'
import { Passing } from './service/passing.service.ts'
import { SendingFiles } from './service/sending-files.service.ts'
import { ServiceDeskController } from './service/service-desk.controller.ts'
import { ServiceListsController } from './service/service-lists.controller.ts'
import { ServiceLists } from './service/service-lists.service.ts'
import { Splitting } from './service/splitting.service.ts'
import { TaskSight } from './service/task-sight.service.ts'
import { TeamLoad } from './service/team-load.service.ts'
import { TicketLinks } from './service/ticket-links.service.ts'
import { TicketNotes } from './service/ticket-notes.service.ts'
import { StationController } from './station.controller.ts'
import { Station } from './station.service.ts'

const SERVICE_DESK = [
  Assignment,
  Colleagues,
  DeskActs,
  DeskFiles,
  DeskReading,
  DeskStepWork,
  DeskTasks,
  DeskViews,
  FinishedTasks,
  HandOver,
  Marking,
  Marks,
  Merging,
  MergedTalk,
  Moving,
  NewTickets,
  Passing,
  SendingFiles,
  ServiceLists,
  Splitting,
  TaskSight,
  TeamLoad,
  TicketLinks,
  TicketNotes,
]

/** Where staff work. */
@Module({
  imports: [TicketsModule, DocumentsModule, NoticesModule, RulebookModule],
  controllers: [
    DeskController,
    StationController,
    NewsController,
    ServiceListsController,
    ServiceDeskController,
    DeskStepsController,
    HandOverController,
    LeadController,
    DeskViewsController,
    DeskFilesController,
  ],
  providers: [Desk, Review, Decisions, Station, DeskWork, Lookers, ...SERVICE_DESK],
  exports: [DeskWork, DeskStepWork],
})
export class DeskModule {}

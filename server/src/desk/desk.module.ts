import { Module } from '@nestjs/common'
import { DocumentsModule } from '../documents/documents.module.ts'
import { NoticesModule } from '../notices/notices.module.ts'
import { RulebookModule } from '../rulebook/rulebook.module.ts'
import { TicketsModule } from '../tickets/tickets.module.ts'
import { Decisions } from './decisions.service.ts'
import { DeskWork } from './desk-work.service.ts'
import { DeskController } from './desk.controller.ts'
import { Desk } from './desk.service.ts'
import { Review } from './review.service.ts'
import { Colleagues } from './service/colleagues.service.ts'
import { DeskTasks } from './service/desk-tasks.service.ts'
import { DeskViewsController } from './service/desk-views.controller.ts'
import { DeskViews } from './service/desk-views.service.ts'
import { ServiceListsController } from './service/service-lists.controller.ts'
import { ServiceLists } from './service/service-lists.service.ts'
import { StationController } from './station.controller.ts'
import { Station } from './station.service.ts'

const SERVICE_DESK = [Colleagues, DeskTasks, DeskViews, ServiceLists]

/** Where staff work. */
@Module({
  imports: [TicketsModule, DocumentsModule, NoticesModule, RulebookModule],
  controllers: [DeskController, StationController, ServiceListsController, DeskViewsController],
  providers: [Desk, Review, Decisions, Station, DeskWork, ...SERVICE_DESK],
  exports: [DeskWork],
})
export class DeskModule {}

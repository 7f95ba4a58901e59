import { Module } from '@nestjs/common'
import { DocumentsModule } from '../documents/documents.module.ts'
import { TicketsModule } from '../tickets/tickets.module.ts'
import { Decisions } from './decisions.service.ts'
import { DeskWork } from './desk-work.service.ts'
import { DeskController } from './desk.controller.ts'
import { Desk } from './desk.service.ts'
import { Review } from './review.service.ts'
import { StationController } from './station.controller.ts'
import { Station } from './station.service.ts'

/** Where staff work. */
@Module({
  imports: [TicketsModule, DocumentsModule],
  controllers: [DeskController, StationController],
  providers: [Desk, Review, Decisions, Station, DeskWork],
  exports: [DeskWork],
})
export class DeskModule {}

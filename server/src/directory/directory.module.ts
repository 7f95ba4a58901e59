import { Module } from '@nestjs/common'
import { RulebookModule } from '../rulebook/rulebook.module.ts'
import { DirectoryBackground } from './background.service.ts'
import { NumberReports } from './number-reports.service.ts'
import { Reporting } from './reporting.service.ts'
import { ReportsController } from './reports.controller.ts'
import { Stations } from './stations.service.ts'
import { StationsController } from './stations.controller.ts'

/** Numbers that are wrong, and the stations of the mainland. The numbers themselves are rows of the book. */
@Module({
  imports: [RulebookModule],
  controllers: [ReportsController, StationsController],
  providers: [DirectoryBackground, NumberReports, Reporting, Stations],
})
export class DirectoryModule {}

import { Module } from '@nestjs/common'
import { MachinesModule } from '../machines/machines.module.ts'
import { RulebookModule } from '../rulebook/rulebook.module.ts'
import { CoverageController } from './coverage.controller.ts'
import { Coverage } from './coverage.service.ts'
import { Guesses } from './guesses.service.ts'

/** Whether a machine is covered somewhere: facts gathered here, judged by the rules in shared. */
@Module({
  imports: [MachinesModule, RulebookModule],
  controllers: [CoverageController],
  providers: [Coverage, Guesses],
})
export class CoverageModule {}

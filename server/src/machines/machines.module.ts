import { Module } from '@nestjs/common'
import { RulebookModule } from '../rulebook/rulebook.module.ts'
import { AskedMachines } from './asked-machines.service.ts'
import { CatalogueSource } from './catalogue.source.ts'
import { EsupportSource } from './esupport.source.ts'
import { KeptRecords } from './kept-records.service.ts'
import { Machines } from './machines.service.ts'
import { RecordSweep } from './record-sweep.service.ts'

/** From a serial to a machine record, behind one door. */
@Module({
  imports: [RulebookModule],
  providers: [AskedMachines, CatalogueSource, EsupportSource, KeptRecords, Machines, RecordSweep],
  exports: [Machines],
})
export class MachinesModule {}

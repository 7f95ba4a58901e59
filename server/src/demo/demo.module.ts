import { Module } from '@nestjs/common'
import { DeskModule } from '../desk/desk.module.ts'
import { DocumentsModule } from '../documents/documents.module.ts'
import { RulebookModule } from '../rulebook/rulebook.module.ts'
import { TicketsModule } from '../tickets/tickets.module.ts'
import { DemoCustomer } from './demo-customer.service.ts'
import { DemoPeople, DemoService } from './demo-service.service.ts'
import { DemoRegistrations } from './demo-registrations.service.ts'
import { DemoSeed } from './demo-seed.service.ts'
import { DemoStaff } from './demo-staff.service.ts'
import { DemoTeams } from './demo-teams.service.ts'
import { TeamPlaces } from './team-places.service.ts'

/** Made-up tickets for a demonstration. */
@Module({
  imports: [RulebookModule, TicketsModule, DocumentsModule, DeskModule],
  providers: [
    DemoSeed,
    DemoRegistrations,
    DemoCustomer,
    DemoPeople,
    DemoService,
    DemoStaff,
    DemoTeams,
    TeamPlaces,
  ],
})
export class DemoModule {}

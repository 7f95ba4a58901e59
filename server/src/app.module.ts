import { Module } from '@nestjs/common'
import type { DynamicModule } from '@nestjs/common'
import { AccountsModule } from './accounts/accounts.module.ts'
import { AuditModule } from './audit/audit.module.ts'
import { ConsentModule } from './consent/consent.module.ts'
import { CoreModule } from './core/core.module.ts'
import type { Ground } from './core/core.module.ts'
import { CoverageModule } from './coverage/coverage.module.ts'
import { DemoModule } from './demo/demo.module.ts'
import { DeskModule } from './desk/desk.module.ts'
import { DirectoryModule } from './directory/directory.module.ts'
import { DocumentsModule } from './documents/documents.module.ts'
import { MachinesModule } from './machines/machines.module.ts'
import { MailboxModule } from './mailbox/mailbox.module.ts'
import { NoticesModule } from './notices/notices.module.ts'
import { PrivacyModule } from './privacy/privacy.module.ts'
import { RulebookModule } from './rulebook/rulebook.module.ts'
import { TicketsModule } from './tickets/tickets.module.ts'

const FEATURES = [
  AuditModule,
  AccountsModule,
  ConsentModule,
  RulebookModule,
  MachinesModule,
  DirectoryModule,
  NoticesModule,
  CoverageModule,
  DocumentsModule,
  TicketsModule,
  DeskModule,
  MailboxModule,
  PrivacyModule,
  DemoModule,
]

/** The whole house: the core, then the features in the order in which they may know each other. */
@Module({})
export class AppModule {
  static on(ground: Ground): DynamicModule {
    return { module: AppModule, imports: [CoreModule.on(ground), ...FEATURES] }
  }
}

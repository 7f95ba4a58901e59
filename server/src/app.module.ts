import { Module } from '@nestjs/common'
import type { DynamicModule } from '@nestjs/common'
import { AccountsModule } from './accounts/accounts.module.ts'
import { CoreModule } from './core/core.module.ts'
import type { Ground } from './core/core.module.ts'

/** The whole house: the core, then the features in the order in which they may know each other. */
@Module({})
export class AppModule {
  static on(ground: Ground): DynamicModule {
    return { module: AppModule, imports: [CoreModule.on(ground), AccountsModule] }
  }
}

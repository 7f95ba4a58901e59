import { Global, Module } from '@nestjs/common'
import type { DynamicModule } from '@nestjs/common'
import { APP_FILTER, APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core'
import { join } from 'node:path'
import type { Logger } from 'pino'
import { Chores } from './chores.ts'
import { Clock } from './clock.ts'
import { CONFIG } from './config/config.ts'
import type { Config } from './config/config.ts'
import { Database } from './database/database.ts'
import { AccessGuard } from './http/access.guard.ts'
import { ContractInterceptor } from './http/contract.interceptor.ts'
import { HealthController } from './http/health.controller.ts'
import { ProblemFilter } from './http/problem.filter.ts'
import { LOGGER } from './logging.ts'
import { FolderPost } from './mail/folder-post.ts'
import { POST } from './mail/post.ts'
import type { Post } from './mail/post.ts'
import { SmtpPost } from './mail/smtp-post.ts'
import { Outbox } from './outbox/outbox.service.ts'
import { DiskStore } from './storage/disk-store.ts'
import { OBJECT_STORE } from './storage/object-store.ts'
import { Vault, VAULT_SECRETS } from './vault/vault.service.ts'
import type { VaultSecrets } from './vault/vault.service.ts'

/** What stands before the house opens: all of it is made outside, so that a failure has a plain message. */
export interface Ground {
  readonly config: Config
  readonly database: Database
  readonly keys: VaultSecrets
  readonly clock: Clock
  readonly logger: Logger
}

/** The core, for every feature. */
@Global()
@Module({})
export class CoreModule {
  static on(ground: Ground): DynamicModule {
    const given = [
      { provide: CONFIG, useValue: ground.config },
      { provide: Database, useValue: ground.database },
      { provide: VAULT_SECRETS, useValue: ground.keys },
      { provide: Clock, useValue: ground.clock },
      { provide: LOGGER, useValue: ground.logger },
      { provide: OBJECT_STORE, useValue: new DiskStore(join(ground.config.dataDir, 'files')) },
      { provide: POST, useValue: postFor(ground.config) },
      Vault,
      Outbox,
      Chores,
    ]
    return {
      module: CoreModule,
      controllers: [HealthController],
      providers: [
        ...given,
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_INTERCEPTOR, useClass: ContractInterceptor },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
      exports: given.map(each => (typeof each === 'function' ? each : each.provide)),
    }
  }
}

/** Without an SMTP server, which production demands, mails stay in a folder. */
function postFor({ mail, dataDir }: Config): Post {
  return mail ? new SmtpPost(mail) : new FolderPost(join(dataDir, 'mail'))
}

import { Controller, Inject } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Health } from '@iws/shared/contract/gives/health'
import { live, ready } from '@iws/shared/contract/health'
import { CONFIG } from '../config/config.ts'
import type { Config } from '../config/config.ts'
import { Database } from '../database/database.ts'
import { OBJECT_STORE } from '../storage/object-store.ts'
import type { ObjectStore } from '../storage/object-store.ts'
import { Reply } from './call.ts'
import { Route } from './route.ts'

/** For whoever watches the process. */
@Controller()
export class HealthController {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly database: Database,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore,
  ) {}

  @Route(live, Health)
  live(): Health {
    return { status: 'ok', revision: this.config.revision }
  }

  @Route(ready, Health)
  async ready(@Reply() reply: FastifyReply): Promise<Health> {
    try {
      await Promise.all([this.database.ping(), this.store.check()])
      return { status: 'ok', revision: this.config.revision }
    } catch {
      // Why is for the log of whoever is down; the watcher only needs the state.
      void reply.code(503)
      return { status: 'unavailable', revision: this.config.revision }
    }
  }
}

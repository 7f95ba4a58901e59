import { NestFactory } from '@nestjs/core'
import type { NestFastifyApplication } from '@nestjs/platform-fastify'
import { AppModule } from './app.module.ts'
import { Clock } from './core/clock.ts'
import type { Config } from './core/config/config.ts'
import { openDatabase } from './core/database/open.ts'
import { equip, makeWebServer } from './core/http/web-server.ts'
import type { Listed } from './core/http/web-server.ts'
import { readKeys } from './core/keys.ts'
import { makeLogger, nestLogger } from './core/logging.ts'
import type { Logger } from 'pino'
import { SCHEMA } from './schema.ts'

/** A house that stands but does not listen yet. `close` ends it and its database. */
export interface House {
  readonly nest: NestFastifyApplication
  readonly routes: readonly Listed[]
  close(): Promise<void>
}

/** Opens database and keys, then puts the whole server together. */
export async function buildHouse(
  config: Config,
  given: { clock?: Clock; logger?: Logger } = {},
): Promise<House> {
  const logger = given.logger ?? makeLogger(config.logLevel)
  const keys = await readKeys(config)
  const database = await openDatabase(config, SCHEMA)
  const { adapter, routes } = makeWebServer(config)
  const ground = { config, database, keys, logger, clock: given.clock ?? new Clock() }
  try {
    const nest = await NestFactory.create<NestFastifyApplication>(AppModule.on(ground), adapter, {
      bodyParser: false,
      logger: nestLogger(logger),
      abortOnError: false,
    })
    await equip(nest.getHttpAdapter().getInstance(), config, logger)
    await nest.init()
    return {
      nest,
      routes,
      close: async () => {
        await nest.close()
        await database.close()
      },
    }
  } catch (error) {
    await database.close()
    throw error
  }
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Database } from '../../src/core/database/database.ts'
import { openDatabase } from '../../src/core/database/open.ts'
import { SCHEMA } from '../../src/schema.ts'
import { freshPlace } from '../fresh-database.ts'

describe('The migrations', () => {
  let place: Awaited<ReturnType<typeof freshPlace>>
  let database: Database

  beforeAll(async () => {
    place = await freshPlace()
    database = await openDatabase(place, SCHEMA)
  })
  afterAll(async () => {
    await database.close()
    await place.drop()
  })

  it('make exactly what the entities say, from an empty database', async () => {
    const { upQueries } = await database.source.driver.createSchemaBuilder().log()
    expect(upQueries.map(each => each.query)).toEqual([])
  })

  it('are all known to have run, and a second opening changes nothing', async () => {
    expect(await database.source.showMigrations()).toBe(false)
    const again = await openDatabase(place, SCHEMA)
    const rows: unknown[] = await again.source.query('SELECT name FROM migrations')
    await again.close()
    expect(rows).toHaveLength(SCHEMA.migrations.length)
  })

  it('run once although several instances start together on an empty database', async () => {
    const shared = await freshPlace()
    const opened = await Promise.all([1, 2, 3].map(() => openDatabase(shared, SCHEMA)))
    const rows: unknown[] = (await opened[0]?.source.query('SELECT name FROM migrations')) ?? []
    await Promise.all(opened.map(each => each.close()))
    await shared.drop()
    expect(rows).toHaveLength(SCHEMA.migrations.length)
  })
})

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { freshPlace } from '../../test/fresh-database.ts'
import type { Database } from '../core/database/database.ts'
import { openDatabase } from '../core/database/open.ts'
import { ConsentRow } from './consent.entity.ts'
import { Consents } from './consents.service.ts'
import type { Said } from './consents.service.ts'
import { CONSENT_SCHEMA } from './schema.ts'

const SAID: Said = { customer: 'anna', ticket: 't1', kind: 'identity-papers', version: '2026-11', at: 1000 }
const consents = new Consents()
let place: Awaited<ReturnType<typeof freshPlace>>
let database: Database
beforeEach(async () => {
  place = await freshPlace()
  database = await openDatabase(place, CONSENT_SCHEMA)
})
afterEach(async () => {
  await database.close()
  await place.drop()
})
const give = (change: Partial<Said> = {}) =>
  database.transact(manager => consents.give(manager, { ...SAID, ...change }))
const withdraw = (change: Partial<Said> = {}) =>
  database.transact(manager => consents.withdraw(manager, { ...SAID, ...change }))
const standing = (ticket = 't1') => consents.of(database.reader, ticket)
const history = async () =>
  (await database.reader.find(ConsentRow, { order: { givenAt: 'ASC' } })).map(
    ({ version, givenAt, withdrawnAt }) => [version, givenAt, withdrawnAt],
  )

describe('A consent', () => {
  it('stands from the moment it is given, with the version of the words', async () => {
    expect(await standing()).toEqual({ 'identity-papers': null, 'lawful-import': null })
    await give()
    expect(await standing()).toEqual({
      'identity-papers': { version: '2026-11', at: 1000 },
      'lawful-import': null,
    })
  })

  it('is one for one ticket and one matter', async () => {
    await give()
    await give({ kind: 'lawful-import', at: 2000 })
    await withdraw({ at: 3000 })
    expect(await standing()).toEqual({
      'identity-papers': null,
      'lawful-import': { version: '2026-11', at: 2000 },
    })
    expect(await standing('t2')).toEqual({ 'identity-papers': null, 'lawful-import': null })
  })

  it('that is taken back leaves its trace and may be given again', async () => {
    await give()
    await withdraw({ at: 2000 })
    await give({ at: 3000 })
    expect(await history()).toEqual([
      ['2026-11', 1000, 2000],
      ['2026-11', 3000, null],
    ])
  })

  it('given twice is one, and to newer words ends the older', async () => {
    await give()
    await give({ at: 1500 })
    await give({ version: '2026-12', at: 2000 })
    expect(await history()).toEqual([
      ['2026-11', 1000, 2000],
      ['2026-12', 2000, null],
    ])
  })

  it('can be taken back by nobody else', async () => {
    await give()
    await withdraw({ customer: 'boris', at: 2000 })
    expect((await standing())['identity-papers']).toEqual({ version: '2026-11', at: 1000 })
  })
})

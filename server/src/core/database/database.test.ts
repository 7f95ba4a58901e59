import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { Entity, Index } from 'typeorm'
import { freshPlace } from '../../../test/fresh-database.ts'
import { Problem } from '../problem.ts'
import { CountColumn, FlagColumn, IdColumn, index, InstantColumn, JsonColumn, WordColumn } from './columns.ts'
import type { Database } from './database.ts'
import { DuplicateKey } from './failures.ts'
import { createTable } from './migration.ts'
import { openDatabase } from './open.ts'

@Entity('things')
@Index('things_word', ['word'], { unique: true })
class Thing {
  @IdColumn() id: string
  @WordColumn(20) word: string
  @CountColumn({ default: 0 }) count: number
  @FlagColumn({ default: false }) flag: boolean
  @InstantColumn({ nullable: true }) at: number | null
  @JsonColumn({ nullable: true }) data: { list: number[] } | null
}

const SCHEMA = {
  entities: [Thing],
  migrations: [
    createTable(20260101001, 'things', c => ({
      columns: [
        c.id(),
        c.word('word', 20),
        c.count('count', { default: 0 }),
        c.flag('flag', { default: false }),
        c.instant('at', { isNullable: true }),
        c.json('data', { isNullable: true }),
      ],
      indices: [index('things_word', ['word'], true)],
    })),
  ],
}

let place: Awaited<ReturnType<typeof freshPlace>>
let database: Database
beforeEach(async () => {
  place = await freshPlace()
  database = await openDatabase(place, SCHEMA)
})
afterEach(async () => {
  await database.close()
  await place.drop()
})
const add = (id: string, word = id) => database.transact(manager => manager.insert(Thing, { id, word }))
const ids = async () =>
  (await database.reader.find(Thing, { order: { id: 'ASC' } })).map(({ id }) => id.trim())

describe('A transaction', () => {
  it('runs beside others without taking part in them', async () => {
    const all = ['a', 'b', 'c', 'd', 'e', 'f']
    await Promise.all(
      all.map(id =>
        database.transact(async manager => {
          await manager.insert(Thing, { id, word: `${id}1` })
          await sleep(5)
          await manager.update(Thing, { id }, { word: `${id}2` })
        }),
      ),
    )
    const words = (await database.reader.find(Thing, { order: { id: 'ASC' } })).map(({ word }) => word)
    expect(words).toEqual(['a2', 'b2', 'c2', 'd2', 'e2', 'f2'])
  })

  it('takes only its own rows down with it', async () => {
    let go: () => void = () => undefined
    const gate = new Promise<void>(resolve => (go = resolve))
    const failing = database.transact(async manager => {
      await manager.insert(Thing, { id: 'lost', word: 'lost' })
      await gate
      throw new Error('no')
    })
    const beside = add('kept')
    await sleep(20)
    go()
    await expect(failing).rejects.toThrow('no')
    await beside
    expect(await ids()).toEqual(['kept'])
  })

  it('shows nobody what it has not committed', async () => {
    let seen: string[] = ['?']
    await database.transact(async manager => {
      await manager.insert(Thing, { id: 'a', word: 'a' })
      seen = await ids()
    })
    expect(seen).toEqual([])
    expect(await ids()).toEqual(['a'])
  })

  it('tells a duplicate key as one error, without the value', async () => {
    await add('a', 'secret')
    const error: unknown = await add('b', 'secret').catch((caught: unknown) => caught)
    expect(error).toBeInstanceOf(DuplicateKey)
    expect(String(error)).not.toContain('secret')
  })

  it('goes on after a duplicate that its own code expected', async () => {
    await add('a')
    await database.transact(async manager => {
      await manager.insert(Thing, { id: 'b', word: 'a' }).catch(() => null)
      await manager.insert(Thing, { id: 'c', word: 'c' })
    })
    expect(await ids()).toEqual(['a', 'c'])
  })

  it('is done again when it loses against another one', async () => {
    await add('a')
    await add('b')
    const both = (first: string, second: string) =>
      database.transact(async manager => {
        await manager.increment(Thing, { id: first }, 'count', 1)
        await sleep(30)
        await manager.increment(Thing, { id: second }, 'count', 1)
      })
    await Promise.all([both('a', 'b'), both('b', 'a'), both('a', 'b'), both('b', 'a')])
    const counts = (await database.reader.find(Thing)).map(({ count }) => count)
    expect(counts).toEqual([4, 4])
  })

  it('lets one of many win a compare-and-set', async () => {
    await add('a')
    const tries = await Promise.all(
      Array.from({ length: 20 }, () =>
        database.transact(manager => manager.update(Thing, { id: 'a', count: 0 }, { count: 1 })),
      ),
    )
    expect(tries.filter(({ affected }) => affected === 1)).toHaveLength(1)
    expect(tries.filter(({ affected }) => affected === 0)).toHaveLength(19)
  })

  it('cannot be opened inside another one', async () => {
    await expect(database.transact(() => add('a'))).rejects.toThrow('open already')
  })

  it('says unavailable when the database is gone', async () => {
    const other = await openDatabase(place, SCHEMA)
    await other.close()
    await expect(other.ping()).rejects.toThrow()
    const write = other.transact(manager => manager.insert(Thing, { id: 'a', word: 'a' }))
    await expect(write).rejects.toEqual(new Problem('unavailable'))
  })
})

describe('A row', () => {
  it('comes back as it was written, on every engine', async () => {
    const at = Date.UTC(2026, 10, 22, 2, 0, 0, 123)
    const written = { id: 'a', word: 'Case', count: 7, flag: true, at, data: { list: [1, 2] } }
    await database.transact(manager => manager.insert(Thing, written))
    const read = await database.reader.findOneByOrFail(Thing, { id: 'a' })
    expect({ ...read }).toEqual({ ...written, flag: expect.anything() })
    expect(Boolean(read.flag)).toBe(true)
    expect(typeof read.at).toBe('number')
  })

  it('tells letters of different case apart', async () => {
    await add('a', 'word')
    await add('b', 'WORD')
    expect(await database.reader.findOneBy(Thing, { word: 'Word' })).toBeNull()
    expect((await database.reader.findOneByOrFail(Thing, { word: 'WORD' })).id).toBe('b')
  })
})

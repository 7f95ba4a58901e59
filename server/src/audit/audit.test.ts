import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { MoreThan } from 'typeorm'
import { freshPlace } from '../../test/fresh-database.ts'
import { TestClock } from '../../test/test-clock.ts'
import { openDatabase } from '../core/database/open.ts'
import type { Database } from '../core/database/database.ts'
import { AuditHeadRow } from './audit-head.entity.ts'
import { AuditRow } from './audit.entity.ts'
import { Audit } from './audit.service.ts'
import { AUDIT_SCHEMA } from './schema.ts'

let place: Awaited<ReturnType<typeof freshPlace>>
let database: Database
let audit: Audit
const SUBJECT = '01ARZ3NDEKTSV4RRFFQ69G5FAV'

beforeEach(async () => {
  place = await freshPlace()
  database = await openDatabase(place, AUDIT_SCHEMA)
  audit = new Audit(new TestClock())
})
afterEach(async () => {
  await database.close()
  await place.drop()
})

const record = (action: string, subject: string | null = SUBJECT) =>
  database.transact(manager =>
    audit.record(manager, {
      actor: null,
      role: 'system',
      action,
      subject,
      detail: { why: 'test', at: 'desk' },
    }),
  )
const breaks = () => audit.verify(database.reader)
const lines = () => database.reader.find(AuditRow, { order: { seq: 'ASC' } })
const tamper = (seq: number, change: Partial<AuditRow>) =>
  database.transact(manager => manager.update(AuditRow, { seq }, change))

describe('The audit log', () => {
  it('is whole when nobody touched it', async () => {
    for (const action of ['one', 'two', 'three']) await record(action)
    expect((await lines()).map(({ seq, action }) => [seq, action])).toEqual([
      [1, 'one'],
      [2, 'two'],
      [3, 'three'],
    ])
    expect(await breaks()).toEqual([])
  })

  it('does not fork when many write at once', async () => {
    await Promise.all(Array.from({ length: 24 }, (_, n) => record(`deed-${n}`)))
    expect((await lines()).map(({ seq }) => seq)).toEqual(Array.from({ length: 24 }, (_, n) => n + 1))
    expect(await breaks()).toEqual([])
  })

  it('forgets a line with the transaction it belonged to', async () => {
    await record('kept')
    const failing = database.transact(async manager => {
      await audit.record(manager, { actor: null, role: 'system', action: 'lost', subject: SUBJECT })
      throw new Error('no')
    })
    await expect(failing).rejects.toThrow('no')
    await record('after')
    expect((await lines()).map(({ action }) => action)).toEqual(['kept', 'after'])
    expect(await breaks()).toEqual([])
  })

  it.each<[string, Partial<AuditRow>]>([
    ['who acted', { actor: '01ARZ3NDEKTSV4RRFFQ69G5FAA' }],
    ['what was done', { action: 'harmless' }],
    ['when', { at: 5 }],
    ['to whom', { subject: '01ARZ3NDEKTSV4RRFFQ69G5FAA' }],
    ['the detail', { detail: { why: 'other', at: 'desk' } }],
    ['the role', { role: 'nobody' }],
    ['the hash', { hash: 'f'.repeat(64) }],
  ])('shows where %s was changed', async (_, change) => {
    for (const action of ['one', 'two', 'three']) await record(action)
    await tamper(2, change)
    expect((await breaks()).map(({ seq }) => seq)).toEqual([2])
  })

  it('shows a line that was taken out, and one taken off its end', async () => {
    for (const action of ['one', 'two', 'three']) await record(action)
    await database.transact(manager => manager.delete(AuditRow, { seq: 3 }))
    expect((await breaks()).map(({ seq }) => seq)).toEqual([3])
    await database.transact(manager => manager.delete(AuditRow, { seq: 1 }))
    expect((await breaks()).map(({ seq }) => seq)).toEqual([1])
  })

  it('shows a line that was added past its head', async () => {
    await record('one')
    const [first] = await lines()
    await database.transact(manager =>
      manager.insert(AuditRow, { ...first, id: '01ARZ3NDEKTSV4RRFFQ69G5FAB', seq: 2 }),
    )
    expect((await breaks()).map(({ seq }) => seq)).toEqual([2])
  })

  it('keeps lines of different subjects in several chains, each whole', async () => {
    for (let n = 0; n < 40; n += 1)
      await record('deed', `01ARZ3NDEKTSV4RRFFQ69G5F${String(n).padStart(2, '0')}`)
    expect(await database.reader.countBy(AuditHeadRow, { seq: MoreThan(0) })).toBeGreaterThan(1)
    expect(await breaks()).toEqual([])
  })
})

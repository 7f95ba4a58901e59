import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { StaffTasks } from './staff-tasks.service.ts'
import type { NewTask, TaskReader } from './staff-tasks.service.ts'

const TICKET = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
const [LIN, MO] = ['01ARZ3NDEKTSV4RRFFQ69G5F01', '01ARZ3NDEKTSV4RRFFQ69G5F02']
let app: TestApp
let tasks: StaffTasks
beforeAll(async () => {
  app = await startApp()
  tasks = app.house.nest.get(StaffTasks)
})
afterAll(() => app.stop())

const add = (task: Partial<NewTask>) => {
  app.clock.move(1)
  const some = { kind: 'mail-unclear' as const, ticket: TICKET, ...task }
  return app.database.transact(manager => tasks.add(manager, some))
}
const seen = async (reader: TaskReader) => (await tasks.list(reader)).map(({ about }) => about.n)

describe('Tasks of the staff', () => {
  it('are seen by whom they name, by their team, by everybody where nobody is named, and all by a lead', async () => {
    await add({ about: { n: 'lin' }, person: LIN, team: 'software' })
    await add({ about: { n: 'software' }, team: 'software' })
    await add({ about: { n: 'repair' }, team: 'repair' })
    await add({ about: { n: 'anybody' } })
    expect(await seen({ person: LIN })).toEqual(['lin', 'anybody'])
    expect(await seen({ person: MO, team: 'software' })).toEqual(['software', 'anybody'])
    expect(await seen({ person: MO, team: ['repair', 'software'] })).toEqual([
      'software',
      'repair',
      'anybody',
    ])
    expect(await seen({ person: MO, lead: true })).toEqual(['lin', 'software', 'repair', 'anybody'])
  })

  it('come the most urgent first', async () => {
    const now = app.clock.now()
    await add({ about: { n: 'later' }, team: 'urgent', dueAt: now + 2_000 })
    await add({ about: { n: 'sooner' }, team: 'urgent', dueAt: now + 1_000 })
    const list = await seen({ person: MO, team: 'urgent' })
    expect(list).toEqual(['sooner', 'later', 'anybody'])
  })

  it('are made once under one key, also by two at once', async () => {
    const task = { about: { n: 'once' }, team: 'keys', key: 'mail-unclear:1' }
    const first = await add(task)
    expect(await add(task)).toBe(first)
    const other = { ...task, key: 'mail-unclear:2' }
    const both = await Promise.allSettled([add(other), add(other)])
    expect(both.some(({ status }) => status === 'fulfilled')).toBe(true)
    expect(await seen({ person: MO, team: 'keys' })).toEqual(['anybody', 'once', 'once'])
  })

  it('are done once, and then seen no more', async () => {
    const id = await add({ about: { n: 'done' }, team: 'ends' })
    const finish = () => app.database.transact(manager => tasks.done(manager, id, LIN))
    await finish()
    expect(await seen({ person: LIN, team: 'ends' })).not.toContain('done')
    await expect(finish()).rejects.toMatchObject({ code: 'not-found' })
  })
})

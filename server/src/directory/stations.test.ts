import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { readBook } from '@iws/shared/contract/book'
import type { Segments } from '@iws/shared/contract/book'
import { importStations, readStations } from '@iws/shared/contract/directory'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { must, refused } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { AuditRow } from '../audit/audit.entity.ts'
import { Audit } from '../audit/audit.service.ts'
import { buildHouse } from '../app.ts'
import { Stations } from './stations.service.ts'
import { StationRow } from './station.entity.ts'

const HEAD = 'code,name,province,city,address,phone,hours,lat,lng,system'
const line = (code: string, city = '武汉市') =>
  `${code},示例店,湖北省,${city},示例路1号,027-55550101,mon-sun 09:00-18:00,30.5,114.3,GCJ-02`
const file = (...lines: string[]) => [HEAD, ...lines].join('\r\n')

let app: TestApp
let admin: Person
beforeEach(async () => {
  app = await startApp()
  admin = await app.signIn('administrator')
})
afterEach(() => app.stop())

const take = (csv: string, check = false) => admin.call(importStations, { csv, check })
const kept = async () => must(await admin.call(readStations, {}))
const segment = async (from = app) =>
  must(await from.stranger.send<Segments['stations']>('GET', '/api/book/stations'))
const hash = async () =>
  must(await app.stranger.call(readBook, {})).segments.find(({ name }) => name === 'stations')?.hash

describe('The stations', () => {
  it('are the one that ships until somebody imports others', async () => {
    expect(await kept()).toEqual({ count: 1, importedAt: null, cities: 1 })
    const { rows, importedOn } = await segment()
    expect([importedOn, rows.map(({ code }) => code)]).toEqual([null, ['21000500']])
  })

  it('are put in the place of those before, in the order of the file, for everybody at once', async () => {
    const before = await hash()
    const csv = file(line('30000002', '襄阳市'), line('30000001'), line('30000003'))
    expect(must(await take(csv))).toEqual({ rows: 3, applied: true, faults: [] })
    const at = app.clock.now()
    expect(await kept()).toEqual({ count: 3, importedAt: at, cities: 2 })
    const { rows, importedOn } = await segment()
    expect([importedOn, rows.map(({ code }) => code)]).toEqual([
      '2026-11-22',
      ['30000002', '30000001', '30000003'],
    ])
    expect(rows[0]).toMatchObject({
      city: '襄阳市',
      lat: 30.5,
      lng: 114.3,
      source: 'operator',
      checkedOn: '2026-11-22',
    })
    expect(await hash()).not.toBe(before)
    must(await take(file(line('30000009'))))
    expect((await segment()).rows.map(({ code }) => code)).toEqual(['30000009'])
    expect(await app.database.reader.countBy(StationRow, {})).toBe(1)
  })

  it('outlive the server, and show on another one that stands on the same database', async () => {
    const other = await buildHouse(app.config, { clock: app.clock })
    must(await take(file(line('30000001'), line('30000002'))))
    await other.nest.get(Stations).refresh()
    expect(other.nest.get(Stations).kept()).toMatchObject({ count: 2, cities: 1 })
    await other.close()
    app = await app.restart()
    expect((await segment()).rows.map(({ code }) => code)).toEqual(['30000001', '30000002'])
  })

  it('stay as they are when one row of the file has a fault, or when it is only a check', async () => {
    must(await take(file(line('30000001'))))
    const before = await hash()
    const broken = must(await take(file(line('30000002'), line('', '武汉'), line('30000002'))))
    expect([broken.rows, broken.applied]).toEqual([3, false])
    expect(broken.faults).toEqual([
      { line: 3, column: 'code', code: 'missing', sentence: 'This cell must not be empty.' },
      {
        line: 3,
        column: 'city',
        code: 'city-ending',
        sentence: 'Write the full name of the city, ending in 市, 州, 盟 or 地区, such as 北京市.',
      },
      { line: 4, column: 'code', code: 'code-twice', sentence: 'This code is used on line 2 already.' },
    ])
    expect(must(await take(file(line('30000002')), true))).toEqual({ rows: 1, applied: false, faults: [] })
    expect([await hash(), (await kept()).count]).toEqual([before, 1])
    expect((await segment()).rows.map(({ code }) => code)).toEqual(['30000001'])
  })

  it('have their faults told in the administrator’s language', async () => {
    const told: string[] = []
    for (const language of ['zh-CN', 'zh-Hant'] as const) {
      admin.language = language
      told.push(must(await take(file(line('30000001'), line('30000001')), true)).faults[0]?.sentence ?? '')
    }
    expect(told).toEqual(['这个代码在第 2 行已经用过。', '這個代碼在第 2 行已經用過。'])
  })

  it('are written down with who brought them and how many there are', async () => {
    must(await take(file(line('30000001'), line('30000002'))))
    must(await take(file(line('30000001')), true))
    const lines = await app.database.reader.findBy(AuditRow, { action: 'stations-imported' })
    expect(lines.map(({ role, detail }) => [role, detail])).toEqual([['administrator', { rows: '2' }]])
    expect(lines[0]?.actor).not.toBeNull()
    expect(await app.house.nest.get(Audit).verify(app.database.reader)).toEqual([])
  })

  it('may be as many as fill the longest body, and all of two imports at once are one of them', async () => {
    const many = (first: number) => Array.from({ length: 4000 }, (_, n) => line(String(first + n)))
    const [one, two] = [file(...many(30_000_000)), file(...many(40_000_000))]
    expect(Buffer.byteLength(one)).toBeGreaterThan(400_000)
    const answers = await Promise.all([take(one), take(two)])
    expect(answers.map(answer => must(answer).applied)).toEqual([true, true])
    const { rows } = await segment()
    expect(rows).toHaveLength(4000)
    expect(new Set(rows.map(({ code }) => code[0])).size).toBe(1)
    const full = await take(`${one}\r\n${'店'.repeat(890_000 - one.length)}`, true)
    expect([full.status, full.problem]).toEqual([200, null])
    expect(refused(await take('店'.repeat(900_001), true))).toEqual({ status: 422, code: 'invalid-input' })
    expect(refused(await take('店'.repeat(1_100_000), true))).toEqual({ status: 413, code: 'body-too-large' })
  })
})

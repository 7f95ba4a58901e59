import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { closeNumberReport, listNumberReports, reportNumber } from '@iws/shared/contract/directory'
import type { Takes } from '@iws/shared/contract/endpoint'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { must, refused } from '../../test/journeys/stage.ts'
import type { Person } from '../../test/person.ts'
import { AuditRow } from '../audit/audit.entity.ts'
import { Audit } from '../audit/audit.service.ts'
import { KeyRow } from '../core/vault/key.entity.ts'
import { Books } from '../rulebook/books.service.ts'
import { NumberReportRow } from './number-report.entity.ts'
import { NumberReports } from './number-reports.service.ts'

const DAY = 24 * 60 * 60_000
let app: TestApp
let admin: Person
beforeEach(async () => {
  app = await startApp({ book: 'demonstration' })
  admin = await app.signIn('administrator')
})
afterEach(() => app.stop())

let made = 0
const report = (change: Partial<Takes<typeof reportNumber>> = {}) => ({
  key: `report-of-a-number-${(made += 1)}`,
  place: 'US',
  phone: 'us-demonstration',
  fault: 'nobody-answers' as const,
  note: '',
  language: 'en' as const,
  ...change,
})
const send = (change: Partial<Takes<typeof reportNumber>> = {}) =>
  app.stranger.call(reportNumber, report(change))
const open = async () => must(await admin.call(listNumberReports, {})).reports
const erase = () => app.house.nest.get(NumberReports).erase()

describe('Word that a number is wrong', () => {
  it('comes from anybody and stands before the administrator', async () => {
    must(await send({ note: 'It rang ten times.' }))
    expect(await open()).toEqual([
      {
        id: expect.stringMatching(/^[0-9A-Z]{26}$/),
        at: app.clock.now(),
        place: 'US',
        phone: 'us-demonstration',
        fault: 'nobody-answers',
        note: 'It rang ten times.',
        times: 1,
      },
    ])
  })

  it('is one line with a count when many say the same of one number, the oldest line first', async () => {
    must(await send({ note: 'First.' }))
    app.clock.move(1000)
    must(await send({ fault: 'other-hours', note: 'Closed on Fridays.' }))
    app.clock.move(1000)
    must(await send())
    must(await send({ note: 'Third.' }))
    must(await send({ place: 'JP', phone: 'jp-demonstration' }))
    const lines = await open()
    expect(lines.map(({ phone, fault, note, times }) => [phone, fault, note, times])).toEqual([
      ['us-demonstration', 'nobody-answers', 'First.\nThird.', 3],
      ['us-demonstration', 'other-hours', 'Closed on Fridays.', 1],
      ['jp-demonstration', 'nobody-answers', '', 1],
    ])
    expect(lines[0]?.at).toBe(app.clock.now() - 2000)
  })

  it('counts once however often the phone sends it, also at once', async () => {
    const once = report()
    await Promise.all([1, 2, 3].map(() => app.stranger.call(reportNumber, once)))
    must(await app.stranger.call(reportNumber, once))
    expect((await open()).map(({ times }) => times)).toEqual([1])
  })

  it('is not taken of a number that the book does not have', async () => {
    for (const change of [{ phone: 'us-nothing' }, { place: 'JP' }, { place: 'XX' }])
      expect(refused(await send(change))).toEqual({ status: 404, code: 'not-found' })
    expect(await open()).toEqual([])
  })

  it('can be sent of any number in the directory', async () => {
    const { rows } = app.house.nest.get(Books).content.directory
    const places = rows.filter(row => row.phones.length > 0).slice(0, 8)
    for (const { place, phones } of places) must(await send({ place, phone: phones[0]?.id ?? '' }))
    expect(await open()).toHaveLength(8)
  })

  it('is written down as read, once for the same lines', async () => {
    const read = () => app.database.reader.findBy(AuditRow, { action: 'number-reports-read' })
    await open()
    expect(await read()).toEqual([])
    must(await send())
    await open()
    await open()
    must(await send({ fault: 'not-lenovo' }))
    await open()
    const lines = await read()
    expect(lines.map(({ role, detail }) => [role, detail.lines]).sort()).toEqual([
      ['administrator', '1'],
      ['administrator', '2'],
    ])
  })

  it('is braked when one address sends a great deal', async () => {
    for (let n = 0; n < 12; n += 1) must(await send())
    const { status, problem } = await send()
    expect([status, problem?.code, problem?.about.seconds]).toEqual([429, 'too-many-tries', 3600])
    app.clock.move(60 * 60_000)
    must(await send())
    expect((await open()).map(({ times }) => times)).toEqual([13])
  })

  it('lies sealed in the database, and its words stand in no log', async () => {
    must(await send({ note: 'Ask ERIKSSON instead' }))
    await open()
    const [row] = await app.database.reader.find(NumberReportRow)
    expect(JSON.stringify(row)).not.toContain('ERIKSSON')
    const lines = await app.database.reader.find(AuditRow)
    expect(JSON.stringify(lines)).not.toContain('ERIKSSON')
    const other = await app.restart()
    const log = await other.stop()
    app = await startApp()
    expect(log).not.toContain('ERIKSSON')
  })
})

describe('Closing a report', () => {
  it('takes the whole line away, with a note or without one, and is written down', async () => {
    must(await send())
    must(await send({ fault: 'not-lenovo' }))
    must(await send())
    const [first, second] = await open()
    const left = must(await admin.call(closeNumberReport, { id: first?.id ?? '', note: '' }))
    expect(left.reports).toEqual([second])
    must(await admin.call(closeNumberReport, { id: second?.id ?? '', note: 'The number has changed.' }))
    expect(await open()).toEqual([])
    const lines = await app.database.reader.findBy(AuditRow, { action: 'number-report-closed' })
    expect(lines.map(({ role, subject, detail }) => [role, subject, detail]).sort()).toEqual(
      [
        ['administrator', first?.id, { ...CODES, fault: 'nobody-answers', reports: '2' }],
        ['administrator', second?.id, { ...CODES, fault: 'not-lenovo', reports: '1' }],
      ].sort(),
    )
    expect(await app.house.nest.get(Audit).verify(app.database.reader)).toEqual([])
  })

  it('leaves open what came in after the line was looked at', async () => {
    must(await send())
    const [seen] = await open()
    app.clock.move(1000)
    must(await send({ note: 'Still silent.' }))
    const { reports } = must(await admin.call(closeNumberReport, { id: seen?.id ?? '', note: '' }))
    expect(reports.map(({ note, times }) => [note, times])).toEqual([['Still silent.', 1]])
  })

  it('a second time changes nothing; of a report that never was it is not found', async () => {
    must(await send())
    const [line] = await open()
    const id = line?.id ?? ''
    must(await admin.call(closeNumberReport, { id, note: '' }))
    const [before] = await app.database.reader.find(NumberReportRow)
    app.clock.move(DAY)
    admin = await app.signIn('administrator')
    must(await admin.call(closeNumberReport, { id, note: 'again' }))
    expect(await app.database.reader.find(NumberReportRow)).toEqual([before])
    const nothing = await admin.call(closeNumberReport, { id: '01ARZ3NDEKTSV4RRFFQ69G5FAV', note: '' })
    expect(refused(nothing)).toEqual({ status: 404, code: 'not-found' })
  })

  it('is followed thirty days later by its end: row and key are gone, open reports stay', async () => {
    const keys = () =>
      app.database.reader.find(KeyRow).then(all => all.filter(key => /^report:/.test(key.owner)))
    must(await send({ note: 'old' }))
    const [line] = await open()
    must(await admin.call(closeNumberReport, { id: line?.id ?? '', note: 'done' }))
    must(await send({ fault: 'other-language' }))
    app.clock.move(30 * DAY - 1)
    expect([await erase(), (await keys()).length]).toEqual([0, 2])
    app.clock.move(1)
    expect([await erase(), await erase(), (await keys()).length]).toEqual([1, 0, 1])
    const left = await app.database.reader.find(NumberReportRow)
    expect(left.map(({ fault }) => fault)).toEqual(['other-language'])
  })
})

const CODES = { place: 'US', phone: 'us-demonstration' }

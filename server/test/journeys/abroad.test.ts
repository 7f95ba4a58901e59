import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { isOpen, nextChange } from '@iws/shared/calendar/hours'
import { offsetsOf } from '@iws/shared/calendar/zone'
import { readBook } from '@iws/shared/contract/book'
import type { Segments } from '@iws/shared/contract/book'
import { askCoverage } from '@iws/shared/contract/coverage'
import { listNumberReports, reportNumber } from '@iws/shared/contract/directory'
import type { Takes } from '@iws/shared/contract/endpoint'
import { BookManifest } from '@iws/shared/contract/gives/book'
import { CoverageView } from '@iws/shared/contract/gives/coverage'
import { NumberReports } from '@iws/shared/contract/gives/directory'
import { repairsOf } from '@iws/shared/machine/serial'
import { timetableOf } from '@iws/shared/rulebook/timetable'
import type { z } from '@iws/shared/schema'
import { intent, must, openStage } from './stage.ts'
import type { Stage } from './stage.ts'

/** A Sunday evening in Boston, the clocks put back three weeks ago; in Shanghai it is ten past noon on Monday. */
const EVENING = '2026-11-22T23:10:00-05:00'
const ASKED = { serial: 'PF0UT001', boughtIn: 'CN', destination: 'US', today: '2026-11-22' }

/** Nothing more and nothing else than the contract gives. */
function expectToFit(shape: z.ZodMiniType, reply: unknown): void {
  expect(shape.parse(reply)).toEqual(reply)
}

describe('A student in Boston whose machine was bought in Chengdu (J1, steps 1 to 4)', () => {
  let stage: Stage
  const ask = async (changes: Partial<Takes<typeof askCoverage>> = {}): Promise<CoverageView> => {
    const view = must(await stage.app.stranger.call(askCoverage, { ...ASKED, ...changes }))
    expectToFit(CoverageView, view)
    return view
  }
  const part = async <N extends keyof Segments>(name: N): Promise<Segments[N]> =>
    must(await stage.app.stranger.send<Segments[N]>('GET', `/api/book/${name}`))
  const finding = (view: CoverageView, rule: string) =>
    view.assessment.findings.find(each => each.rule === rule)

  beforeAll(async () => {
    stage = await openStage()
    stage.app.clock.set(EVENING)
  })
  afterAll(async () => {
    const log = await stage.stop()
    for (const serial of ['PF0UT001', 'PF0UT009']) expect(log).not.toContain(serial)
  })

  it('may keep the whole book without signing in, and is told by its hashes that nothing changed', async () => {
    const manifest = must(await stage.app.stranger.call(readBook, {}))
    expectToFit(BookManifest, manifest)
    expect(manifest.kind).toBe('demonstration')
    for (const { name } of manifest.segments) {
      const path = `/api/book/${name}`
      const first = await stage.app.stranger.send('GET', path)
      const tag = String(first.headers.etag)
      const again = await stage.app.stranger.send('GET', path, { headers: { 'if-none-match': tag } })
      expect([name, first.status, again.status]).toEqual([name, 200, 304])
    }
  })

  it('is covered in the United States until the end of the base term, resting on C1, C2 and C11', async () => {
    const view = await ask()
    expect([view.lookup, view.retryAt]).toEqual(['found', null])
    expect(view.assessment).toMatchObject({ outcome: 'covered', until: '2027-06-13', wouldHelp: [] })
    const grounds = view.assessment.findings.map(({ rule, clause, verdict }) => [rule, clause, verdict])
    expect(grounds).toEqual(
      expect.arrayContaining([
        ['type-sold', 'C2', 'pass'],
        ['type-serviced', 'C1', 'pass'],
        ['base-running', 'C11', 'pass'],
        ['base-hardware', 'C3', 'pass'],
      ]),
    )
    expect(view.assessment.actions.slice(0, 2)).toEqual(['call-local', 'counter-card'])
  })

  it('has an extended layer that stays at home by C5, and a software one that is no hardware cover', async () => {
    const { layers } = (await ask()).assessment
    expect(layers.map(({ kind, end, countsAbroad, clause }) => [kind, end, countsAbroad, clause])).toEqual([
      ['base', '2027-06-13', 'yes', 'C3'],
      ['extended', '2028-06-13', 'no', 'C5'],
      ['software', '2044-01-01', 'no', 'C4'],
    ])
  })

  it('is covered on the last day of the term and not on the day after, whatever was bought on top', async () => {
    stage.app.clock.set('2027-06-13T23:10:00-04:00')
    expect((await ask({ today: '2027-06-13' })).assessment.outcome).toBe('covered')
    const after = await ask({ today: '2027-06-14' })
    expect(after.assessment.outcome).toBe('not-covered')
    expect(finding(after, 'base-running')).toMatchObject({ clause: 'C11', verdict: 'fail' })
    stage.app.clock.set(EVENING)
  })

  it('is found by the whole label too, and by nothing that only looks like its serial', async () => {
    expect((await ask({ serial: '1S82WM006KCDPF0UT001' })).assessment.outcome).toBe('covered')
    const misread = await ask({ serial: 'PFOUT001' })
    expect([misread.lookup, misread.assessment.outcome]).toEqual(['unknown', 'ask-us'])
    expect(misread.assessment.actions).toContain('correct-machine')
    expect(repairsOf('PFOUT001')).toContain('PF0UT001')
  })

  it('is unknown, never expired, while the record service is down; and is told when it is asked again', async () => {
    const view = await ask({ serial: 'PF0UT009' })
    expect(view).toMatchObject({ lookup: 'not-answered', record: null })
    expect(view.retryAt).toBeGreaterThan(stage.app.clock.now())
    expect(view.assessment).toMatchObject({ outcome: 'ask-us', until: null })
    expect(view.assessment.findings.filter(({ verdict }) => verdict === 'fail')).toEqual([])
    expect(view.assessment.actions[0]).toBe('try-again')
    expect(view.assessment.actions.length).toBeGreaterThan(1)
  })

  it('reads that the line in New York opens at nine her time, and that the mainland answers until six there', async () => {
    const { rows, holidays } = await part('directory')
    const { zones } = await part('zones')
    const now = stage.app.clock.now()
    const stateOf = (place: string, phone: string): [boolean, number | null] => {
      const row = rows.find(each => each.place === place)?.phones.find(({ id }) => id === phone)
      const hours = row && timetableOf(row, place, holidays)
      const zone = zones.find(({ id }) => id === hours?.zone)
      if (!hours || !zone) throw new Error(`no hours of ${phone}`)
      return [isOpen(hours, offsetsOf(zone), now), nextChange(hours, offsetsOf(zone), now)]
    }
    expect(stateOf('US', 'us-demonstration')).toEqual([false, Date.parse('2026-11-23T09:00:00-05:00')])
    expect(stateOf('CN', 'cn-4009908888')).toEqual([true, Date.parse('2026-11-23T18:00:00+08:00')])
  })

  it('tells staff once that a number has changed, however often she taps', async () => {
    const report = {
      key: intent(),
      place: 'US',
      phone: 'us-demonstration',
      fault: 'not-lenovo' as const,
      note: '号码换了',
      language: 'zh-CN' as const,
    }
    must(await stage.app.stranger.call(reportNumber, report))
    must(await stage.app.stranger.call(reportNumber, report))
    const administrator = await stage.person('administrator')
    const told = must(await administrator.call(listNumberReports, {}))
    expectToFit(NumberReports, told)
    expect(told.reports.map(({ phone, fault, note, times }) => [phone, fault, note, times])).toEqual([
      ['us-demonstration', 'not-lenovo', '号码换了', 1],
    ])
  })
})

describe('The same student, where the book in force knows nothing of where machines are sold', () => {
  it('is asked to ask, with the clause, and with more than one way to do so', async () => {
    const stage = await openStage({ book: 'default' })
    stage.app.clock.set(EVENING)
    const view = must(await stage.app.stranger.call(askCoverage, ASKED))
    expect(view.assessment).toMatchObject({ outcome: 'ask-us', until: '2027-06-13' })
    const open = view.assessment.findings.filter(each => each.weight !== 'tells' && each.verdict !== 'pass')
    expect(new Set(open.map(({ verdict }) => verdict))).toEqual(new Set(['unknown']))
    expect(open.map(({ clause }) => clause)).toContain('C2')
    expect(view.assessment.actions).toEqual(
      expect.arrayContaining(['official-look-up', 'call-mainland', 'call-local']),
    )
    await stage.stop()
  })
})

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readSegment } from '@iws/shared/contract/book'
import type { Segments } from '@iws/shared/contract/book'
import { askCoverage } from '@iws/shared/contract/coverage'
import type { Takes } from '@iws/shared/contract/endpoint'
import { CoverageView } from '@iws/shared/contract/gives/coverage'
import { coverFactsOf } from '@iws/shared/policy/cover-question'
import { assessCover } from '@iws/shared/policy/cover-assess'
import { day } from '@iws/shared/calendar/day'
import { must, openStage } from './stage.ts'
import type { Stage } from './stage.ts'

/** Ten past noon in Shanghai on a Monday, ten past one in Tokyo: a public holiday of Japan. */
const NOON = '2026-11-23T13:10:00+09:00'
const ASKED = { serial: 'PF0UT002', boughtIn: 'CN', destination: 'JP', today: '2026-11-23' }
const SPECIMENS = [1, 2, 3, 4, 5, 6, 7, 8, 9].map(last => `PF0UT00${last}`)

describe('A traveller in Tokyo whose type is not sold in Japan (J2, steps 1 to 3)', () => {
  let stage: Stage
  const ask = async (changes: Partial<Takes<typeof askCoverage>> = {}): Promise<CoverageView> => {
    const view = must(await stage.app.stranger.call(askCoverage, { ...ASKED, ...changes }))
    expect(CoverageView.parse(view)).toEqual(view)
    return view
  }
  const part = async <N extends keyof Segments>(name: N): Promise<Segments[N]> =>
    must(await stage.app.stranger.send<Segments[N]>(readSegment.method, `/api/book/${name}`))

  beforeAll(async () => {
    stage = await openStage()
    stage.app.clock.set(NOON)
  })
  afterAll(() => stage.stop())

  it('is not covered there, by C2 and by nothing that is merely unknown', async () => {
    const { outcome, findings } = (await ask()).assessment
    expect(outcome).toBe('not-covered')
    const failed = findings.filter(each => each.weight !== 'tells' && each.verdict === 'fail')
    expect(failed.map(({ rule, clause }) => [rule, clause])).toContainEqual(['type-sold', 'C2'])
    for (const each of failed) expect([each.from, each.asOf]).toEqual(['book', '2026-11-22'])
  })

  it('would be covered in the United States and in Australia among others, and asking there says so', async () => {
    const { wouldHelp } = (await ask()).assessment
    const places = wouldHelp.filter(({ kind }) => kind === 'other-place').map(({ to }) => to)
    expect(places).toEqual(expect.arrayContaining(['US', 'AU']))
    expect(places).not.toContain('JP')
    for (const destination of places)
      expect([destination, (await ask({ destination })).assessment.outcome]).toEqual([destination, 'covered'])
  })

  it('is told that the base term runs at home until 1 March 2027', async () => {
    const { assessment, record } = await ask()
    expect([assessment.until, record?.soldIn]).toEqual(['2027-03-01', 'CN'])
    const home = await ask({ destination: 'CN' })
    expect(home.assessment.until).toBe('2027-03-01')
    expect(home.assessment.actions[0]).toBe('call-mainland')
  })

  it('is led to what there is for software, which rests on C4', async () => {
    const { assessment } = await ask()
    expect(assessment.actions).toContain('software-help')
    const rule = assessment.findings.find(({ clause }) => clause === 'C4')
    expect(rule?.weight).toBe('tells')
    const { clauses, rules } = await part('policy')
    const words = clauses.filter(({ id }) => ['C4', 'C13'].includes(id)).map(({ says }) => says['zh-CN'])
    expect(words[0]).toContain('软件问题可以找内地的联想服务')
    expect(words[1]).toContain('远程')
    expect(rules.some(({ id }) => id === rule?.rule)).toBe(true)
  })

  it('comes to the same answer on her phone, from the parts of the book it keeps', async () => {
    const view = await ask()
    const book = await part('cover')
    const facts = coverFactsOf({ ...ASKED, today: day(ASKED.today) }, view, stage.app.clock.now())
    expect(JSON.parse(JSON.stringify(assessCover(facts, book)))).toEqual(view.assessment)
  })

  it('is one of nine machines that in some thirty places never end without a way on', async () => {
    const { places } = await part('places')
    const codes = ['JP', 'US', 'CN', 'FR', ...places.filter((_, at) => at % 9 === 0).map(({ code }) => code)]
    const book = await part('cover')
    for (const serial of SPECIMENS) {
      const view = await ask({ serial })
      for (const destination of codes) {
        const question = { ...ASKED, serial, destination, today: day(ASKED.today) }
        const judged = assessCover(coverFactsOf(question, view, stage.app.clock.now()), book)
        expect(judged.actions.length).toBeGreaterThanOrEqual(2)
        expect(judged.actions).toContain('official-look-up')
        expect(judged.findings.length).toBeGreaterThan(0)
        for (const { clause, asOf } of judged.findings) {
          expect(clause).toMatch(/^C\d+$/)
          expect(asOf).toMatch(/^\d{4}-\d{2}-\d{2}$/)
        }
      }
    }
  })
})

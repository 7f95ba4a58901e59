import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { askCoverage } from '@iws/shared/contract/coverage'
import type { Takes } from '@iws/shared/contract/endpoint'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp()
})
afterAll(() => app.stop())
beforeEach(() => {
  app.clock.set('2026-11-22T10:00:00+08:00')
})

const ASKED = { serial: 'PF0UT001', boughtIn: 'CN', destination: 'US', today: '2026-11-22' }
const ask = (changes: Partial<Takes<typeof askCoverage>> = {}) =>
  app.stranger.call(askCoverage, { ...ASKED, ...changes })

describe('Coverage', () => {
  it('of the student’s machine in Boston runs until the end of the base term', async () => {
    const { status, body } = await ask()
    expect([status, body.lookup, body.retryAt]).toEqual([200, 'found', null])
    expect(body.record).toMatchObject({ source: 'catalogue', demonstration: true, mtm: '82WM006KCD' })
    expect(body.assessment).toMatchObject({ outcome: 'covered', until: '2027-06-13' })
    expect(body.assessment.book.kind).toBe('demonstration')
    const abroad = body.assessment.layers.map(({ kind, countsAbroad }) => [kind, countsAbroad])
    expect(abroad).toEqual([
      ['base', 'yes'],
      ['extended', 'no'],
      ['software', 'no'],
    ])
  })

  it('of the traveller’s machine is not given in Tokyo, and would be elsewhere', async () => {
    const { body } = await ask({ serial: 'PF0UT002', destination: 'JP' })
    expect(body.assessment.outcome).toBe('not-covered')
    const places = body.assessment.wouldHelp.filter(({ kind }) => kind === 'other-place').map(({ to }) => to)
    expect(places).toEqual(expect.arrayContaining(['US', 'AU']))
  })

  it.each([
    ['PF0UT003', 'US', 'not-covered', 'found'],
    ['PF0UT004', 'US', 'ask-us', 'found'],
    ['PF0UT005', 'US', 'not-covered', 'found'],
    ['PF0UT006', 'FR', 'not-covered', 'found'],
    ['PF0UT007', 'US', 'ask-us', 'found'],
    ['PF0UT008', 'US', 'ask-us', 'found'],
    ['PF0UT009', 'US', 'ask-us', 'not-answered'],
    ['PF0UT111', 'US', 'ask-us', 'unknown'],
  ])('of %s in %s is %s, the machine being %s', async (serial, destination, outcome, lookup) => {
    const { body } = await ask({ serial, destination })
    expect([body.assessment.outcome, body.lookup]).toEqual([outcome, lookup])
  })

  it('says when a look-up that did not answer is asked again', async () => {
    const { body } = await ask({ serial: 'PF0UT009' })
    expect(body).toMatchObject({ record: null, retryAt: app.clock.now() + 60_000 })
    expect(body.assessment.actions[0]).toBe('try-again')
  })

  it('takes the customer’s word where nobody knows the machine', async () => {
    const statement = {
      mtm: '82WM006KCD',
      purchased: '2026-01-10',
      baseEnds: '2028-01-09',
      entitlement: 'bundled' as const,
    }
    const { body } = await ask({ serial: 'PF0UT111', statement })
    expect(body).toMatchObject({ lookup: 'unknown', record: null })
    expect(body.assessment).toMatchObject({ outcome: 'covered', until: '2028-01-09' })
    expect(body.assessment.findings.some(({ from }) => from === 'statement')).toBe(true)
  })

  it('takes the model from the typed text: it tells the type, and nothing of the term', async () => {
    const { body } = await ask({ serial: '82WM00RRCDPF0UT111' })
    expect(body).toMatchObject({ lookup: 'not-asked', record: { source: 'catalogue', machineType: '82WM' } })
    expect(body.record?.layers).toEqual([])
    const mark = body.assessment.findings.find(({ rule }) => rule === 'not-refurbished')
    expect(mark?.verdict).toBe('fail')
  })

  it.each(['2026-11-20', '2026-11-24', '2027-11-22'])(
    'has no answer for %s: nowhere is it that day',
    async today => {
      const { status, problem } = await ask({ today })
      expect(status).toBe(422)
      expect(problem?.fields).toEqual([expect.objectContaining({ path: 'today', code: 'not-valid' })])
    },
  )

  it.each(['2026-11-21', '2026-11-23'])('takes %s for today: somewhere it is', async today => {
    expect((await ask({ today })).status).toBe(200)
  })

  it('refuses what can be no serial, and has no address that carries one', async () => {
    expect((await ask({ serial: 'Default string' })).problem?.fields?.[0]?.path).toBe('serial')
    expect((await app.stranger.send('GET', '/api/coverage?serial=PF0UT001')).status).toBe(404)
    expect((await app.stranger.send('POST', '/api/coverage/PF0UT001', { payload: ASKED })).status).toBe(404)
  })
})

describe('Outside a demonstration', () => {
  it('its machines are unheard of, and without a key nobody is asked', async () => {
    const real = await startApp({ demonstration: false, book: 'default' })
    const { body } = await real.stranger.call(askCoverage, ASKED)
    await real.stop()
    expect(body).toMatchObject({ lookup: 'not-asked', record: null, retryAt: null })
    expect(body.assessment).toMatchObject({ outcome: 'ask-us', book: { kind: 'default' } })
  })
})

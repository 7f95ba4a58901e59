import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import type { Hours } from '../calendar/hours.ts'
import { climb, reasonOf } from './promise-ladder.ts'
import { riskAtCreation } from './promise-risk.ts'
import {
  BREACH_REASONS,
  clauseOf,
  dueOf,
  inTime,
  nextStageInstant,
  PROMISE_KINDS,
  renewalOf,
  stageAt,
  stageInstant,
  STAGES,
} from './promise.ts'
import type { Office, PromiseKind, Stage } from './promise.ts'

const at = (text: string): number => Date.parse(text)
const iso = (instant: number | null): string | null =>
  instant === null ? null : new Date(instant).toISOString().slice(0, 16)
const shanghai = (): number => 480
const OFFICE: Office = {
  hours: {
    spans: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: '09:00', close: '18:00' }],
    holidays: [],
  },
  offsets: shanghai,
}
/** Thursday, 10:00 in Shanghai. */
const NOW = at('2026-11-19T02:00:00Z')

describe('what is promised', () => {
  it('is due as its kind says: a call after 24 real hours, an answer after a working day, news and a session when named', () => {
    expect(iso(dueOf({ kind: 'first-call' }, NOW))).toBe('2026-11-20T02:00')
    expect(iso(dueOf({ kind: 'answer', office: OFFICE }, NOW))).toBe('2026-11-20T02:00')
    expect(iso(dueOf({ kind: 'answer', office: OFFICE }, at('2026-11-20T09:00:00Z')))).toBe(
      '2026-11-23T09:00',
    )
    expect(iso(dueOf({ kind: 'review', workingDays: 3, holidays: ['2026-11-20'] }, NOW))).toBe(
      '2026-11-25T10:00',
    )
    expect(iso(dueOf({ kind: 'next-update', at: NOW + 5000 }, NOW))).toBe(iso(NOW + 5000))
    expect(iso(dueOf({ kind: 'session', at: at('2026-11-21T01:00:00Z') }, NOW))).toBe('2026-11-21T01:15')
  })

  it('rests on the page only for the first call, and not where it is promised again', () => {
    expect(PROMISE_KINDS.filter(kind => clauseOf(kind) === 'C9')).toEqual(['first-call'])
    expect(clauseOf('first-call', true)).toBeNull()
  })

  it('is renewed after a breach: a call within 24 hours, an answer in place of a missed session', () => {
    expect(renewalOf('first-call', OFFICE, NOW)).toEqual({ kind: 'first-call', dueAt: NOW + 86_400_000 })
    expect(renewalOf('session', OFFICE, NOW)).toEqual({ kind: 'answer', dueAt: at('2026-11-20T02:00:00Z') })
    expect(renewalOf('next-update', OFFICE, NOW).kind).toBe('next-update')
  })

  it('cannot be due where nobody ever works', () => {
    const never: Office = { hours: { spans: [], holidays: [] }, offsets: shanghai }
    expect(() => dueOf({ kind: 'answer', office: never }, NOW)).toThrow(RangeError)
  })
})

const spans = fc
  .tuple(fc.integer({ min: 0, max: 2e12 }), fc.integer({ min: 0, max: 3e9 }))
  .map(([madeAt, lasts]) => ({ madeAt, dueAt: madeAt + lasts }))

describe('the stages of a promise', () => {
  it('lie at half, three quarters, nine tenths and the end', () => {
    const day = { madeAt: NOW, dueAt: NOW + 86_400_000 }
    expect([50, 75, 90, 100].map(stage => stageInstant(day, stage as Stage) - NOW)).toEqual([
      43_200_000, 64_800_000, 77_760_000, 86_400_000,
    ])
    expect([stageAt(day, NOW + 43_199_999), stageAt(day, NOW + 43_200_000)]).toEqual([0, 50])
  })

  it('come in order, between making and due, each from its instant on', () => {
    fc.assert(
      fc.property(spans, fc.constantFrom(...STAGES), (promise, stage) => {
        const instant = stageInstant(promise, stage)
        expect(instant).toBeGreaterThanOrEqual(promise.madeAt)
        expect(instant).toBeLessThanOrEqual(promise.dueAt)
        expect(stageAt(promise, instant)).toBeGreaterThanOrEqual(stage)
        if (instant > promise.madeAt) expect(stageAt(promise, instant - 1)).toBeLessThan(stage)
      }),
    )
  })

  it('lead one to the next until the last, at which evidence comes too late', () => {
    fc.assert(
      fc.property(spans, promise => {
        const met: Stage[] = []
        for (let now: number | null = promise.madeAt; now !== null;) {
          const stage = stageAt(promise, now)
          met.push(stage)
          expect(inTime(promise, now)).toBe(stage < 100)
          now = nextStageInstant(promise, stage)
        }
        expect(met.at(-1)).toBe(100)
        expect([...met].sort((one, other) => one - other)).toEqual(met)
      }),
    )
  })
})

const climbers = fc.record({
  kind: fc.constantFrom<PromiseKind>(...PROMISE_KINDS),
  owned: fc.boolean(),
  silent: fc.boolean(),
})

describe('the ladder', () => {
  const call = { kind: 'first-call', owned: true, silent: true } as const

  it('asks at each rung for what it is there for', () => {
    const rest = { tellOwner: false, tellLead: false, hand: 'stays', breaks: false }
    expect(climb(call, 0, 50)).toEqual({ ...rest, tellOwner: true, hand: 'colleague' })
    expect(climb({ ...call, silent: false }, 0, 50)).toEqual({ ...rest, tellOwner: true })
    expect(climb({ ...call, owned: false, silent: false }, 0, 50).hand).toBe('colleague')
    expect(climb(call, 50, 75)).toEqual({ ...rest, tellLead: true })
    expect(climb(call, 75, 90)).toEqual({ ...rest, tellLead: true, hand: 'lead' })
    expect(climb(call, 90, 100)).toEqual({ ...rest, tellLead: true, breaks: true })
  })

  it('takes no session from its engineer, but finds one where there is none', () => {
    expect(climb({ ...call, kind: 'session' }, 0, 100)).toMatchObject({ hand: 'stays', breaks: true })
    expect(climb({ kind: 'session', owned: false, silent: true }, 0, 50).hand).toBe('colleague')
  })

  it('gives a registration to nobody: it is in the queue of the reviewers', () => {
    const review = { kind: 'review', owned: false, silent: true } as const
    expect(climb(review, 0, 100)).toMatchObject({ tellLead: true, hand: 'stays', breaks: true })
  })

  it('tells all the same whether it goes rung by rung or in one step, and breaks at the last only', () => {
    fc.assert(
      fc.property(climbers, fc.subarray([50, 75, 90] as Stage[]), (climber, stops) => {
        const way: Stage[] = [0, ...stops, 100]
        const steps = way.slice(1).map((to, index) => climb(climber, way[index] ?? 0, to))
        const whole = climb(climber, 0, 100)
        expect(steps.filter(step => step.tellOwner)).toHaveLength(1)
        expect(steps.some(step => step.tellLead)).toBe(whole.tellLead)
        expect(steps.map(step => step.breaks)).toEqual([...steps.slice(1).map(() => false), true])
        expect(steps.filter(step => step.hand === 'lead')).toHaveLength(whole.hand === 'lead' ? 1 : 0)
      }),
    )
  })

  it('says why in a way that never blames the customer', () => {
    const all = { outage: true, tried: true, centreLate: true }
    expect(reasonOf(all)).toBe('outage')
    expect(reasonOf({ ...all, outage: false })).toBe('not-reached')
    expect(reasonOf({ outage: false, tried: false, centreLate: true })).toBe('centre-closed')
    expect(reasonOf({ outage: false, tried: false, centreLate: false })).toBe('nobody-free')
    expect(BREACH_REASONS).toHaveLength(4)
  })
})

describe('the risk at creation', () => {
  /** São Paulo, UTC−3: weekdays from nine to six, closed on Friday the 20th. */
  const hours: Hours = { ...OFFICE.hours, holidays: ['2026-11-20'] }
  const centre = { hours, offsets: () => -180 }
  const due = (now: number): number => now + 86_400_000

  it('J8: before a holiday the call comes from home, since the centre opens only days after it is due', () => {
    // Thursday 18:00 in São Paulo was five minutes ago; Friday rests, so does the weekend.
    const now = at('2026-11-19T21:05:00Z')
    expect(riskAtCreation(centre, null, now, due(now))).toEqual({
      home: true,
      centreOpensAt: at('2026-11-23T12:00:00Z'),
      callAt: null,
    })
  })

  it('leaves the call to a centre that opens in time, and to home where it opens at the due instant', () => {
    const now = at('2026-11-17T21:05:00Z')
    const open = at('2026-11-18T12:00:00Z')
    expect(riskAtCreation(centre, null, now, due(now))).toEqual({
      home: false,
      centreOpensAt: open,
      callAt: open,
    })
    expect(riskAtCreation(centre, null, now, open).home).toBe(true)
    expect(riskAtCreation(centre, null, now, open + 1).home).toBe(false)
  })

  it('finds the hour that suits centre and customer both, or says that there is none', () => {
    const now = at('2026-11-17T21:05:00Z')
    const wish = { windows: [{ days: [3], from: 16 * 60, until: 19 * 60 }], offsets: () => -180 }
    expect(iso(riskAtCreation(centre, wish, now, due(now)).callAt)).toBe('2026-11-18T19:00')
    const night = { windows: [{ days: [3], from: 19 * 60, until: 23 * 60 }], offsets: () => -180 }
    expect(riskAtCreation(centre, night, now, due(now))).toMatchObject({ home: false, callAt: null })
  })

  it('relies on no centre whose hours nobody knows', () => {
    expect(riskAtCreation(null, null, NOW, due(NOW))).toEqual({
      home: true,
      centreOpensAt: null,
      callAt: null,
    })
  })
})

import { describe, expect, it } from '@jest/globals'
import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import { text } from '@iws/shared/text'
import type { SavedAnswer } from '../../state/cover'
import { CORPUS_BOOK } from '@iws/shared/policy/corpus/corpus-book'
import { dayAt } from '@iws/shared/calendar/day'
import { basisOf, isView, judgeAway, reasonsOf } from './judge'
import type { Basis } from './judge'

const finding = (rule: string, verdict: string, weight = 'decides') => ({
  rule,
  verdict,
  weight,
  clause: 'C1',
})
const view = (lookup: string, record: object | null, ...findings: object[]): CoverageView =>
  ({ lookup, record, assessment: { outcome: 'ask-us', findings }, retryAt: null }) as unknown as CoverageView
const saved = (serial: string, asOf: number, one: CoverageView): SavedAnswer => ({
  id: `${serial}-${asOf}`,
  question: { serial, boughtIn: 'CN', destination: 'US', statement: {} },
  place: text('', '', ''),
  view: one,
  asOf,
  by: 'server',
})
const rules = (...findings: object[]): string[] =>
  reasonsOf(view('found', null, ...findings)).map(each => each.rule)

describe('What the phone knows of a machine', () => {
  const record = { name: 'Legion' }

  it('is the newest record that was found, of this machine alone', () => {
    const answers = [
      saved('PF0UT001', 3, view('not-answered', null)),
      saved('PF0UT001', 2, view('found', record)),
      saved('PF0UT001', 1, view('found', { name: 'older' })),
      saved('PF0UT002', 4, view('found', { name: 'another' })),
    ]
    expect(basisOf(answers, 'PF0UT001')).toEqual({ lookup: 'found', record, asOf: 2 })
  })

  it('is nothing where nobody ever knew it', () => {
    expect(basisOf([saved('PF0UT001', 3, view('not-answered', null))], 'PF0UT001')).toBeNull()
    expect(basisOf([], 'PF0UT001')).toBeNull()
  })
})

describe('Without the server', () => {
  const at = (iso: string): number => Date.parse(`${iso}T12:00:00Z`)
  const base = { kind: 'base', name: null, start: '2025-06-14', end: '2027-06-13' }
  const machine = { machineType: '82AA', mtm: '82AA001XCD', line: 'consumer', soldIn: 'CN' }
  const record = { source: 'esupport', readAt: at('2026-11-21'), layers: [base], entitlement: 'bundled' }
  const question = { serial: 'PF0UT001', boughtIn: 'CN', destination: 'US', statement: {} }
  const outcome = (readOn: string, now: string): string => {
    const basis = { lookup: 'found', record: { ...machine, ...record }, asOf: at(readOn) } as unknown as Basis
    return judgeAway(question, basis, CORPUS_BOOK, time => dayAt(time, 0), at(now)).assessment.outcome
  }

  it('the phone never says that a term has ended by its own clock alone', () => {
    expect(outcome('2026-11-21', '2027-06-13')).toBe('covered')
    expect(outcome('2026-11-21', '2027-06-14')).toBe('covered')
    expect(outcome('2026-11-21', '2031-01-01')).toBe('covered')
  })

  it('the phone says so where it had ended when the record was read', () => {
    expect(outcome('2027-06-14', '2027-06-20')).toBe('not-covered')
  })

  it('the phone goes by what is said of the machine where there is no record', () => {
    const said = { ...question, statement: { baseEnds: '2026-12-31' } }
    const judged = judgeAway(said, null, CORPUS_BOOK, time => dayAt(time, 0), at('2027-01-02'))
    expect(judged.assessment.until).toBe('2026-12-31')
  })
})

describe('The reasons on the answer card', () => {
  it('are what decides against it, at most two', () => {
    const failed = ['a', 'b', 'c'].map(rule => finding(rule, 'fail'))
    expect(rules(finding('x', 'unknown'), finding('y', 'fail', 'asks-a-person'), ...failed)).toEqual([
      'a',
      'b',
    ])
  })

  it('are what is open, and what a person must see goes first', () => {
    const person = finding('y', 'fail', 'asks-a-person')
    expect(rules(finding('x', 'unknown'), finding('p', 'pass'), person)).toEqual(['y', 'x'])
  })

  it('are that it is serviced there and still runs, where it is covered', () => {
    const passed = ['consumer-line', 'type-sold', 'type-serviced', 'base-running'].map(rule =>
      finding(rule, 'pass'),
    )
    expect(rules(...passed)).toEqual(['type-serviced', 'base-running'])
  })

  it('are never what only tells', () => {
    expect(rules(finding('software-stays', 'fail', 'tells'), finding('type-sold', 'pass'))).toEqual([
      'type-sold',
    ])
  })
})

describe('A reply', () => {
  it.each([['<html>'], [null], [{}], [{ assessment: { outcome: 'covered' } }]])(
    'is none when it is %j',
    said => {
      expect(isView(said)).toBe(false)
    },
  )

  it('may hold an outcome that this version does not know', () => {
    expect(isView({ assessment: { outcome: 'something-new', findings: [] } })).toBe(true)
  })
})

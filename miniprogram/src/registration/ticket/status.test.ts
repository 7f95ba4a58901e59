import { describe, expect, it } from '@jest/globals'
import { topLine, toTell } from './status'

const DUE = Date.parse('2026-11-24T10:00:00Z')

describe('the line on top of a ticket', () => {
  it('names our target while the ball is with us', () => {
    expect(topLine({ state: 'in-review', dueBy: DUE }, DUE - 1)).toEqual({ says: 'due', by: DUE })
    expect(topLine({ state: 'papers-accepted', dueBy: DUE }, DUE)).toEqual({ says: 'due', by: DUE })
  })

  it('never promises a time that has passed', () => {
    expect(topLine({ state: 'in-review', dueBy: DUE }, DUE + 1)).toEqual({ says: 'late', by: DUE })
  })

  it('says whose turn it is, and promises nothing after the end or without a target', () => {
    expect(topLine({ state: 'sent-back', dueBy: null }, DUE)).toEqual({ says: 'your-turn' })
    expect(topLine({ state: 'draft', dueBy: DUE }, DUE)).toEqual({ says: 'your-turn' })
    expect(topLine({ state: 'registered', dueBy: DUE }, DUE)).toEqual({ says: 'ended' })
    expect(topLine({ state: 'in-review', dueBy: null }, DUE)).toEqual({ says: 'open' })
  })
})

describe('the findings a customer reads', () => {
  const finding = (rule: string, verdict: 'pass' | 'fail' | 'unknown') =>
    ({ rule, verdict, clause: 'C15', weight: 'tells', days: {} }) as const

  it('are those that failed or wait for a day of his, not what a reviewer looks up', () => {
    const all = [
      finding('D1', 'unknown'),
      finding('D3', 'fail'),
      finding('D4', 'pass'),
      finding('D7', 'unknown'),
      finding('D99', 'unknown'),
    ]
    expect(toTell(all).map(each => each.rule)).toEqual(['D1', 'D3'])
  })
})

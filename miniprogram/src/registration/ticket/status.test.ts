import { describe, expect, it } from '@jest/globals'
import { topLine } from './status'

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

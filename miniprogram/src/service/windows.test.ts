import { describe, expect, it } from '@jest/globals'
import { chosenOf, daysOf, partsOf, toggled, windowsOf } from './windows'

const ALL = [1, 2, 3, 4, 5, 6, 7]

describe('When somebody likes to be called', () => {
  it('is no window at all for any time on every day', () => {
    expect(windowsOf('', 'allDays')).toEqual([])
    expect(windowsOf(undefined, undefined)).toEqual([])
  })

  it('is the late afternoon from four to seven', () => {
    expect(windowsOf('afternoon', 'allDays')).toEqual([{ days: ALL, from: 16 * 60, until: 19 * 60 }])
  })

  it('joins parts that follow each other, in whatever order they were chosen', () => {
    expect(windowsOf('evening afternoon', 'workDays')).toEqual([
      { days: [1, 2, 3, 4, 5], from: 960, until: 1320 },
    ])
    expect(windowsOf('morning afternoon', 'weekend')).toEqual([
      { days: [6, 7], from: 540, until: 720 },
      { days: [6, 7], from: 960, until: 1140 },
    ])
  })

  it('is the waking day for any time on some days', () => {
    expect(windowsOf('', 'weekend')).toEqual([{ days: [6, 7], from: 540, until: 1320 }])
  })

  it('takes a part away on the second tap', () => {
    expect(toggled('', 'noon')).toBe('noon')
    expect(partsOf(toggled('noon', 'morning'))).toEqual(['morning', 'noon'])
    expect(toggled('morning noon', 'noon')).toBe('morning')
  })

  it('does not know words that are none', () => {
    expect(partsOf('midnight')).toEqual([])
    expect(daysOf('never')).toBe('allDays')
  })

  it.each([
    ['', 'allDays'],
    ['afternoon', 'allDays'],
    ['morning afternoon', 'weekend'],
    ['noon afternoon', 'workDays'],
    ['', 'weekend'],
  ])('is chosen again from what was sent: %j %s', (parts, days) => {
    expect(chosenOf(windowsOf(parts, days))).toEqual({ parts, days })
  })
})

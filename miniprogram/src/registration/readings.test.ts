import { describe, expect, it } from '@jest/globals'
import { requirement } from './fixtures'
import { choicesOf, papersWithDays, readingsOf } from './readings'

const endorsement = requirement('hk-macao-permit-endorsement', {
  papers: ['hk-macao-permit-endorsement', 'exit-entry-record'],
  dates: { 'exit-entry-record': ['leftMainland', 'returnedOn'] },
})
const slip = requirement('hk-visitor-slip', {
  papers: ['hk-visitor-slip', 'exit-entry-record'],
  dates: {
    'hk-visitor-slip': ['stayFrom', 'stayLimit'],
    'exit-entry-record': ['leftMainland', 'returnedOn'],
  },
})
const record = requirement('exit-entry-record', {
  optional: true,
  dates: { 'exit-entry-record': ['returnedOn'] },
})
const bothByRecord = {
  'hk-macao-permit-endorsement': 'exit-entry-record',
  'hk-visitor-slip': 'exit-entry-record',
} as const

describe('the days asked for', () => {
  it('are those of the usual paper until another is chosen', () => {
    expect(choicesOf([slip], {})).toMatchObject([
      { paper: 'hk-visitor-slip', keys: ['stayFrom', 'stayLimit'] },
    ])
    expect(choicesOf([slip], { 'hk-visitor-slip': 'exit-entry-record' })).toMatchObject([
      { paper: 'exit-entry-record', keys: ['leftMainland', 'returnedOn'] },
    ])
  })

  it('leave out papers that carry none, but not one whose alternative does', () => {
    const choices = choicesOf([requirement('purchase-proof'), endorsement], {})
    expect(choices).toMatchObject([{ paper: 'hk-macao-permit-endorsement', keys: [] }])
    expect(papersWithDays(choices)).toEqual([])
  })

  it('of an optional paper are asked for only once it is chosen', () => {
    expect(papersWithDays(choicesOf([record], {}))).toEqual([])
    expect(papersWithDays(choicesOf([record], { 'exit-entry-record': 'exit-entry-record' }))).toEqual([
      { paper: 'exit-entry-record', keys: ['returnedOn'] },
    ])
  })

  it('of one record that answers two requirements are asked once and count for both', () => {
    const choices = choicesOf([endorsement, slip], bothByRecord)
    expect(papersWithDays(choices)).toEqual([
      { paper: 'exit-entry-record', keys: ['leftMainland', 'returnedOn'] },
    ])
    const days: Record<string, string> = { leftMainland: '2026-08-13', returnedOn: '2026-08-15' }
    const reading = {
      paper: 'exit-entry-record',
      dates: { leftMainland: '2026-08-13', returnedOn: '2026-08-15' },
    }
    expect(readingsOf(choices, (_paper, key) => days[key] ?? '')).toEqual({
      'hk-macao-permit-endorsement': reading,
      'hk-visitor-slip': reading,
    })
  })

  it('count as not known while a box is empty or half typed', () => {
    const typed: Record<string, string> = { stayFrom: '2026-8', stayLimit: '' }
    expect(readingsOf(choicesOf([slip], {}), (_paper, key) => typed[key] ?? '')).toEqual({
      'hk-visitor-slip': { paper: 'hk-visitor-slip', dates: { stayFrom: null, stayLimit: null } },
    })
  })
})

import { describe, expect, it } from '@jest/globals'
import type { Requirement } from '@iws/shared/rulebook/schema'
import { dayRows, daysGiven, differs, shownIn } from './day-rows'
import type { DaysOf } from './day-rows'

const slip: Requirement = {
  id: 'hk-visitor-slip',
  papers: ['hk-visitor-slip', 'exit-entry-record'],
  form: 'photo',
  optional: false,
  clause: 'C15',
  source: 'page',
  confirm: false,
  excuses: ['lost'],
  dates: {
    'hk-visitor-slip': ['stayFrom', 'stayLimit'],
    'exit-entry-record': ['leftMainland', 'returnedOn'],
  },
}
const line = {
  requirement: slip,
  mark: 'received' as const,
  original: null,
  excuse: null,
  excuseNote: null,
  excuseAccepted: null,
}
const ticket: DaysOf = {
  purchaseDay: '2026-08-14',
  readings: { 'hk-visitor-slip': { paper: 'hk-visitor-slip', dates: { stayFrom: '2026-08-13' } } },
  lines: [line],
  pages: [],
  confirmed: null,
}

describe('the days of a ticket', () => {
  it('come as purchase, the days of each paper, and the end of the travel document', () => {
    expect(dayRows(ticket).map(row => [row.key, row.typed])).toEqual([
      ['purchase', '2026-08-14'],
      ['hk-visitor-slip.stayFrom', '2026-08-13'],
      ['hk-visitor-slip.stayLimit', null],
      ['expires', null],
    ])
  })

  it('follow the paper that was photographed instead of the usual one', () => {
    const page = {
      id: 'P',
      covers: ['hk-visitor-slip' as const],
      paper: 'exit-entry-record' as const,
      state: 'clean' as const,
      bytes: 1,
      sha256: '',
      width: 1,
      height: 1,
      receivedAt: 0,
      because: null,
      erasedAt: null,
    }
    const keys = dayRows({ ...ticket, pages: [page] }).map(row => row.key)
    expect(keys).toContain('hk-visitor-slip.leftMainland')
    expect(keys).not.toContain('hk-visitor-slip.stayLimit')
  })

  it('show what the reviewer wrote over what was typed, and say so', () => {
    const row = dayRows(ticket)[1]
    if (!row) throw new Error('the slip has an entry day')
    expect(shownIn(row, {})).toBe('2026-08-13')
    expect(differs(row, {})).toBe(false)
    expect(differs(row, { [row.key]: '20260812' })).toBe(true)
  })

  it('are sent as days; empty ones are left out', () => {
    expect(daysGiven(dayRows(ticket), { expires: '2031/4/15' })).toEqual({
      ok: true,
      days: {
        purchaseDay: '2026-08-14',
        readings: { 'hk-visitor-slip': { paper: 'hk-visitor-slip', dates: { stayFrom: '2026-08-13' } } },
        documentExpires: '2031-04-15',
      },
    })
  })

  it('name the fields that are no days, an empty purchase day among them', () => {
    const edits = { purchase: '', 'hk-visitor-slip.stayLimit': 'soon' }
    expect(daysGiven(dayRows(ticket), edits)).toEqual({
      ok: false,
      wrong: ['purchase', 'hk-visitor-slip.stayLimit'],
    })
  })
})

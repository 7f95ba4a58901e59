import { describe, expect, it } from '@jest/globals'
import { PAPER_ROWS } from './paper-rows.ts'
import type { Requirement } from './schema.ts'

/**
 * The whole paper table, written by hand from the fact table and apart from the code. One line a requirement:
 * usual paper / papers that may stand in · `?` optional · `*` original · `~` inferred, to be confirmed · `!` unknown.
 */
const BY_HAND: Record<string, { asks: string[]; rules: string }> = {
  'carried-mainland-abroad': {
    asks: [
      'purchase-proof',
      'passport-photo-page ~',
      'passport-stamp-page / exit-entry-record ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D3 D4 D8',
  },
  'carried-mainland-hongkong': {
    asks: [
      'purchase-proof',
      'hk-macao-permit / passport-photo-page ~',
      'hk-macao-permit-endorsement / exit-entry-record / passport-stamp-page ~',
      'hk-visitor-slip / e-channel-label / exit-entry-record',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D2 D3 D4 D8',
  },
  'carried-mainland-macao': {
    asks: [
      'purchase-proof',
      'hk-macao-permit / passport-photo-page ~',
      'hk-macao-permit-endorsement / exit-entry-record / passport-stamp-page ~',
      'macao-entry-slip / e-channel-label / exit-entry-record',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D2 D3 D4 D8',
  },
  'carried-mainland-taiwan': {
    asks: [
      'purchase-proof',
      'taiwan-travel-permit ~',
      'taiwan-travel-stamp / exit-entry-record ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D3 D4 D8',
  },
  'carried-hongkong-hongkong': {
    asks: ['purchase-proof', 'home-return-permit ~', 'exit-entry-record ? ~', 'serial-label-photo ? ~'],
    rules: 'D3 D4 D8',
  },
  'carried-hongkong-macao': {
    asks: [
      'purchase-proof',
      'home-return-permit ~',
      'macao-entry-slip / e-channel-label ? ~',
      'exit-entry-record ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D2 D3 D4 D8',
  },
  'carried-hongkong-taiwan': {
    asks: [
      'purchase-proof',
      'home-return-permit ~',
      'passport-photo-page ? ~',
      'passport-stamp-page / exit-entry-record ? ~',
      'exit-entry-record ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D3 D4 D8',
  },
  'carried-hongkong-abroad': {
    asks: [
      'purchase-proof',
      'home-return-permit ~',
      'passport-photo-page ? ~',
      'passport-stamp-page / exit-entry-record ? ~',
      'exit-entry-record ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D3 D4 D8',
  },
  'carried-macao-hongkong': {
    asks: [
      'purchase-proof',
      'home-return-permit ~',
      'hk-visitor-slip / e-channel-label ? ~',
      'exit-entry-record ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D2 D3 D4 D8',
  },
  'carried-macao-macao': {
    asks: ['purchase-proof', 'home-return-permit ~', 'exit-entry-record ? ~', 'serial-label-photo ? ~'],
    rules: 'D3 D4 D8',
  },
  'carried-macao-taiwan': {
    asks: [
      'purchase-proof',
      'home-return-permit ~',
      'passport-photo-page ? ~',
      'passport-stamp-page / exit-entry-record ? ~',
      'exit-entry-record ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D3 D4 D8',
  },
  'carried-macao-abroad': {
    asks: [
      'purchase-proof',
      'home-return-permit ~',
      'passport-photo-page ? ~',
      'passport-stamp-page / exit-entry-record ? ~',
      'exit-entry-record ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D3 D4 D8',
  },
  'carried-taiwan-taiwan': {
    asks: [
      'purchase-proof',
      'taiwan-compatriot-permit ~',
      'taiwan-compatriot-stamp / exit-entry-record / passport-stamp-page ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D3 D4 D8',
  },
  'carried-taiwan-hongkong': {
    asks: [
      'purchase-proof',
      'taiwan-compatriot-permit ~',
      'taiwan-compatriot-stamp / exit-entry-record / passport-stamp-page ? ~',
      'hk-visitor-slip / e-channel-label ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D2 D3 D4 D8',
  },
  'carried-taiwan-macao': {
    asks: [
      'purchase-proof',
      'taiwan-compatriot-permit ~',
      'taiwan-compatriot-stamp / exit-entry-record / passport-stamp-page ? ~',
      'macao-entry-slip / e-channel-label ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D2 D3 D4 D8',
  },
  'carried-taiwan-abroad': {
    asks: [
      'purchase-proof',
      'taiwan-compatriot-permit ~',
      'taiwan-compatriot-stamp / exit-entry-record / passport-stamp-page ? ~',
      'passport-stamp-page ? ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D3 D4 D8',
  },
  'carried-foreign-abroad': {
    asks: ['purchase-proof', 'passport-photo-page ~', 'passport-stamp-page ~', 'serial-label-photo ? ~'],
    rules: 'D3 D4 D8',
  },
  'carried-foreign-hongkong': {
    asks: [
      'purchase-proof',
      'passport-photo-page ~',
      'passport-stamp-page ~',
      'hk-visitor-slip / e-channel-label ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D2 D3 D4 D8',
  },
  'carried-foreign-macao': {
    asks: [
      'purchase-proof',
      'passport-photo-page ~',
      'passport-stamp-page ~',
      'macao-entry-slip / e-channel-label ~',
      'serial-label-photo ? ~',
    ],
    rules: 'D1 D2 D3 D4 D8',
  },
  'carried-foreign-taiwan': {
    asks: ['purchase-proof', 'passport-photo-page ~', 'passport-stamp-page ~', 'serial-label-photo ? ~'],
    rules: 'D1 D3 D4 D8',
  },
  'posted-any': {
    asks: ['purchase-proof', 'mail-item-b ? !', 'tax-form-original *', 'serial-label-photo ? ~'],
    rules: 'D4 D5',
  },
}

/** The days copied from a paper, where a row differs from the paper's usual ones or a stay hangs on them. */
const DAYS_BY_HAND: [row: string, requirement: Requirement['id'], paper: Requirement['id'], days: string][] =
  [
    ['carried-mainland-abroad', 'passport-stamp-page', 'passport-stamp-page', 'stayFrom stayUntil'],
    ['carried-mainland-abroad', 'passport-stamp-page', 'exit-entry-record', 'leftMainland returnedOn'],
    ['carried-mainland-hongkong', 'hk-visitor-slip', 'hk-visitor-slip', 'stayFrom stayLimit'],
    ['carried-mainland-hongkong', 'hk-visitor-slip', 'e-channel-label', 'stayFrom stayLimit'],
    ['carried-mainland-hongkong', 'hk-visitor-slip', 'exit-entry-record', 'leftMainland returnedOn'],
    [
      'carried-mainland-hongkong',
      'hk-macao-permit-endorsement',
      'exit-entry-record',
      'leftMainland returnedOn',
    ],
    ['carried-mainland-macao', 'macao-entry-slip', 'macao-entry-slip', 'stayFrom stayLimit'],
    ['carried-mainland-taiwan', 'taiwan-travel-stamp', 'taiwan-travel-stamp', 'stayFrom stayUntil'],
    ['carried-hongkong-hongkong', 'exit-entry-record', 'exit-entry-record', 'returnedOn'],
    ['carried-hongkong-abroad', 'passport-stamp-page', 'passport-stamp-page', 'stayFrom stayUntil'],
    ['carried-taiwan-taiwan', 'taiwan-compatriot-stamp', 'passport-stamp-page', 'returnedOn'],
    ['carried-taiwan-hongkong', 'taiwan-compatriot-stamp', 'taiwan-compatriot-stamp', 'returnedOn'],
    ['carried-taiwan-abroad', 'passport-stamp-page', 'passport-stamp-page', 'stayFrom stayUntil'],
    ['carried-foreign-abroad', 'passport-stamp-page', 'passport-stamp-page', 'returnedOn'],
    ['carried-foreign-hongkong', 'passport-stamp-page', 'passport-stamp-page', 'returnedOn'],
    ['carried-foreign-taiwan', 'passport-stamp-page', 'passport-stamp-page', 'stayFrom stayUntil returnedOn'],
    ['posted-any', 'tax-form-original', 'tax-form-original', 'taxDay'],
  ]

function written(requirement: Requirement): string {
  const marks = [
    requirement.optional ? '?' : '',
    requirement.form === 'original' ? '*' : '',
    requirement.confirm ? '~' : '',
    requirement.source === 'unknown' ? '!' : '',
  ]
  return [requirement.papers.join(' / '), ...marks.filter(Boolean)].join(' ')
}

function rowCalled(id: string) {
  const row = PAPER_ROWS.find(each => each.id === id)
  if (!row) throw new Error(`no row ${id}`)
  return row
}

describe('the paper table', () => {
  it('holds the twenty-one rows of the fact table and no other', () => {
    expect(PAPER_ROWS.map(row => row.id).sort()).toEqual(Object.keys(BY_HAND).sort())
  })

  it.each(Object.entries(BY_HAND))('%s asks for what was written down by hand', (id, expected) => {
    expect(rowCalled(id).requirements.map(written)).toEqual(expected.asks)
    expect(rowCalled(id).dateRules.join(' ')).toBe(expected.rules)
  })

  it.each(DAYS_BY_HAND)('%s has the days of %s copied from %s: %s', (id, requirement, paper, days) => {
    const asked = rowCalled(id).requirements.find(each => each.id === requirement)
    expect(asked?.dates[paper]?.join(' ')).toBe(days)
  })

  it('asks in every row for each requirement once', () => {
    for (const row of PAPER_ROWS) {
      const ids = row.requirements.map(each => each.id)
      expect([row.id, new Set(ids).size]).toEqual([row.id, ids.length])
    }
  })

  it('takes the original of the tax form only, and only of a parcel', () => {
    const originals = PAPER_ROWS.flatMap(row =>
      row.requirements.filter(each => each.form === 'original').map(each => [row.id, each.id]),
    )
    expect(originals).toEqual([['posted-any', 'tax-form-original']])
  })

  it('lets nobody be excused from the proof of purchase or the original tax form', () => {
    for (const row of PAPER_ROWS) {
      const bound = row.requirements.filter(each => ['purchase-proof', 'tax-form-original'].includes(each.id))
      expect(bound.flatMap(each => each.excuses)).toEqual([])
    }
  })

  it('offers an honest excuse for every slip and every stamp page', () => {
    for (const row of PAPER_ROWS) {
      const fleeting = row.requirements.filter(each => /slip$|stamp/.test(each.id))
      expect(fleeting.filter(each => each.excuses.length === 0).map(each => each.id)).toEqual([])
    }
  })

  it('lets a person whose machine came as a gift say that the travel document is not his to show', () => {
    for (const row of PAPER_ROWS.filter(each => each.way === 'carried')) {
      const holder = row.requirements.find(each => /photo-page$|permit$/.test(each.id) && !each.optional)
      expect([row.id, holder?.excuses]).toEqual([row.id, ['not-mine-to-show']])
    }
  })
})

import { describe, expect, it } from '@jest/globals'
import { changesOf, consentChanges } from './changes'
import { consentStands, fieldsOf } from './fields'
import { line, page, requirement, ticket } from './fixtures'

const NOW = Date.parse('2026-08-20T12:00:00Z')
const slip = requirement('hk-visitor-slip', {
  papers: ['hk-visitor-slip', 'e-channel-label'],
  dates: { 'hk-visitor-slip': ['stayFrom', 'stayLimit'], 'e-channel-label': ['stayFrom', 'stayLimit'] },
})
const full = ticket({
  serial: 'PF0UT001',
  model: 'Yoga Slim 7',
  name: 'ERIKSSON ANNA MARIA',
  phone: '+1 202 555 0100',
  purchaseDay: '2026-08-14',
  otherName: { kind: 'company', note: '' },
  lines: [line(slip)],
  readings: { 'hk-visitor-slip': { paper: 'hk-visitor-slip', dates: { stayFrom: '2026-08-13' } } },
})

describe('what has to be saved', () => {
  it('is nothing while the boxes say what the ticket says', () => {
    expect(changesOf(full, fieldsOf(full), 'zh-CN', NOW)).toBeNull()
  })

  it('is each field that differs, the serial as it is read', () => {
    const fields = { ...fieldsOf(full), serial: 's/n pf0ut-002', mail: 'anna@example.com', phone: '' }
    expect(changesOf(full, fields, 'en', NOW)).toEqual({
      language: 'en',
      serial: 'PF0UT002',
      mail: 'anna@example.com',
      phone: null,
    })
  })

  it('leaves out what cannot be taken yet', () => {
    const fields = {
      ...fieldsOf(full),
      serial: 'PF',
      phone: '12',
      mail: 'anna@',
      purchaseDay: '2026-8-',
      name: ' ',
    }
    expect(changesOf(full, fields, 'zh-CN', NOW)).toBeNull()
  })

  it('never holds a purchase day in the future', () => {
    expect(changesOf(full, { ...fieldsOf(full), purchaseDay: '2026-08-22' }, 'zh-CN', NOW)).toBeNull()
    expect(changesOf(full, { ...fieldsOf(full), purchaseDay: '' }, 'zh-CN', NOW)).toEqual({
      purchaseDay: null,
    })
  })

  it('sends the days of the paper that was chosen', () => {
    const fields = {
      ...fieldsOf(full),
      'paper.hk-visitor-slip': 'e-channel-label',
      'day.e-channel-label.stayFrom': '2026-08-13',
      'day.e-channel-label.stayLimit': '2026-08-20',
    }
    expect(changesOf(full, fields, 'zh-CN', NOW)).toEqual({
      readings: {
        'hk-visitor-slip': {
          paper: 'e-channel-label',
          dates: { stayFrom: '2026-08-13', stayLimit: '2026-08-20' },
        },
      },
    })
  })

  it('empties a reading once the paper that answers carries no days, and only once', () => {
    const permit = requirement('hk-macao-permit-endorsement', {
      papers: ['hk-macao-permit-endorsement', 'exit-entry-record'],
      dates: { 'exit-entry-record': ['returnedOn'] },
    })
    const before = ticket({
      lines: [line(permit)],
      readings: {
        'hk-macao-permit-endorsement': { paper: 'exit-entry-record', dates: { returnedOn: '2026-08-15' } },
      },
    })
    const fields = {
      ...fieldsOf(before),
      'paper.hk-macao-permit-endorsement': 'hk-macao-permit-endorsement',
    }
    const emptied = {
      'hk-macao-permit-endorsement': { paper: 'hk-macao-permit-endorsement' as const, dates: {} },
    }
    expect(changesOf(before, fields, 'zh-CN', NOW)).toEqual({ readings: emptied })
    expect(changesOf({ ...before, readings: emptied }, fields, 'zh-CN', NOW)).toBeNull()
  })

  it('takes a day back with null', () => {
    const fields = { ...fieldsOf(full), 'day.hk-visitor-slip.stayFrom': '' }
    expect(changesOf(full, fields, 'zh-CN', NOW)?.readings).toEqual({
      'hk-visitor-slip': { paper: 'hk-visitor-slip', dates: { stayFrom: null, stayLimit: null } },
    })
  })

  it('explains another name, and takes the explanation back', () => {
    const gift = { ...fieldsOf(full), otherName: 'gift', otherNote: ' from an aunt ' }
    expect(changesOf(full, gift, 'zh-CN', NOW)).toEqual({ otherName: { kind: 'gift', note: 'from an aunt' } })
    expect(changesOf(full, { ...gift, otherName: '' }, 'zh-CN', NOW)).toEqual({ otherName: null })
  })
})

describe('the boxes of a ticket', () => {
  it('choose the paper of the photo that was sent', () => {
    const sent = ticket({ pages: [page('P1', ['hk-visitor-slip'], { paper: 'e-channel-label' })] })
    expect(fieldsOf(sent)['paper.hk-visitor-slip']).toBe('e-channel-label')
  })
})

describe('a consent', () => {
  const given = ticket({
    consents: { 'identity-papers': { version: '2026-11-1', at: 1 }, 'lawful-import': null },
  })

  it('stands as ticked here, and where nothing was ticked as the server knows it', () => {
    expect(consentStands('identity-papers', {}, given)).toBe(true)
    expect(consentStands('identity-papers', { 'consent.identity-papers': '' }, given)).toBe(false)
    expect(consentStands('lawful-import', { 'consent.lawful-import': '2026-11-1' }, null)).toBe(true)
    expect(consentStands('lawful-import', {}, null)).toBe(false)
  })

  it('is told to the server only where it differs, naming the version that was shown', () => {
    const typed = { 'consent.identity-papers': '', 'consent.lawful-import': '2026-11-2' }
    expect(consentChanges(given, typed)).toEqual([
      { consent: 'identity-papers', version: '2026-11-1', given: false },
      { consent: 'lawful-import', version: '2026-11-2', given: true },
    ])
    expect(consentChanges(given, { 'consent.identity-papers': '2026-11-1' })).toEqual([])
  })
})

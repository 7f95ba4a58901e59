import { describe, expect, it } from '@jest/globals'
import { missingOf } from './missing'

const PERSON = { name: 'ERIKSSON ANNA MARIA', mail: 'anna@example.com' }

describe('What a draft still lacks', () => {
  it('is everything of an empty one, in the order of the steps', () => {
    expect(missingOf('repair', { fields: {} })).toEqual([
      'missTrouble',
      'missPlace',
      'missMachine',
      'missPerson',
      'missTransfer',
    ])
    expect(missingOf('remote', { fields: {} })).toEqual([
      'missLimits',
      'missAbroad',
      'missTrouble',
      'missPlace',
      'missPerson',
    ])
    expect(missingOf('enquiry', { fields: {} })).toEqual(['missTrouble', 'missPerson'])
  })

  it('is nothing of a repair whose serial cannot be read, once that was said', () => {
    const fields = { symptom: 'no-power', place: 'US', 'consent-transfer': '2026-11-1', ...PERSON }
    expect(missingOf('repair', { fields })).toEqual(['missMachine'])
    expect(missingOf('repair', { fields: { ...fields, unreadable: '1' } })).toEqual([])
  })

  it('is no serial for remote help, whatever the brand (C13)', () => {
    const fields = { text: 'Word will not open', place: 'JP', abroad: '1', 'consent-limits': '1', ...PERSON }
    expect(missingOf('remote', { fields })).toEqual([])
    expect(missingOf('remote', { fields: { ...fields, abroad: '0' } })).toEqual(['missAbroad'])
  })

  it('is the person where the only number does not name its country', () => {
    const fields = { text: 'A question', name: 'ERIKSSON', phone: '202 555 0100' }
    expect(missingOf('enquiry', { fields })).toEqual(['missPerson'])
  })
})

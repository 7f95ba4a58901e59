import { describe, expect, it } from '@jest/globals'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import { saveService } from '@iws/shared/contract/service'
import { correctedOf, fieldsOf, phoneOf, savedOf } from './changes'
import { consentChanges } from './consent-changes'
import type { ServiceDraft } from './draft'

const ID = '01ARZ3NDEKTSV4RRFFQ69G5FAV'
const draft = (fields: Record<string, string>, answers: ServiceDraft['answers'] = []): ServiceDraft => ({
  key: 'k',
  fileKey: 'f',
  ticket: null,
  fields,
  answers,
  queued: null,
})
const ANNA = {
  symptom: 'black-screen',
  text: ' The screen stays dark. ',
  place: 'US',
  serial: 'pf0ut001',
  name: 'ERIKSSON ANNA MARIA',
  phone: '+1 202 555 0100',
  parts: 'afternoon',
  'address-street': '12 EXAMPLE STREET',
  'address-city': 'BOSTON',
}

describe('What is sent to save a draft', () => {
  it('is taken by the contract, in full and while it is half empty', () => {
    const whole = savedOf(
      'repair',
      draft(ANNA, [{ step: 'signs', answer: 'none' }]),
      'en',
      'America/New_York',
    )
    expect(saveService.takes.safeParse({ id: ID, ...whole }).success).toBe(true)
    for (const kind of ['repair', 'remote', 'enquiry'] as const)
      expect(
        saveService.takes.safeParse({ id: ID, ...savedOf(kind, draft({}), 'zh-CN', null) }).success,
      ).toBe(true)
  })

  it('has the trouble, the place with the phone’s zone, and the person', () => {
    const { trouble, where, person } = savedOf('repair', draft(ANNA), 'en', 'America/New_York')
    expect(trouble).toMatchObject({
      symptom: 'black-screen',
      text: 'The screen stays dark.',
      serial: 'PF0UT001',
    })
    expect(where).toEqual({ country: 'US', zone: 'America/New_York', abroad: null })
    expect(person).toMatchObject({
      name: 'ERIKSSON ANNA MARIA',
      phone: '+1 202 555 0100',
      mail: null,
      callLanguage: 'en',
      address: { street: '12 EXAMPLE STREET', city: 'BOSTON' },
    })
  })

  it('leaves out what cannot be taken yet, and says no zone where none is known', () => {
    const half = draft({ serial: 'PF0', phone: '+1 20', mail: 'anna@', place: '' })
    const { trouble, where, person } = savedOf('repair', half, 'en', null)
    expect(trouble?.serial).toBeNull()
    expect(where).toEqual({ country: null, abroad: null })
    expect(person).toMatchObject({ phone: null, mail: null })
    expect(person).not.toHaveProperty('name')
  })

  it('sends the right first day with a wrong start of the warranty only', () => {
    const fields = { topic: 'warranty-start', startDay: '2026-08-14', symptom: 'battery' }
    expect(savedOf('enquiry', draft(fields), 'en', null).trouble).toMatchObject({
      topic: 'warranty-start',
      startDay: '2026-08-14',
      symptom: null,
    })
    const other = draft({ ...fields, topic: 'general' })
    expect(savedOf('enquiry', other, 'en', null).trouble?.startDay).toBeNull()
  })

  it('takes no phone number without its country', () => {
    expect(phoneOf('202 555 0100')).toBeNull()
    expect(phoneOf('+1 202 555 0100')).toBe('+1 202 555 0100')
  })
})

describe('The consents that differ', () => {
  const none = { consents: { transfer: null, limits: null, session: null }, receiver: null }
  const agreed = { ...none.consents, transfer: { version: '2026-11-1', at: 1 } }
  const given = { consents: agreed, receiver: 'Centre A' }

  it('are those ticked here and not known there, by the version shown', () => {
    const ticks = { transfer: '2026-11-1', limits: '2026-11-1' }
    expect(consentChanges(none, { ticks, receiver: 'Centre A' })).toEqual([
      { consent: 'transfer', version: '2026-11-1', given: true, receiver: 'Centre A' },
      { consent: 'limits', version: '2026-11-1', given: true },
    ])
    expect(consentChanges(given, { ticks: { transfer: '2026-11-1' } })).toEqual([])
  })

  it('are given anew where the details go to somebody else than the server knows', () => {
    const ticks = { transfer: '2026-11-1' }
    expect(consentChanges(given, { ticks, receiver: 'Centre A' })).toEqual([])
    expect(consentChanges(given, { ticks, receiver: 'Centre B' })).toEqual([
      { consent: 'transfer', version: '2026-11-1', given: true, receiver: 'Centre B' },
    ])
  })

  it('are taken back by the version that was given', () => {
    expect(consentChanges(given, { ticks: { transfer: '' }, receiver: 'Centre B' })).toEqual([
      { consent: 'transfer', version: '2026-11-1', given: false },
    ])
  })

  it('are left alone where nothing was said here', () => {
    expect(consentChanges(given, { ticks: {} })).toEqual([])
  })
})

describe('A draft from another phone', () => {
  it('stands in the boxes as it was typed', () => {
    const { trouble, where, person } = savedOf('repair', draft({ ...ANNA, serial: 'PF0UT001' }), 'en', null)
    const view = {
      trouble,
      where,
      person: { phone: null, mail: null, ...person },
      consents: { transfer: { version: '2026-11-1', at: 1 }, limits: null },
    } as unknown as ServiceView
    expect(fieldsOf(view)).toMatchObject({
      ...ANNA,
      text: 'The screen stays dark.',
      serial: 'PF0UT001',
      'consent-transfer': '2026-11-1',
    })
  })
})

describe('A correction of a ticket that is with us', () => {
  const { trouble, where, person } = savedOf('repair', draft(ANNA), 'en', null)
  // Hours that the boxes cannot show, as the desk or another applet may have kept them.
  const windows = [{ days: [2], from: 615, until: 645 }]
  const view = { trouble, where, person: { ...person, windows }, consents: {} } as unknown as ServiceView

  it('sends what was touched alone', () => {
    expect(correctedOf(view, {}, 'en')).toEqual({})
    expect(correctedOf(view, { phone: ' +1 202 555 0188 ' }, 'en')).toEqual({ phone: '+1 202 555 0188' })
    expect(correctedOf(view, { mail: '' }, 'en')).toEqual({ mail: null })
    const evening = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 1140, until: 1320 }]
    expect(correctedOf(view, { parts: 'evening', days: 'allDays' }, 'en')).toEqual({ windows: evening })
  })

  it('sends an address whole, with the lines that stood there', () => {
    expect(correctedOf(view, { 'address-street': '14 EXAMPLE STREET' }, 'en')).toEqual({
      address: { street: '14 EXAMPLE STREET', city: 'BOSTON' },
    })
    expect(correctedOf(view, { 'address-street': '', 'address-city': '' }, 'en')).toEqual({ address: {} })
  })
})

import { beforeEach, describe, expect, it } from '@jest/globals'
import { storage } from '../platform/storage'
import {
  answerStep,
  changeDraft,
  choosePlace,
  chooseSymptom,
  draftOf,
  dropDraft,
  flushDrafts,
  forgetGone,
  isBegun,
  prefill,
  typeInto,
  unanswer,
} from './draft'

const kept = (): string => storage.read('kept.service') ?? ''
const steps = (): string[] => draftOf('repair').answers.map(({ step, answer }) => `${step}=${answer}`)

beforeEach(() => {
  for (const kind of ['repair', 'remote', 'enquiry'] as const) dropDraft(kind)
})

describe('A draft of a service ticket', () => {
  it('is one for each kind, and each survives in storage with its keys', () => {
    typeInto('repair', 'text', 'It will not start')
    typeInto('enquiry', 'text', 'Which number')
    flushDrafts()
    const stored = JSON.parse(kept()) as Record<string, { fields: object; key: string; fileKey: string }>
    expect(stored.repair?.fields).toEqual({ text: 'It will not start' })
    expect(stored.enquiry?.fields).toEqual({ text: 'Which number' })
    expect(stored.remote).toBeUndefined()
    expect(stored.repair?.key).toBe(draftOf('repair').key)
    expect(stored.repair?.fileKey).not.toBe(stored.repair?.key)
  })

  it('is gone from storage once the last one is dropped, and the next one has other keys', () => {
    const { key, fileKey } = draftOf('repair')
    typeInto('repair', 'text', 'It will not start')
    dropDraft('repair')
    expect(storage.read('kept.service')).toBeNull()
    expect(draftOf('repair').key).not.toBe(key)
    expect(draftOf('repair').fileKey).not.toBe(fileKey)
    expect(isBegun(draftOf('repair'))).toBe(false)
  })

  it('prefills empty boxes only', () => {
    typeInto('repair', 'place', 'JP')
    prefill('repair', { place: 'US', serial: 'PF0UT001', model: undefined })
    expect(draftOf('repair').fields).toEqual({ place: 'JP', serial: 'PF0UT001' })
  })

  it('leaves a box empty that somebody has emptied', () => {
    typeInto('repair', 'serial', '')
    prefill('repair', { serial: 'PF0UT001' })
    expect(draftOf('repair').fields.serial).toBe('')
  })

  it('forgets a later answer when an earlier one changes, and none before it', () => {
    answerStep('repair', 'signs', 'none')
    answerStep('repair', 'outlet', 'still')
    answerStep('repair', 'drain', 'works')
    answerStep('repair', 'outlet', 'cannot')
    expect(steps()).toEqual(['signs=none', 'outlet=cannot'])
    unanswer('repair', 'outlet')
    expect(steps()).toEqual(['signs=none'])
  })

  it('keeps only the answer to the signs when another symptom is chosen', () => {
    chooseSymptom('repair', 'no-power', 'signs')
    answerStep('repair', 'signs', 'none')
    answerStep('repair', 'outlet', 'still')
    chooseSymptom('repair', 'no-power', 'signs')
    expect(steps()).toEqual(['signs=none', 'outlet=still'])
    chooseSymptom('repair', 'battery', 'signs')
    expect(steps()).toEqual(['signs=none'])
  })

  it('takes the consent back when another place, and so another receiver, is chosen', () => {
    changeDraft('repair', { fields: { place: 'US', 'consent-transfer': '2026-11-1' } })
    choosePlace('repair', 'US')
    expect(draftOf('repair').fields['consent-transfer']).toBe('2026-11-1')
    choosePlace('repair', 'CA')
    expect(draftOf('repair').fields).toEqual({ place: 'CA', 'consent-transfer': '' })
  })

  it('is forgotten in memory too once signing out has emptied the storage', () => {
    changeDraft('repair', { fields: { name: 'ERIKSSON ANNA MARIA' } })
    flushDrafts()
    forgetGone()
    expect(draftOf('repair').fields.name).toBe('ERIKSSON ANNA MARIA')
    storage.drop('kept.service')
    forgetGone()
    expect(draftOf('repair').fields).toEqual({})
  })

  it('goes out as it was sent off, and waits no more once something in it is changed', () => {
    const plan = { saved: { language: 'en' as const }, ticks: {} }
    const change = [
      () => typeInto('repair', 'text', 'It smells'),
      () => answerStep('repair', 'signs', 'none'),
      () => unanswer('repair', 'signs'),
      () => chooseSymptom('repair', 'no-power', 'signs'),
      () => choosePlace('repair', 'US'),
    ]
    for (const edit of change) {
      changeDraft('repair', { queued: plan })
      prefill('repair', { name: 'ERIKSSON ANNA MARIA' })
      expect(draftOf('repair').queued).toEqual(plan)
      edit()
      expect(draftOf('repair').queued).toBeNull()
    }
  })

  it('is not forgotten while its last keystrokes still wait to be written', () => {
    typeInto('repair', 'name', 'ERIKSSON')
    forgetGone()
    expect(draftOf('repair').fields.name).toBe('ERIKSSON')
  })
})

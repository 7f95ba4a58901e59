import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals'
import type { Route } from '@iws/shared/rulebook/schema'
import { storage } from '../platform/storage'
import { answer, dropDraft, flushDraft, startDraft, typeInto, useDraft } from './draft'
import type { Draft } from './draft'

const hongkong: Route = { place: 'hongkong', way: 'carried', residency: 'mainland' }
const written = (): Draft => JSON.parse(storage.read('draft') ?? 'null') as Draft

describe('the draft', () => {
  beforeEach(() => {
    jest.useFakeTimers()
    dropDraft()
  })
  afterEach(() => {
    jest.useRealTimers()
  })

  it('is written within 300 milliseconds of a keystroke, without waiting for the typing to pause', () => {
    for (const typed of ['P', 'PF', 'PF0']) {
      typeInto('serial', typed)
      jest.advanceTimersByTime(100)
    }
    expect(written().fields).toEqual({ serial: 'PF0' })
  })

  it('is written at once when the applet goes to the background', () => {
    typeInto('serial', 'PF0UT001')
    expect(written().fields).toEqual({})
    flushDraft()
    expect(written().fields).toEqual({ serial: 'PF0UT001' })
  })

  it('goes on with its key and fields when the same list is started again', () => {
    startDraft(hongkong)
    typeInto('name', 'ERIKSSON')
    const { key } = useDraft.getState()
    startDraft({ residency: 'mainland', way: 'carried', place: 'hongkong' })
    expect(useDraft.getState()).toMatchObject({ key, fields: { name: 'ERIKSSON' }, route: hongkong })
  })

  it('starts anew, with another key, for another list', () => {
    startDraft(hongkong)
    typeInto('name', 'ERIKSSON')
    const { key } = useDraft.getState()
    startDraft({ ...hongkong, place: 'macao' })
    expect(useDraft.getState()).toMatchObject({ fields: {}, ticket: null, route: { place: 'macao' } })
    expect(useDraft.getState().key).not.toBe(key)
  })

  it('keeps the wizard’s answers apart from the registration under way', () => {
    startDraft(hongkong)
    answer({ place: 'taiwan' })
    expect(useDraft.getState().route).toEqual(hongkong)
    expect(useDraft.getState().answers).toEqual({ place: 'taiwan' })
  })

  it('makes keys that the contract takes as idempotency keys', () => {
    expect(useDraft.getState().key).toMatch(/^[0-9A-Za-z_-]{16,64}$/)
  })
})

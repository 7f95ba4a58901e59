import { beforeEach, describe, expect, it } from '@jest/globals'
import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import { text } from '@iws/shared/text'
import { storage } from '../platform/storage'
import {
  changeCoverDraft,
  changeCoverSerial,
  dropCover,
  flushCover,
  keepAnswer,
  openQuestion,
  useCover,
} from './cover'

const THERE = text('美国', '美國', 'United States')
const ask = (serial: string, destination = 'US', statement = {}) =>
  openQuestion({ serial, boughtIn: 'CN', destination, statement }, THERE)
const VIEW = { lookup: 'unknown', record: null, retryAt: null } as unknown as CoverageView

beforeEach(dropCover)

describe('The answers on the phone', () => {
  it('are known by an id that does not tell the serial', () => {
    const id = ask('PF0UT001')
    expect(id).not.toContain('PF0UT001')
    keepAnswer(id, VIEW, 'server', 1000)
    expect(useCover.getState().answers[0]).toMatchObject({ id, asOf: 1000, by: 'server' })
  })

  it('are five at most, the newest first', () => {
    for (const each of ['1', '2', '3', '4', '5', '6']) ask(`PF0UT00${each}`)
    const serials = useCover.getState().answers.map(each => each.question.serial)
    expect(serials).toEqual(['PF0UT006', 'PF0UT005', 'PF0UT004', 'PF0UT003', 'PF0UT002'])
  })

  it('stay when the same is asked again, and go when something else is said of the machine', () => {
    const id = ask('PF0UT001')
    keepAnswer(id, VIEW, 'server', 1000)
    ask('PF0UT002')
    expect(ask('PF0UT001')).toBe(id)
    expect(useCover.getState().answers[0]?.view).toEqual(VIEW)
    expect(ask('PF0UT001', 'US', { entitlement: 'bought' })).toBe(id)
    expect(useCover.getState().answers[0]?.view).toBeNull()
    expect(useCover.getState().answers).toHaveLength(2)
  })

  it('are forgotten with the draft, on the phone’s storage too', () => {
    changeCoverDraft({ serial: 'PF0UT001' })
    ask('PF0UT001')
    flushCover()
    expect(storage.read('cover')).toContain('PF0UT001')
    dropCover()
    expect(storage.read('cover')).not.toContain('PF0UT001')
  })

  it('are not made up for a question forgotten meanwhile', () => {
    keepAnswer('gone', VIEW, 'server', 1000)
    expect(useCover.getState().answers).toEqual([])
  })
})

describe('What is said of a machine', () => {
  const stated = { entitlement: 'bundled', baseEnds: '2030-01-01' }
  const said = () => useCover.getState().draft.stated

  it('goes when another serial takes the place of one that was asked about', () => {
    changeCoverDraft({ serial: 'PF0UT001', stated })
    ask('PF0UT001')
    changeCoverSerial('pf0ut001', null)
    changeCoverSerial('82WM006KCDPF0UT001', '82WM006KCD')
    expect(said()).toEqual(stated)
    changeCoverSerial('PF0UT00', null)
    expect(said()).toEqual({})
  })

  it('stays while a serial not yet asked about is put right', () => {
    changeCoverDraft({ serial: 'PF0UT0O1', stated })
    changeCoverSerial('PF0UT001', null)
    expect(said()).toEqual(stated)
  })
})

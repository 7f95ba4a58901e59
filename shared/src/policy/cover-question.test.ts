import { describe, expect, it } from '@jest/globals'
import { day } from '../calendar/day.ts'
import { coverFactsOf } from './cover-question.ts'

const QUESTION = { serial: 'PF0UT001', boughtIn: 'CN', destination: 'US', today: day('2026-11-22') } as const
const NOTHING = { lookup: 'not-asked', record: null } as const
const AT = Date.UTC(2026, 10, 22, 12)

describe('The facts behind a question', () => {
  it('leave out a statement that says nothing', () => {
    expect(coverFactsOf(QUESTION, NOTHING, AT).stated).toBeNull()
    expect(coverFactsOf({ ...QUESTION, statement: {} }, NOTHING, AT).stated).toBeNull()
  })

  it('take a stated end of the base term as the customer’s word, read when it was asked', () => {
    const { stated } = coverFactsOf({ ...QUESTION, statement: { baseEnds: '2027-06-13' } }, NOTHING, AT)
    expect(stated).toMatchObject({
      source: 'statement',
      readAt: AT,
      entitlement: 'unknown',
      machineType: null,
    })
    expect(stated?.layers).toEqual([{ kind: 'base', name: null, start: null, end: '2027-06-13' }])
  })

  it('read the model from a long serial, and see a refurbished mark in it', () => {
    const facts = coverFactsOf({ ...QUESTION, serial: '82WM00RRCDPF0UT007' }, NOTHING, AT)
    expect(facts.stated).toMatchObject({ machineType: '82WM', mtm: '82WM00RRCD' })
    expect(facts.refurbishedMark).toBe(true)
  })

  it('know nothing of a mark where no model was given', () => {
    expect(coverFactsOf(QUESTION, NOTHING, AT).refurbishedMark).toBeNull()
  })
})

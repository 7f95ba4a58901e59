import { describe, expect, it } from '@jest/globals'
import { listOf, LISTS, narrowing, onList, sameFilter } from './lists'

describe('The lists of the service desk', () => {
  it('are told from their filter, however narrowed', () => {
    expect(listOf({ ...LISTS.mine, kind: 'repair', tag: '急' })).toBe('mine')
    expect(listOf({ ...LISTS.open, risk: 'overdue' })).toBe('open')
    expect(listOf({ ...LISTS.atRisk, team: 'home' })).toBe('atRisk')
    expect(listOf({ ...LISTS.ended, state: 'closed' })).toBe('ended')
  })

  it('keep what narrows them from one to the next, but not whose they are', () => {
    const narrowed = { ...LISTS.mine, kind: 'repair', country: 'US', state: 'waiting-part' } as const
    expect(onList(narrowed, 'atRisk')).toEqual({
      kind: 'repair',
      country: 'US',
      state: 'waiting-part',
      risk: 'at-risk',
      open: 'open',
    })
    expect(onList(narrowed, 'ended')).toEqual({ kind: 'repair', country: 'US', open: 'ended' })
  })

  it('say what narrows them, and nothing for themselves', () => {
    expect(narrowing(LISTS.unowned)).toEqual({})
    expect(
      narrowing({ ...LISTS.open, owner: '01ARZ3NDEKTSV4RRFFQ69G5FAV', risk: 'overdue', kind: undefined }),
    ).toEqual({
      owner: '01ARZ3NDEKTSV4RRFFQ69G5FAV',
      risk: 'overdue',
    })
  })

  it('are the same in any order of their parts', () => {
    expect(
      sameFilter({ open: 'open', kind: 'repair' }, { kind: 'repair', open: 'open', team: undefined }),
    ).toBe(true)
    expect(sameFilter({ open: 'open' }, { open: 'ended' })).toBe(false)
  })
})

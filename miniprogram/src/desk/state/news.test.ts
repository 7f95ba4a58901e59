import { describe, expect, it } from '@jest/globals'
import { newsIn, useHeard } from './news'

const event = (id: string, by: 'customer' | 'agent' | 'system', name: string | null = null) => ({
  id,
  by,
  name,
})

describe('What is news in a ticket', () => {
  const before = [event('2', 'agent', 'Ada'), event('1', 'customer')]

  it('is what others did since it was read', () => {
    const after = [event('4', 'agent', 'Ben'), event('3', 'customer'), ...before]
    expect(newsIn(before, after, 'Ada').map(each => each.id)).toEqual(['4', '3'])
  })

  it('is not what one did oneself, nor what the system did because of it', () => {
    const after = [event('4', 'system'), event('3', 'agent', 'Ada'), ...before]
    expect(newsIn(before, after, 'Ada')).toEqual([])
  })

  it('is what the system did by itself', () => {
    const after = [event('3', 'system'), ...before]
    expect(newsIn(before, after, 'Ada').map(each => each.id)).toEqual(['3'])
  })
})

describe('What was heard', () => {
  const heard = (id: string) => ({ ...event(id, 'customer'), at: 0, what: 'messaged' as const, about: {} })

  it('gathers for one ticket, newest first and four at most, and begins anew with another', () => {
    const { hear } = useHeard.getState()
    hear('T1', [heard('1')])
    hear('T1', [heard('5'), heard('4'), heard('3'), heard('2')])
    expect(useHeard.getState().events.map(each => each.id)).toEqual(['5', '4', '3', '2'])
    hear('T2', [heard('6')])
    expect([useHeard.getState().ticket, useHeard.getState().events.map(each => each.id)]).toEqual([
      'T2',
      ['6'],
    ])
  })

  it('keeps what can be repeated with its own ticket only', () => {
    const { offer, hear } = useHeard.getState()
    offer('T2', { label: 'Begin', run: () => undefined })
    hear('T2', [heard('7')])
    expect(useHeard.getState().repeat?.label).toBe('Begin')
    hear('T3', [heard('8')])
    expect(useHeard.getState().repeat).toBeNull()
  })
})

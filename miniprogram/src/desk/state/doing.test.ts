import { afterEach, describe, expect, it } from '@jest/globals'
import { doingWith, noteWriting } from './doing'

afterEach(() => noteWriting('T1', ''))

describe('What somebody does with an open ticket', () => {
  it('is looking, until he writes in that one', () => {
    noteWriting('T2', 'Hello', 0)
    expect(doingWith('T1', false, 1_000)).toBe('looking')
    noteWriting('T1', 'Hello', 0)
    expect(doingWith('T1', false, 1_000)).toBe('writing')
  })

  it('is looking again once he has emptied the field, or written nothing for half a minute', () => {
    noteWriting('T1', 'Hello', 0)
    expect(doingWith('T1', false, 30_000)).toBe('looking')
    noteWriting('T1', 'Hello', 40_000)
    noteWriting('T1', '', 41_000)
    expect(doingWith('T1', false, 42_000)).toBe('looking')
  })

  it('is acting with a form over it, whatever else he has begun', () => {
    noteWriting('T1', 'Hello', 0)
    expect(doingWith('T1', true, 1_000)).toBe('acting')
  })
})

import { describe, expect, it } from '@jest/globals'
import { neighbour, nextInReview, nextToDo } from './neighbour'

const rows = [
  { id: 'A', state: 'in-review' as const },
  { id: 'B', state: 'sent-back' as const },
  { id: 'C', state: 'in-review' as const },
]

describe('walking the queue', () => {
  it('goes one row down and one row up', () => {
    expect(neighbour(rows, 'A', 1)).toBe('B')
    expect(neighbour(rows, 'C', -1)).toBe('B')
  })

  it('stops at the ends', () => {
    expect(neighbour(rows, 'C', 1)).toBeNull()
    expect(neighbour(rows, 'A', -1)).toBeNull()
  })

  it('starts at the first row when the open ticket is not listed', () => {
    expect(neighbour(rows, 'Z', 1)).toBe('A')
    expect(neighbour([], 'Z', 1)).toBeNull()
  })

  it('jumps over what is not in review', () => {
    expect(nextInReview(rows, 'A')).toBe('C')
  })

  it('begins again at the top after the last one', () => {
    expect(nextInReview(rows, 'C')).toBe('A')
  })

  it('finds nothing when only the open one is left', () => {
    expect(nextInReview(rows.slice(0, 2), 'A')).toBeNull()
  })
})

describe('what is to be done next', () => {
  it('is the one after the open one, and from the end the first again', () => {
    expect(nextToDo(rows, 'A')).toBe('B')
    expect(nextToDo(rows, 'C')).toBe('A')
    expect(nextToDo(rows, null)).toBe('A')
  })

  it('is nothing where only the open one is left', () => {
    expect(nextToDo([{ id: 'A' }], 'A')).toBeNull()
    expect(nextToDo([], null)).toBeNull()
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { decodeTime, ulid } from 'ulid'
import { newId, newIdAfter } from './ids.ts'

/** This process's clock, which in these tests goes on and never back. */
let now = Date.UTC(2026, 10, 22)
const DAY = 86_400_000

/** What may happen to one of three lines: a job of our own, or one of an instance whose clock is so much ahead or behind. */
const deed = fc.record({
  line: fc.nat({ max: 2 }),
  passed: fc.constantFrom(0, 0, 1, 50, 5_000),
  other: fc.option(fc.integer({ min: -60_000, max: 60_000 }), { freq: 2 }),
})

describe('An id behind another one', () => {
  it('keeps the order of its line whatever the clocks of those who write to it', () => {
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 60 }), deeds => {
        const lines: string[][] = [[], [], []]
        now += DAY
        for (const { line, passed, other } of deeds) {
          now += passed
          const ids = lines[line] ?? []
          const last = ids.at(-1) ?? null
          // Another instance makes its ids by itself, and just as surely behind the last.
          const theirs = other === null ? null : ulid(Math.max(now + other, last ? decodeTime(last) + 1 : 0))
          ids.push(theirs ?? newIdAfter(last, now))
        }
        for (const ids of lines) expect(ids).toEqual([...new Set(ids)].sort())
      }),
      { numRuns: 500 },
    )
  })

  it('takes no later id ahead with it: those go by our own clock, in the order they were made', () => {
    fc.assert(
      fc.property(fc.array(deed, { minLength: 1, maxLength: 60 }), deeds => {
        const made: string[] = []
        now += DAY
        for (const { passed, other } of deeds) {
          now += passed
          if (other !== null) newIdAfter(ulid(now + other), now)
          made.push(newId(now))
          expect(decodeTime(made.at(-1) ?? '')).toBe(now)
        }
        expect(made).toEqual([...new Set(made)].sort())
      }),
      { numRuns: 500 },
    )
  })

  it('differs from every other one behind the same, and comes after those that were made before', () => {
    const before = ulid(now + 60_000)
    const all = Array.from({ length: 200 }, () => newIdAfter(before, now))
    expect(all).toEqual([...new Set(all)].sort())
    expect(all.every(id => id > before)).toBe(true)
  })

  it('is made by our own clock where nothing is before it, or nothing that is ahead', () => {
    now += DAY
    expect(decodeTime(newIdAfter(null, now))).toBe(now)
    expect(decodeTime(newIdAfter(ulid(now - 1), now))).toBe(now)
  })
})

import { describe, expect, it } from '@jest/globals'
import type { PromiseView } from '@iws/shared/contract/gives/promises'
import { insteadOf, lateBy, placeOf, standing } from './promises'

const promise = (
  id: string,
  state: PromiseView['state'],
  dueAt: number,
  closedAt: number | null,
): PromiseView => ({
  id,
  kind: 'next-update',
  state,
  clause: null,
  madeAt: 0,
  dueAt,
  stage: 0,
  closedAt,
  evidence: null,
  why: null,
  next: null,
})
const ids = (promises: readonly PromiseView[]): string[] => standing(promises).map(({ id }) => id)

describe('The promises on a ticket’s page', () => {
  it('begin with the open one that is due first, then come those settled, the latest first', () => {
    expect(
      ids([
        promise('kept', 'kept', 10, 9),
        promise('later', 'open', 300, null),
        promise('broken', 'broken', 20, 20),
        promise('sooner', 'open', 200, null),
      ]),
    ).toEqual(['sooner', 'later', 'broken', 'kept'])
  })

  it('begin with a broken one and what was promised instead, which stands with it alone', () => {
    const broken = { ...promise('broken', 'broken', 20, 20), next: 'instead' }
    const before = { ...promise('before', 'broken', 10, 10), next: 'broken' }
    const open = [promise('instead', 'open', 300, null), promise('other', 'open', 200, null)]
    expect(ids([before, broken, ...open])).toEqual(['broken', 'other', 'before'])
    expect(insteadOf(broken, open)?.id).toBe('instead')
    expect(insteadOf(before, [broken, ...open])).toBeUndefined()
  })

  it('leave out what nobody waits for any more, and all but three of those settled', () => {
    const settled = [1, 2, 3, 4].map(at => promise(`kept-${at}`, 'kept', at, at))
    expect(ids([promise('gone', 'released', 5, 5), ...settled])).toEqual(['kept-4', 'kept-3', 'kept-2'])
  })

  it('stand above all else where one was broken and another made instead, until that is settled too', () => {
    const broken = { ...promise('broken', 'broken', 20, 20), next: 'instead' }
    const instead = promise('instead', 'open', 300, null)
    expect(placeOf(broken, [broken, instead])).toBe('late')
    expect(placeOf(instead, [broken, instead])).toBe('due')
    expect(placeOf(broken, [broken, { ...instead, state: 'kept' }])).toBe('due')
    expect(placeOf({ ...instead, state: 'kept' }, [])).toBe('kept')
  })

  it.each([
    [0, 'minutes', 1],
    [59 * 60_000 + 59_999, 'minutes', 59],
    [60 * 60_000, 'hours', 1],
    [47 * 3_600_000 + 3_599_999, 'hours', 47],
    [48 * 3_600_000, 'days', 2],
    [80 * 3_600_000, 'days', 3],
    [-5_000, 'minutes', 1],
  ] as const)('are %i ms late in %s: %i', (late, unit, count) => {
    expect(lateBy(1_000_000, 1_000_000 + late)).toEqual({ unit, count })
  })
})

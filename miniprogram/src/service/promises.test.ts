import { describe, expect, it } from '@jest/globals'
import type { PromiseView } from '@iws/shared/contract/gives/promises'
import { insteadOf, standing } from './promises'

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
})

import { describe, expect, it } from '@jest/globals'
import type { PageView } from '@iws/shared/contract/gives/tickets'
import type { PaperId } from '@iws/shared/rulebook/words'
import { hasPicture, nextToLookAt, orderedPages, pageAt, startPage } from './pages'

function page(id: string, covers: PaperId, state: PageView['state'], receivedAt = 0): PageView {
  return {
    id,
    covers: [covers],
    paper: covers,
    state,
    receivedAt,
    bytes: 1,
    sha256: '',
    width: 1,
    height: 1,
    because: null,
    erasedAt: null,
  }
}

function line(id: PaperId) {
  return {
    requirement: {
      id,
      papers: [id],
      form: 'photo' as const,
      optional: false,
      clause: 'C15',
      source: 'page' as const,
      confirm: false,
      excuses: [],
      dates: {},
    },
    mark: 'received' as const,
    original: null,
    excuse: null,
    excuseNote: null,
    excuseAccepted: null,
  }
}

const lines = [line('purchase-proof'), line('hk-macao-permit')]

describe('the pages of a ticket', () => {
  it('come in the order of the checklist, the newest of a paper first, replaced ones last', () => {
    const pages = [
      page('old', 'purchase-proof', 'replaced', 1),
      page('permit', 'hk-macao-permit', 'clean', 2),
      page('proof-1', 'purchase-proof', 'accepted', 3),
      page('proof-2', 'purchase-proof', 'clean', 4),
    ]
    const ids = orderedPages({ lines, pages }).map(each => each.id)
    expect(ids).toEqual(['proof-2', 'proof-1', 'permit', 'old'])
  })

  const pages = [
    page('A', 'purchase-proof', 'accepted'),
    page('B', 'purchase-proof', 'clean'),
    page('C', 'purchase-proof', 'clean'),
  ]

  it('start at the first one nobody has looked at', () => {
    expect(startPage(pages)?.id).toBe('B')
    expect(startPage(pages.slice(0, 1))?.id).toBe('A')
    expect(startPage([])).toBeNull()
  })

  it('are walked one by one, stopping at the ends', () => {
    expect(pageAt(pages, 'B', 1)?.id).toBe('C')
    expect(pageAt(pages, 'C', 1)?.id).toBe('C')
    expect(pageAt(pages, 'A', -1)?.id).toBe('A')
  })

  it('lead on to the next one to look at after a mark, round the end', () => {
    expect(nextToLookAt(pages, 'B')).toBe('C')
    expect(nextToLookAt(pages, 'C')).toBe('B')
    expect(nextToLookAt(pages.slice(0, 2), 'B')).toBe('B')
  })

  it('have a picture unless it is still being cleaned, could not be read, or has been erased', () => {
    expect(hasPicture(page('A', 'purchase-proof', 'accepted'))).toBe(true)
    expect(hasPicture(page('A', 'purchase-proof', 'received'))).toBe(false)
    expect(hasPicture(page('A', 'purchase-proof', 'unreadable'))).toBe(false)
    expect(hasPicture({ state: 'accepted', erasedAt: 1_795_000_000_000 })).toBe(false)
  })
})

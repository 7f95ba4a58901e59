import { describe, expect, it } from '@jest/globals'
import { customerTimeline, deskTimeline, EVENTS } from './timeline.ts'

const all = EVENTS.map((what, at) => ({ what, at, id: String(at).padStart(2, '0') }))

describe('the timeline', () => {
  it('keeps the reviewer’s working marks from the customer', () => {
    const seen = customerTimeline(all).map(event => event.what)
    const hidden = EVENTS.filter(what => !seen.includes(what))
    expect(hidden).toEqual([
      'page-accepted',
      'page-sent-back',
      'page-mark-undone',
      'excuse-accepted',
      'excuse-declined',
      'dates-confirmed',
      'finding-answered',
      'linked',
      'noted',
      'tagged',
      'at-risk',
    ])
  })

  it('shows the desk every event', () => {
    expect(deskTimeline(all)).toHaveLength(EVENTS.length)
  })

  it('puts the newest first, and of one moment the later id', () => {
    const events = [
      { what: 'opened' as const, at: 1, id: 'A' },
      { what: 'submitted' as const, at: 2, id: 'B' },
      { what: 'asked-again' as const, at: 2, id: 'C' },
    ]
    expect(customerTimeline(events).map(event => event.id)).toEqual(['C', 'B', 'A'])
    expect(events.map(event => event.id)).toEqual(['A', 'B', 'C'])
  })
})

import { describe, expect, it } from '@jest/globals'
import { line, page, requirement } from './fixtures'
import { countOf, isMoving, photosOf, slotsOf } from './slots'
import type { Upload } from '../api/upload-queue'

const proof = requirement('purchase-proof')
const endorsement = requirement('hk-macao-permit-endorsement', {
  papers: ['hk-macao-permit-endorsement', 'exit-entry-record'],
})
const slip = requirement('hk-visitor-slip', {
  papers: ['hk-visitor-slip', 'e-channel-label', 'exit-entry-record'],
  excuses: ['lost'],
})
const taxForm = requirement('tax-form-original', { form: 'original' })

const sending = (more: Partial<Upload> = {}): Upload => ({
  key: 'k1',
  ticket: '01K3Q0000000000000000TEST1',
  replaces: null,
  file: 'f1',
  bytes: 3_100_000,
  refused: null,
  sentence: null,
  requirement: 'purchase-proof',
  paper: 'purchase-proof',
  state: 'sending',
  percent: 62,
  ...more,
})

describe('a slot', () => {
  it('waits to be taken, draws the usual paper, and an optional one says that it may stay empty', () => {
    const optional = requirement('serial-label-photo', { optional: true })
    const slots = slotsOf([line(slip), line(optional)], [], [], {})
    expect(slots.map(slot => [slot.paper, slot.state])).toEqual([
      ['hk-visitor-slip', 'to-take'],
      ['serial-label-photo', 'optional'],
    ])
  })

  it('draws the paper that was chosen, but not one that the requirement does not take', () => {
    const [chosen] = slotsOf([line(slip)], [], [], { 'hk-visitor-slip': 'e-channel-label' })
    expect(chosen?.paper).toBe('e-channel-label')
    const [unfit] = slotsOf([line(slip)], [], [], { 'hk-visitor-slip': 'tax-form-original' })
    expect(unfit?.paper).toBe('hk-visitor-slip')
  })

  it('shows a photo on its way with its percent, and is busy meanwhile', () => {
    const [slot] = slotsOf([line(proof)], [], [sending()], {})
    expect(slot?.state).toBe('busy')
    expect(slot?.photos.map(photo => [photo.state, photo.percent])).toEqual([['sending', 62]])
    const [idle] = slotsOf([line(proof)], [], [sending({ state: 'waiting', percent: 0 })], {})
    expect(idle?.state).toBe('waiting')
  })

  it('tells being checked, received and accepted apart', () => {
    const states = (['received', 'clean', 'accepted'] as const).map(
      state => slotsOf([line(proof)], [page('P1', ['purchase-proof'], { state })], [], {})[0]?.state,
    )
    expect(states).toEqual(['checking', 'received', 'accepted'])
  })

  it('asks for the page again when one of several came back', () => {
    const pages = [
      page('P1', ['purchase-proof'], { state: 'accepted' }),
      page('P2', ['purchase-proof'], {
        state: 'sent-back',
        because: { reason: 'cut-off', note: '', region: { x: 0.1, y: 0.2, width: 0.3, height: 0.1 } },
      }),
    ]
    const [slot] = slotsOf([line(proof, { mark: 'sent-back' })], pages, [], {})
    expect(slot?.state).toBe('sent-back')
    expect(slot?.photos.map(photo => photo.state)).toEqual(['accepted', 'sent-back'])
  })

  it('counts a page the server could not read as one to retake', () => {
    const [slot] = slotsOf([line(proof)], [page('P1', ['purchase-proof'], { state: 'unreadable' })], [], {})
    expect(slot?.state).toBe('sent-back')
  })

  it('hides a page that was replaced, and the one being replaced while its successor travels', () => {
    const old = page('P1', ['purchase-proof'], { state: 'replaced' })
    const back = page('P2', ['purchase-proof'], { state: 'sent-back' })
    const photos = photosOf('purchase-proof', [old, back], [sending({ replaces: 'P2' })])
    expect(photos.map(photo => photo.id)).toEqual(['k1'])
    expect(photos[0]?.page?.id).toBe('P2')
  })

  it('offers a photo sent with words until it is a page of it, also one that came back', () => {
    const sent = {
      ...page('F1', []),
      use: 'fault',
      state: 'clean' as const,
      type: 'image/jpeg',
      name: null,
      ask: null,
    }
    const lines = [line(proof), line(slip)]
    const offered = (pages: ReturnType<typeof page>[]): string[][] =>
      slotsOf(lines, pages, [], {}, [sent]).map(slot => slot.sent.map(each => each.id))
    expect(offered([])).toEqual([['F1'], ['F1']])
    const made = page('P1', ['purchase-proof'], { sha256: sent.sha256, state: 'sent-back' })
    expect(offered([made])).toEqual([[], ['F1']])
  })

  it('offers a record already sent for another item, but no page that came back and none where a photo is', () => {
    const record = page('P9', ['hk-macao-permit-endorsement'], { paper: 'exit-entry-record' })
    const lines = [line(endorsement), line(slip)]
    const [first, second] = slotsOf(lines, [record], [], {})
    expect(first?.reusable).toEqual([])
    expect(second?.reusable.map(each => each.id)).toEqual(['P9'])
    const back = { ...record, state: 'sent-back' as const }
    expect(slotsOf(lines, [back], [], {})[1]?.reusable).toEqual([])
    const both = { ...record, covers: ['hk-macao-permit-endorsement' as const, 'hk-visitor-slip' as const] }
    expect(slotsOf(lines, [both], [], {})[1]?.reusable).toEqual([])
  })

  it('keeps an original to be handed in until the station has marked it', () => {
    const states = (['to-hand-in', 'seen', 'kept', 'returned'] as const).map(
      original => slotsOf([line(taxForm, { original })], [], [], {})[0]?.state,
    )
    expect(states).toEqual(['hand-in', 'received', 'received', 'received'])
  })

  it('tells an excuse that was given, taken and declined apart', () => {
    const states = [null, true, false].map(
      excuseAccepted => slotsOf([line(slip, { excuse: 'lost', excuseAccepted })], [], [], {})[0]?.state,
    )
    expect(states).toEqual(['explained', 'excused', 'sent-back'])
  })
})

describe('the count', () => {
  it('leaves optional papers out and counts a paper only when all of it has arrived', () => {
    const optional = line(requirement('serial-label-photo', { optional: true }))
    const lines = [line(proof), line(slip), optional, line(taxForm)]
    const pages = [page('P1', ['purchase-proof'])]
    expect(countOf(slotsOf(lines, pages, [], {}))).toEqual({ done: 2, all: 3 })
    expect(countOf(slotsOf(lines, pages, [sending()], {}))).toEqual({ done: 1, all: 3 })
  })

  it('knows whether something is still moving', () => {
    expect(isMoving(slotsOf([line(proof)], [], [sending({ state: 'refused' })], {}))).toBe(false)
    expect(
      isMoving(slotsOf([line(proof)], [page('P1', ['purchase-proof'], { state: 'received' })], [], {})),
    ).toBe(true)
    const erased = page('P1', ['purchase-proof'], { state: 'received', erasedAt: 1_795_000_000_000 })
    expect(isMoving(slotsOf([line(proof)], [erased], [], {}))).toBe(false)
  })
})

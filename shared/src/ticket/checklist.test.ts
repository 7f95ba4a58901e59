import { describe, expect, it } from '@jest/globals'
import type { Requirement } from '../rulebook/schema.ts'
import type { RequirementId } from '../rulebook/words.ts'
import { cameBack, checklist, unanswered, unsettled } from './checklist.ts'
import type { DocumentState, ExcuseFacts, Mark, PageFacts } from './checklist.ts'

function asked(id: RequirementId, more: Partial<Requirement> = {}): Requirement {
  return {
    id,
    papers: [id],
    form: 'photo',
    optional: false,
    clause: 'C15',
    source: 'page',
    confirm: false,
    excuses: [],
    dates: {},
    ...more,
  }
}

const SLIP = asked('hk-visitor-slip')
const pages = (...states: DocumentState[]): PageFacts[] =>
  states.map(state => ({ covers: ['hk-visitor-slip'], paper: 'hk-visitor-slip', state }))
const excuse = (accepted: boolean | null): ExcuseFacts => ({
  requirement: 'hk-visitor-slip',
  excuse: 'lost',
  accepted,
})

describe('the mark of one requirement', () => {
  const BY_HAND: [what: string, pages: PageFacts[], excuses: ExcuseFacts[], mark: Mark][] = [
    ['nothing was sent', [], [], 'missing'],
    ['a page is being cleaned', pages('received'), [], 'received'],
    ['a page waits to be looked at', pages('clean'), [], 'received'],
    ['the page was accepted', pages('accepted'), [], 'accepted'],
    ['one of two pages was accepted', pages('accepted', 'clean'), [], 'received'],
    ['both pages were accepted', pages('accepted', 'accepted'), [], 'accepted'],
    ['one page came back', pages('accepted', 'sent-back'), [], 'sent-back'],
    ['a page could not be decoded', pages('unreadable'), [], 'sent-back'],
    ['a page that came back was replaced', pages('replaced', 'clean'), [], 'received'],
    ['only a replaced page is left', pages('replaced'), [], 'missing'],
    ['an excuse waits for its answer', [], [excuse(null)], 'received'],
    ['the excuse was accepted', [], [excuse(true)], 'excused'],
    ['the excuse was declined', [], [excuse(false)], 'sent-back'],
    ['a page was sent in spite of a declined excuse', pages('clean'), [excuse(false)], 'received'],
  ]

  it.each(BY_HAND)('when %s', (_what, sent, excuses, mark) => {
    expect(checklist([SLIP], sent, excuses, [])[0]?.mark).toBe(mark)
  })

  it('counts a page for every requirement it covers', () => {
    const record: PageFacts = {
      covers: ['hk-visitor-slip', 'hk-macao-permit-endorsement'],
      paper: 'exit-entry-record',
      state: 'accepted',
    }
    const lines = checklist([SLIP, asked('hk-macao-permit-endorsement')], [record], [], [])
    expect(lines.map(each => each.mark)).toEqual(['accepted', 'accepted'])
  })
})

describe('a paper whose original goes to a station', () => {
  const FORM = asked('tax-form-original', { form: 'original' })
  const photo: PageFacts = { covers: ['tax-form-original'], paper: 'tax-form-original', state: 'accepted' }

  it('stays to be handed in though its photo was accepted', () => {
    const lines = checklist([FORM], [photo], [], [])
    expect(lines).toMatchObject([{ mark: 'accepted', original: 'to-hand-in' }])
    expect(unanswered(lines)).toEqual([])
    expect(unsettled(lines)).toEqual(lines)
  })

  it('needs no photo beforehand', () => {
    expect(unanswered(checklist([FORM], [], [], []))).toEqual([])
  })

  it('is settled by the station’s mark alone', () => {
    const lines = checklist([FORM], [], [], [{ requirement: 'tax-form-original', mark: 'seen' }])
    expect(lines).toMatchObject([{ mark: 'missing', original: 'seen' }])
    expect(unsettled(lines)).toEqual([])
  })

  it('knows no original where a photo is enough', () => {
    const [line] = checklist([SLIP], [], [], [{ requirement: 'hk-visitor-slip', mark: 'seen' }])
    expect(line?.original).toBeNull()
  })
})

describe('what is left to do', () => {
  const LABEL = asked('serial-label-photo', { optional: true })

  it('is nothing for an optional paper that was not sent', () => {
    const lines = checklist([LABEL], [], [], [])
    expect([unanswered(lines), unsettled(lines), cameBack(lines)]).toEqual([[], [], []])
  })

  it('is a new page for an optional paper that came back', () => {
    const page: PageFacts = {
      covers: ['serial-label-photo'],
      paper: 'serial-label-photo',
      state: 'sent-back',
    }
    const lines = checklist([LABEL], [page], [], [])
    expect(unanswered(lines)).toEqual(lines)
    expect(cameBack(lines)).toEqual(lines)
  })

  it('is the reviewer’s look at a page and at an excuse', () => {
    expect(unsettled(checklist([SLIP], pages('clean'), [], []))).toHaveLength(1)
    expect(unsettled(checklist([SLIP], [], [excuse(null)], []))).toHaveLength(1)
    expect(unsettled(checklist([SLIP], [], [excuse(true)], []))).toEqual([])
  })
})

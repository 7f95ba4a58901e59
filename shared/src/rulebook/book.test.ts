import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays, day } from '../calendar/day.ts'
import { DEFAULT_BOOK } from './book.ts'
import { inForce, rowsInForce } from './in-force.ts'
import { DATE_NAMES, EXCUSE_NAMES, OTHER_NAME_ADVICE, SHOWN_NAMES } from './labels.ts'
import { NOTES } from './notes.ts'
import { SLIPS } from './paper-days.ts'
import { FIRST_DAY } from './paper-rows.ts'
import { PAPER } from './papers.ts'
import { REFS } from './refs.ts'
import { REASON_LABELS } from './reason-labels.ts'
import { reasonOf } from './reasons.ts'
import { PaperRow } from './schema.ts'
import { workingDaysOf } from './targets.ts'
import { DATE_KEYS, EXCUSES, OTHER_NAMES, PAPERS } from './words.ts'

const requirements = DEFAULT_BOOK.paperRows.flatMap(row => row.requirements)

describe('the default book', () => {
  it('describes each of the seventeen papers once', () => {
    expect(DEFAULT_BOOK.papers.map(paper => paper.id).sort()).toEqual([...PAPERS].sort())
    expect(PAPERS).toHaveLength(17)
    expect(PAPER['tax-form-original'].name.en).toBe('Original customs or tax form')
  })

  it('names a source page for every fact that points to one', () => {
    const pointed = DEFAULT_BOOK.papers.flatMap(paper => paper.ref ?? [])
    expect(pointed.length).toBeGreaterThan(5)
    expect(pointed.filter(ref => !(ref in REFS))).toEqual([])
  })

  it('treats every paper but the proof and the serial label as sensitive', () => {
    const open = DEFAULT_BOOK.papers.filter(paper => !paper.sensitive).map(paper => paper.id)
    expect(open).toEqual(['purchase-proof', 'serial-label-photo'])
  })

  it('asks for no exit day of a slip or label, for none shows one', () => {
    for (const requirement of requirements)
      for (const slip of SLIPS) expect(requirement.dates[slip] ?? []).not.toContain('stayUntil')
  })

  it('has a sentence for every note, and a note for every sentence', () => {
    const used = new Set(requirements.flatMap(each => each.note ?? []))
    expect([...used].sort()).toEqual(Object.keys(NOTES).sort())
  })

  it('has words for every date, readable item, excuse and other name', () => {
    const items = DEFAULT_BOOK.papers.flatMap(paper => paper.mustShow.map(shown => shown.item))
    expect(items.filter(item => !SHOWN_NAMES[item])).toEqual([])
    expect(DATE_KEYS.filter(key => !DATE_NAMES[key])).toEqual([])
    expect(EXCUSES.filter(excuse => !EXCUSE_NAMES[excuse])).toEqual([])
    expect(OTHER_NAMES.filter(kind => !OTHER_NAME_ADVICE[kind])).toEqual([])
  })

  it('survives being frozen on a ticket and read back', () => {
    for (const row of DEFAULT_BOOK.paperRows)
      expect(PaperRow.parse(JSON.parse(JSON.stringify(row)))).toEqual(row)
  })
})

describe('reasons', () => {
  it('have each a label for staff, and no label stands without its reason', () => {
    expect(Object.keys(REASON_LABELS).sort()).toEqual(DEFAULT_BOOK.reasons.map(reason => reason.id).sort())
  })

  it('have ids that are words, none twice, and fit the contract', () => {
    const ids = DEFAULT_BOOK.reasons.map(reason => reason.id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.filter(id => !/^[a-z-]{1,40}$/.test(id))).toEqual([])
  })

  it('cover what a reviewer meets, each under its own kind', () => {
    const wanted = [
      ['illegible', 'send-back'],
      ['cut-off', 'send-back'],
      ['glare', 'send-back'],
      ['wrong-paper', 'send-back'],
      ['wrong-person', 'send-back'],
      ['wrong-stay', 'send-back'],
      ['serial-unreadable', 'send-back'],
      ['serial-differs', 'send-back'],
      ['purchase-day-unreadable', 'send-back'],
      ['not-original', 'send-back'],
      ['other', 'send-back'],
      ['illegal-import', 'refuse'],
      ['refurbished', 'refuse'],
      ['label-altered', 'refuse'],
      ['out-of-term', 'refuse'],
      ['wrong-machine-line', 'refuse'],
      ['holder-differs', 'refuse'],
      ['forged', 'refuse'],
    ] as const
    for (const [id, kind] of wanted) expect(reasonOf(DEFAULT_BOOK.reasons, id, kind)?.id).toBe(id)
    expect(reasonOf(DEFAULT_BOOK.reasons, 'glare', 'refuse')).toBeUndefined()
  })

  it('ask for a note whenever a ticket is refused or the catalogue has no words', () => {
    const silent = DEFAULT_BOOK.reasons.filter(reason => !reason.noteNeeded)
    expect(silent.filter(reason => reason.kind === 'refuse')).toEqual([])
    expect(silent.map(reason => reason.id)).not.toContain('other')
  })
})

describe('rows in force', () => {
  it('give exactly one row of each id on every day since the first', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20_000 }),
        fc.constantFrom(...DEFAULT_BOOK.paperRows),
        (n, row) => {
          const on = addDays(day(FIRST_DAY), n)
          const same = DEFAULT_BOOK.paperRows.filter(each => each.id === row.id)
          expect(rowsInForce(same, on)).toHaveLength(1)
        },
      ),
    )
  })

  it('refuse a day before the first row', () => {
    expect(() => inForce(DEFAULT_BOOK.paperRows, day('2025-12-31'))).toThrow('no row in force on 2025-12-31')
  })

  it('change over on the day a new row begins', () => {
    const rows = [
      { id: 'old', from: '2026-01-01', until: '2026-06-30' },
      { id: 'new', from: '2026-07-01' },
    ]
    expect(inForce(rows, day('2026-06-30')).id).toBe('old')
    expect(inForce(rows, day('2026-07-01')).id).toBe('new')
  })

  it('refuse two rows for one day', () => {
    const rows = [
      { id: 'one', from: '2026-01-01' },
      { id: 'two', from: '2026-01-01' },
    ]
    expect(() => inForce(rows, day('2026-02-01'))).toThrow('several rows')
  })
})

describe('targets', () => {
  it('give three working days for a review', () => {
    expect(workingDaysOf(DEFAULT_BOOK.targets, 'registration-review')).toBe(3)
  })

  it('give a working day for an answer, and two for the next word', () => {
    const days = (id: string) => workingDaysOf(DEFAULT_BOOK.targets, id)
    expect([days('enquiry-answer'), days('remote-answer'), days('message-answer')]).toEqual([1, 1, 1])
    expect(days('next-update')).toBe(2)
  })

  it('are all our own reading: the page names none', () => {
    expect(new Set(DEFAULT_BOOK.targets.map(target => target.source))).toEqual(new Set(['inferred']))
  })

  it('refuse an id that nobody wrote down', () => {
    expect(() => workingDaysOf(DEFAULT_BOOK.targets, 'repair')).toThrow('no target repair')
  })
})

import type { Day } from '../../calendar/day.ts'
import { day } from '../../calendar/day.ts'
import { recordOfStatement } from '../../machine/cover-statement.ts'
import type { Stated } from '../../machine/cover-statement.ts'
import type { Entitlement, Layer, LayerKind, Lookup, MachineRecord } from '../../machine/record.ts'
import type { Line } from '../../rulebook/cover-book.ts'
import type { CoverFacts } from '../cover-facts.ts'

/** One row of the corpus: facts, and what a person expects of them. Rules by their short names, sorted. */
export interface CorpusCase {
  readonly name: string
  readonly facts: CoverFacts
  readonly outcome: string
  readonly until: string | null
  readonly fails: string
  readonly open: string
  readonly stays: string
}

/** The short names of the rules in the tables. */
export const SHORT_NAMES: Readonly<Record<string, string>> = {
  'consumer-line': 'line',
  'bought-mainland': 'origin',
  'other-place': 'away',
  'type-sold': 'sold',
  'type-serviced': 'serv',
  'model-there': 'model',
  'base-running': 'base',
  entitlement: 'ent',
  'not-refurbished': 'refurb',
  'base-hardware': 'scope',
  'software-stays': 'soft',
  'added-cover-stays': 'added',
}

/** Read by its source in the evening of 21 November in Shanghai. */
const READ_AT = Date.UTC(2026, 10, 21, 12)
const NO_DAYS: Readonly<Record<string, true>> = { '-': true }
const MARKS: Readonly<Record<string, boolean | null>> = { yes: true, no: false, '?': null }

/**
 * Reads a table: a row is `name | facts | outcome | last day | rules that fail | rules unknown | layers that stay`. Facts
 * differ from a machine 82AA first sold on the mainland, base term 2025-06-14 to 2027-06-13, entitled, going to the
 * United States on 2026-11-22; a base term named replaces that one, `-` is nothing known.
 */
export function readRecords(table: string): CorpusCase[] {
  const rows = table.split('\n').filter(line => line.trim() !== '')
  return rows.map(line => {
    const cells = line.split('|').map(cell => cell.trim())
    const [name = '', facts = '', outcome = '', until = '', fails = '', open = '', stays = ''] = cells
    if (!outcome || cells.length > 7) throw new Error(`not a row: ${line}`)
    const last = until === '-' ? null : day(until)
    return {
      name,
      facts: factsOf(facts),
      outcome,
      until: last,
      fails: sorted(fails),
      open: sorted(open),
      stays: sorted(stays),
    }
  })
}

/** Puts names separated by spaces in order. */
export function sorted(names: string): string {
  return names.split(' ').filter(Boolean).sort().join(' ')
}

interface Draft {
  record: MachineRecord
  facts: { -readonly [K in keyof CoverFacts]: CoverFacts[K] }
  says: { -readonly [K in keyof Stated]: Stated[K] }
  base: Layer[] | null
  keep: boolean
  marked: boolean
}

function factsOf(text: string): CoverFacts {
  const draft = freshDraft()
  for (const part of text === '-' ? [] : text.split(';')) {
    const [word = '', ...values] = part.trim().split(' ')
    const take = WORDS[word]
    if (!take) throw new Error(`not a fact: ${part}`)
    take(draft, values[0] ?? '', values[1] ?? '', values)
  }
  const { facts, record, says, base, keep, marked } = draft
  const layers = [...(base ?? [layer('base', '2025-06-14', '2027-06-13')]), ...record.layers]
  const there = facts.lookup === 'found' || keep
  const model = (there && record.mtm !== null) || says.mtm !== undefined
  return {
    ...facts,
    record: there ? { ...record, layers } : null,
    stated: Object.keys(says).length > 0 ? recordOfStatement(says, READ_AT) : null,
    refurbishedMark: marked ? facts.refurbishedMark : model ? false : null,
  }
}

function freshDraft(): Draft {
  const record: MachineRecord = {
    ...{ source: 'catalogue', demonstration: true, readAt: READ_AT, machineType: '82AA', mtm: '82AA001XCD' },
    ...{
      name: null,
      line: 'consumer',
      soldIn: 'CN',
      purchased: null,
      shipped: null,
      layers: [],
      entitlement: 'bundled',
    },
  }
  const facts: CoverFacts = {
    ...{ today: day('2026-11-22'), boughtIn: null, destination: 'US', lookup: 'found' },
    ...{ record: null, stated: null, refurbishedMark: null },
  }
  return { record, facts, says: {}, base: null, keep: false, marked: false }
}

type Take = (draft: Draft, first: string, second: string, all: string[]) => void

const WORDS: Readonly<Record<string, Take>> = {
  to: ({ facts }, place) => void (facts.destination = place),
  on: ({ facts }, today) => void (facts.today = day(today)),
  bought: ({ facts }, place) => void (facts.boughtIn = place),
  lookup: ({ facts }, lookup) => void (facts.lookup = lookup as Lookup),
  keep: draft => void (draft.keep = true),
  source: ({ record }, source) => void (record.source = source as MachineRecord['source']),
  type: ({ record }, type) => void (record.machineType = orNull(type)),
  mtm: ({ record }, mtm) => void (record.mtm = orNull(mtm)),
  line: ({ record }, line) => void (record.line = orNull(line) as Line | null),
  sold: ({ record }, place) => void (record.soldIn = orNull(place)),
  ent: ({ record }, said) => void (record.entitlement = said as Entitlement),
  mark: (draft, mark) => {
    draft.facts.refurbishedMark = MARKS[mark] ?? null
    draft.marked = true
  },
  nobase: draft => void (draft.base = []),
  base: (draft, start, end) => void (draft.base = [...(draft.base ?? []), layer('base', start, end)]),
  software: ({ record }, start, end) => void record.layers.push(layer('software', start, end)),
  extended: ({ record }, start, end) => void record.layers.push(layer('extended', start, end)),
  accidental: ({ record }, start, end) => void record.layers.push(layer('accidental', start, end)),
  iws: ({ record }, start, end) => void record.layers.push(layer('iws', start, end)),
  says: ({ says }, what, value) => {
    if (what === 'type') says.machineType = value
    else if (what === 'mtm') says.mtm = value
    else if (what === 'bought') says.purchased = value
    else if (what === 'base') says.baseEnds = value
    else if (what === 'ent') says.entitlement = value as Entitlement
    else if (what === 'sold') says.soldIn = value
    else throw new Error(`nobody says ${what}`)
  },
}

function layer(kind: LayerKind, start: string, end: string): Layer {
  return { kind, name: null, start: dayOrNull(start), end: dayOrNull(end) }
}

/** As a source would write it: what is no day stays as it came. */
function dayOrNull(text: string): Day | null {
  return NO_DAYS[text] ? null : (text as Day)
}

function orNull(text: string): string | null {
  return text === '-' ? null : text
}

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { addDays } from '../calendar/day.ts'
import { ENTITLEMENTS, LOOKUPS } from '../machine/record.ts'
import type { Layer, MachineRecord } from '../machine/record.ts'
import { LINES } from '../rulebook/cover-book.ts'
import type { CoverBook } from '../rulebook/cover-book.ts'
import { clauseOf } from './clauses.ts'
import { chanceOf, someBook, someFacts } from './corpus/second-seed.ts'
import type { Chance } from './corpus/second-seed.ts'
import { assessCover } from './cover-assess.ts'
import type { Assessment, CoverFacts } from './cover-facts.ts'

interface Asked {
  readonly facts: CoverFacts
  readonly book: CoverBook
}

/** One input changed by chance, and the clauses through which alone it may move the outcome. */
interface Change {
  readonly input: string
  readonly through: readonly string[]
  readonly to: (asked: Asked, chance: Chance) => Asked
}

const pick = <T>(chance: Chance, from: readonly T[]): T => from[Math.floor(chance() * from.length)] as T
const PLACES = ['CN', 'HK', 'TW', 'US', 'JP', 'FR', 'DE']

const onFacts = (change: (facts: CoverFacts, chance: Chance) => Partial<CoverFacts>): Change['to'] => {
  return ({ facts, book }, chance) => ({ facts: { ...facts, ...change(facts, chance) }, book })
}
const onRecord = (change: (record: MachineRecord, chance: Chance) => Partial<MachineRecord>): Change['to'] =>
  onFacts(({ record }, chance) => ({ record: record && { ...record, ...change(record, chance) } }))
const adding = (kind: Layer['kind']): Change['to'] =>
  onRecord(({ layers }, chance) => {
    const start = addDays('2026-11-22' as CoverFacts['today'], Math.floor(chance() * 60) - 60)
    const end = addDays(start, Math.floor(chance() * 90))
    return { layers: [...layers, { kind, name: null, start, end: chance() < 0.8 ? end : null }] }
  })

const CHANGES: readonly Change[] = [
  {
    input: 'destination',
    through: ['C1', 'C2'],
    to: onFacts((_, chance) => ({ destination: pick(chance, PLACES) })),
  },
  {
    input: 'today',
    through: ['C1', 'C2', 'C11', 'C19'],
    to: onFacts(({ today }, chance) => ({ today: addDays(today, Math.floor(chance() * 200) - 100) })),
  },
  {
    input: 'bought in',
    through: ['C1'],
    to: onFacts((_, chance) => ({ boughtIn: pick(chance, [...PLACES, null]) })),
  },
  {
    input: 'refurbished mark',
    through: ['C6'],
    to: onFacts((_, chance) => ({ refurbishedMark: pick(chance, [true, false, null]) })),
  },
  {
    input: 'look-up',
    through: ['C11', 'C19'],
    to: onFacts((_, chance) => ({ lookup: pick(chance, LOOKUPS) })),
  },
  {
    input: 'line',
    through: ['C18'],
    to: onRecord((_, chance) => ({ line: pick(chance, [...LINES, null]) })),
  },
  {
    input: 'sold in',
    through: ['C1'],
    to: onRecord((_, chance) => ({ soldIn: pick(chance, [...PLACES, null]) })),
  },
  {
    input: 'machine type',
    through: ['C1', 'C2', 'C18'],
    to: onRecord((_, chance) => ({ machineType: pick(chance, ['81XA', '81XB', '20XT', null]) })),
  },
  {
    input: 'model',
    through: ['C1', 'C2', 'C18'],
    to: onRecord((_, chance) => ({ mtm: pick(chance, ['81XA1111CD', '81XA2222CD', '81XB3333CD', null]) })),
  },
  { input: 'a base layer', through: ['C11'], to: adding('base') },
  { input: 'an entitlement layer', through: ['C19'], to: adding('iws') },
  {
    input: 'entitlement',
    through: ['C19'],
    to: onRecord((_, chance) => ({ entitlement: pick(chance, ENTITLEMENTS) })),
  },
  { input: 'a software layer', through: [], to: adding('software') },
  { input: 'an extended layer', through: [], to: adding('extended') },
  { input: 'an accidental damage layer', through: [], to: adding('accidental') },
  {
    input: 'name, purchase, shipping, age and source of the record',
    through: [],
    to: onRecord((_, chance) => ({
      ...{ name: 'Other', purchased: null, shipped: null, demonstration: false },
      ...{ source: 'esupport', readAt: Math.floor(chance() * 2e12) },
    })),
  },
  {
    input: 'a row of the book',
    through: ['C1', 'C2'],
    to: ({ facts, book }, chance) => {
      const here = book.sold.filter(
        row => row.place === facts.destination && /^81X[AB]/.test(row.machineType),
      )
      const one = pick(chance, here)
      const answers = { sold: pick(chance, [true, false, null]), serviced: pick(chance, [true, false, null]) }
      return {
        facts,
        book: { ...book, sold: book.sold.map(row => (row === one ? { ...row, ...answers } : row)) },
      }
    },
  },
]

const seed = fc.integer({ min: 0, max: 2 ** 31 - 1 })

const BOOKS = Array.from({ length: 40 }, (_, i) => someBook(chanceOf(i)))

function askedOf(chance: Chance): Asked {
  return { book: pick(chance, BOOKS), facts: someFacts(chance) }
}

/** The clauses of the findings that weigh and whose verdict is another, or that are there only once. */
function changedClauses(one: Assessment, other: Assessment): string[] {
  const said = ({ findings }: Assessment) =>
    new Map(findings.filter(each => each.weight !== 'tells').map(each => [each.rule, each]))
  const [before, after] = [said(one), said(other)]
  return [...new Set([...before.keys(), ...after.keys()])].flatMap(rule => {
    const [was, is] = [before.get(rule), after.get(rule)]
    return was?.verdict === is?.verdict ? [] : [(was ?? is)?.clause ?? '']
  })
}

/** One seed, so that how often the outcome moves can be asserted; what follows below is free to roam. */
describe('changing one input', () => {
  it.each(CHANGES)(
    '$input moves the outcome only through a finding that names its clause',
    ({ through, to }) => {
      let moved = 0
      fc.assert(
        fc.property(seed, start => {
          const chance = chanceOf(start)
          const asked = askedOf(chance)
          const changed = to(asked, chance)
          const before = assessCover(asked.facts, asked.book)
          const after = assessCover(changed.facts, changed.book)
          if (before.outcome === after.outcome) return
          moved += 1
          expect(changedClauses(before, after).filter(clause => through.includes(clause))).not.toEqual([])
        }),
        { numRuns: 800, seed: 20261122 },
      )
      if (through.length === 0) expect(moved).toBe(0)
      else expect(moved).toBeGreaterThanOrEqual(5)
    },
  )
})

describe('whatever is asked', () => {
  it('the outcome has a clause and a day of data, and follows from the findings', () => {
    fc.assert(
      fc.property(seed, start => {
        const { facts, book } = askedOf(chanceOf(start))
        const { outcome, findings } = assessCover(facts, book)
        const marks = findings
          .filter(each => each.weight !== 'tells')
          .map(each => `${each.weight} ${each.verdict}`)
        const no = marks.includes('decides fail')
        const yes = marks.every(mark => mark.endsWith(' pass'))
        expect(outcome).toBe(no ? 'not-covered' : yes ? 'covered' : 'ask-us')
        expect(findings.filter(each => clauseOf(each.clause) && /^2\d{3}-/.test(each.asOf))).not.toEqual([])
        expect(findings.filter(each => !clauseOf(each.clause) || each.asOf > facts.today)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  it('each change said to help is enough by itself, and none is said where the machine is covered', () => {
    let helped = 0
    fc.assert(
      fc.property(seed, start => {
        const { facts, book } = askedOf(chanceOf(start))
        const { outcome, wouldHelp, findings } = assessCover(facts, book)
        if (outcome === 'covered') expect(wouldHelp).toEqual([])
        const elsewhere = PLACES.filter(
          place => assessCover({ ...facts, destination: place }, book).outcome === 'covered',
        )
        const said = wouldHelp.filter(each => each.kind === 'other-place').map(each => each.to)
        // At home nothing is lacking that another place could mend.
        const home = findings.some(({ rule, verdict }) => rule === 'other-place' && verdict === 'fail')
        if (outcome !== 'covered') expect([...said].sort()).toEqual(home ? [] : elsewhere.sort())
        for (const { kind, to, clause, rule } of wouldHelp) {
          expect(clauseOf(clause)).toBeDefined()
          expect(rule).not.toBe('')
          if (kind !== 'other-place') continue
          helped += 1
          expect(assessCover({ ...facts, destination: to }, book).outcome).toBe('covered')
        }
      }),
      { numRuns: 1000 },
    )
    expect(helped).toBeGreaterThan(50)
  })

  /** Facts taken away; line and place of first sale decide which rules are put at all, so they are not among them. */
  const FORGET: readonly ((asked: Asked) => Asked)[] = [
    ({ facts, book }) => ({ facts: { ...facts, lookup: 'not-answered' }, book }),
    ({ facts, book }) => ({ facts: { ...facts, refurbishedMark: null }, book }),
    asked =>
      withRecord(asked, { layers: asked.facts.record?.layers.filter(each => each.kind !== 'base') ?? [] }),
    ({ facts, book }) =>
      withRecord(
        { facts, book },
        { layers: facts.record?.layers.map(each => ({ ...each, end: null })) ?? [] },
      ),
    asked => withRecord(asked, { layers: [], entitlement: 'unknown' }),
    asked => withRecord(asked, { mtm: null }),
    ({ facts, book }) => ({ facts, book: { ...book, sold: [] } }),
    ({ facts, book }) => ({
      facts,
      book: { ...book, sold: book.sold.map(row => ({ ...row, sold: null, serviced: null })) },
    }),
  ]

  it('forgetting a fact never turns the answer into no', () => {
    let tried = 0
    fc.assert(
      fc.property(seed, fc.constantFrom(...FORGET), (start, forget) => {
        const whole = askedOf(chanceOf(start))
        const asked = { ...whole, facts: { ...whole.facts, stated: null } }
        const less = forget(asked)
        if (assessCover(asked.facts, asked.book).outcome === 'not-covered') return
        tried += 1
        expect(assessCover(less.facts, less.book).outcome).not.toBe('not-covered')
      }),
      { numRuns: 1500 },
    )
    expect(tried).toBeGreaterThan(300)
  })
})

function withRecord({ facts, book }: Asked, change: Partial<MachineRecord>): Asked {
  return { facts: { ...facts, record: facts.record && { ...facts.record, ...change } }, book }
}

import { describe, expect, it } from '@jest/globals'
import { CORPUS_BOOK } from './corpus/corpus-book.ts'
import { readRecords } from './corpus/read-records.ts'
import { assessCover } from './cover-assess.ts'
import type { Assessment } from './cover-facts.ts'

/** Assesses facts written as in the corpus, against its book. */
function assess(facts: string): Assessment {
  const [one] = readRecords(`one | ${facts} | any | -`)
  if (!one) throw new Error('no facts')
  return assessCover(one.facts, CORPUS_BOOK)
}

/** Everything that would help, as `kind to rule clause`. */
function helps(facts: string): string[] {
  return assess(facts).wouldHelp.map(({ kind, to, rule, clause }) => `${kind} ${to} ${rule} ${clause}`)
}

const find = (facts: string, rule: string) => assess(facts).findings.find(each => each.rule === rule)

describe('software and extra cover', () => {
  it('are unknown where only the customer speaks: nobody listed them, and they were not asked for', () => {
    const said = 'lookup unknown; bought CN; says mtm 82AA001XCD; says base 2027-06-13; says ent bundled'
    expect(find(said, 'software-stays')?.verdict).toBe('unknown')
    expect(find(said, 'added-cover-stays')?.verdict).toBe('unknown')
    expect(assess(said).outcome).toBe('covered')
    expect(find('-', 'software-stays')?.verdict).toBe('pass')
  })
})

describe('what would help', () => {
  it('is nothing where the machine is covered', () => {
    expect(helps('-')).toEqual([])
  })

  it('is another place, six at most, in the order of the book and never where the machine is', () => {
    expect(helps('to JP')).toEqual([
      'other-place US type-sold C2',
      'other-place DE type-sold C2',
      'other-place NZ type-sold C2',
      'other-place HK type-sold C2',
      'other-place MO type-sold C2',
      'other-place TW type-sold C2',
    ])
    expect(helps('to DE; type 82BB; mtm 82BB001XCD')).toEqual([
      'other-place US type-serviced C1',
      'other-place JP type-serviced C1',
    ])
  })

  it('names the first rule that is turned', () => {
    expect(helps('to GB')[0]).toBe('other-place US model-there C2')
  })

  // Somebody at home does not ask where to go: the ordinary warranty holds there, which is no lack to be made good.
  it('is no other place where the machine is at home', () => {
    expect(helps('to CN')).toEqual([])
    expect(helps('sold US')).toEqual([])
    expect(helps('sold -; bought CN; to CN')).toEqual([])
  })

  it('is buying the entitlement where nothing else is in the way', () => {
    expect(helps('ent none')).toEqual(['buy-entitlement entitlement entitlement C19'])
    expect(helps('ent bought; iws 2025-06-14 2026-06-13')).toEqual([
      'buy-entitlement entitlement entitlement C19',
    ])
    expect(helps('ent none; to JP')).toEqual([])
    expect(helps('ent none; on 2027-06-14')).toEqual([])
  })

  it('is learning the one fact that is unknown', () => {
    expect(helps('ent unknown')).toEqual(['learn-fact entitlement entitlement C19'])
    expect(helps('nobase')).toEqual(['learn-fact base-end base-running C11'])
    expect(helps('mtm -')).toEqual(['learn-fact model not-refurbished C6'])
    expect(helps('sold -')).toEqual(['learn-fact first-sold bought-mainland C1'])
    expect(helps('to KR')[0]).toBe('learn-fact sold-there type-serviced C1')
    expect(helps('to BR')[0]).toBe('learn-fact sold-there type-sold C2')
    expect(helps('to AU')[0]).toBe('learn-fact sold-there model-there C2')
    expect(helps('type 84UU; mtm 84UU001XCD; line -')).toEqual([])
    expect(helps('nobase; ent unknown')).toEqual([])
  })

  it('is nothing that can be done after the term', () => {
    expect(helps('on 2027-06-14')).toEqual([])
    expect(helps('line think')).toEqual([])
  })

  it('does not take a type as sold where nobody knows the type', () => {
    expect(helps('type -; mtm -; mark no')).toEqual([])
  })
})

describe('what can be done', () => {
  it.each([
    ['covered', '-', 'call-local counter-card official-look-up official-ticket software-help before-you-go'],
    // The counter card is last: what the centre's own system says goes before our no.
    ['not sold there', 'to JP', 'official-look-up call-mainland software-help counter-card'],
    ['no entitlement', 'ent none', 'official-look-up call-mainland software-help counter-card'],
    ['ended at home', 'to CN; on 2027-06-14', 'call-mainland official-look-up'],
    ['Think', 'line think', 'think-policy official-look-up call-mainland'],
    ['home on the mainland', 'to CN', 'call-mainland official-look-up'],
    ['home elsewhere', 'sold US', 'call-local official-look-up call-mainland'],
    [
      'nobody answered',
      'lookup not-answered; bought CN',
      'try-again official-look-up correct-machine call-mainland call-local counter-card software-help',
    ],
    [
      'no such machine',
      'lookup unknown',
      'official-look-up correct-machine call-mainland call-local counter-card',
    ],
    [
      'entitlement unknown',
      'ent unknown',
      'official-look-up call-mainland call-local counter-card software-help',
    ],
  ])('%s', (_, facts, actions) => {
    expect(assess(facts).actions.join(' ')).toBe(actions)
  })
})

describe('where a finding comes from', () => {
  it('is the record, the customer, the book or the policy, each with its day', () => {
    expect(find('source esupport', 'base-running')).toMatchObject({ from: 'esupport', asOf: '2026-11-21' })
    expect(find('nobase; says base 2027-06-13', 'base-running')).toMatchObject({ from: 'statement' })
    expect(find('sold -; bought CN', 'other-place')).toMatchObject({ from: 'statement', asOf: '2026-11-22' })
    expect(find('-', 'type-sold')).toMatchObject({ from: 'book', asOf: '2026-09-15' })
    expect(find('to BR', 'type-sold')).toMatchObject({ from: 'book', asOf: '2026-10-01' })
    expect(find('line -', 'consumer-line')).toMatchObject({ from: 'book', asOf: '2026-09-01' })
    expect(find('-', 'base-hardware')).toMatchObject({ from: 'policy', asOf: '2026-11-22' })
    expect(find('lookup unknown', 'base-running')).toMatchObject({ from: 'policy', asOf: '2026-11-22' })
  })

  it('is never of a day that is still to come for the customer', () => {
    expect(find('on 2026-11-20', 'base-running')).toMatchObject({ asOf: '2026-11-20' })
  })
})

describe('the layers', () => {
  it('each say whether they count abroad, and on which clause', () => {
    const { layers } = assess(
      'software - 2044-01-01; extended 2027-06-14 2028-06-13; accidental - 2026-01-01; iws 2025-06-14 -',
    )
    expect(layers.map(each => `${each.kind} ${each.state} ${each.countsAbroad} ${each.clause}`)).toEqual([
      'base running yes C3',
      'software running no C4',
      'extended not-begun no C5',
      'accidental ended no C5',
      'iws unknown yes C19',
    ])
  })

  it('show the term that the customer gave beside a record that gives none', () => {
    const { layers } = assess('base 2025-06-14 -; says bought 2025-06-14; says base 2027-06-13')
    expect(layers.map(({ start, end, state }) => [start, end, state])).toEqual([
      ['2025-06-14', null, 'unknown'],
      ['2025-06-14', '2027-06-13', 'running'],
    ])
  })

  it('are none where nobody listed any', () => {
    expect(assess('lookup not-answered; keep').layers).toEqual([])
  })

  it('give no day that is none', () => {
    expect(assess('base 2568-06-14 2570-06-13').layers[0]).toMatchObject({ start: null, end: null })
  })
})

describe('the layers', () => {
  const counting = (facts: string) =>
    assess(facts).layers.map(({ kind, countsAbroad, clause }) => `${kind} ${countsAbroad} ${clause}`)

  it('say of each whether it counts abroad, and where that stands', () => {
    expect(counting('-')[0]).toBe('base yes C3')
  })

  it('of a line with a policy of its own are left to that policy', () => {
    expect(counting('line think')[0]).toBe('base unknown C18')
    expect(counting('line commercial')[0]).toBe('base unknown C18')
  })

  it('of a line nobody named are read by this policy', () => {
    expect(counting('line -; type -; mtm -')[0]).toBe('base yes C3')
  })
})

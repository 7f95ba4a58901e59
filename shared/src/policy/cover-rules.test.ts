import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../text.ts'
import { clauseOf } from './clauses.ts'
import { caseOf } from './cover-case.ts'
import { COVER_EXAMPLES, EXAMPLE_BOOK, GIVES_ONLY, factsOfExample } from './cover-examples.ts'
import { COVER_RULES } from './cover-rules.ts'
import { COVER_SAYS } from './cover-says.ts'
import { soldThere } from './cover-sold.ts'
import { VERDICTS } from './finding.ts'
import { RULE_ROWS } from './rule-rows.ts'

/** The `{name}` places of a sentence. */
const placesIn = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(match => match[1] ?? '')

describe.each(COVER_RULES)('$id', rule => {
  const judged = COVER_EXAMPLES[rule.id].map(example => {
    const asked = caseOf(factsOfExample(example), EXAMPLE_BOOK)
    const { type, model, place, today } = asked
    return {
      example,
      found: rule.judge(asked, soldThere(EXAMPLE_BOOK, type.value, model.value, place, today)),
    }
  })

  it('has an example for each verdict it can give, and each example holds', () => {
    for (const { example, found } of judged) expect([example, found.verdict]).toEqual([example, example.then])
    expect(new Set(judged.map(({ example }) => example.then))).toEqual(
      new Set(GIVES_ONLY[rule.id] ?? VERDICTS),
    )
  })

  it('names a known clause that is used by rules', () => {
    expect(clauseOf(rule.clause)?.used).toBe('rules')
  })

  it('fills every place of its sentences', () => {
    for (const { found } of judged)
      for (const language of LANGUAGES)
        expect(Object.keys(found.about)).toEqual(
          expect.arrayContaining(placesIn(COVER_SAYS[rule.id].says[found.verdict][language])),
        )
  })
})

describe('the rules as people read them', () => {
  it('are the twelve of coverage and the eight of the dates, each id once', () => {
    expect(RULE_ROWS.map(row => row.id)).toEqual([
      ...['consumer-line', 'bought-mainland', 'other-place', 'type-sold', 'type-serviced', 'model-there'],
      ...['base-running', 'entitlement', 'not-refurbished'],
      ...['base-hardware', 'software-stays', 'added-cover-stays'],
      ...['D1', 'D2', 'D3', 'D4', 'D5', 'D6', 'D7', 'D8'],
    ])
    expect(RULE_ROWS.filter(row => row.about === 'abroad')).toHaveLength(12)
  })

  it('rest on the clauses as docs/policy-reading.md says', () => {
    expect(COVER_RULES.map(rule => `${rule.id} ${rule.clause} ${rule.weight}`)).toEqual([
      'consumer-line C18 asks-a-person',
      'bought-mainland C1 asks-a-person',
      'other-place C1 asks-a-person',
      'type-sold C2 decides',
      'type-serviced C1 decides',
      'model-there C2 decides',
      'base-running C11 decides',
      'entitlement C19 decides',
      'not-refurbished C6 asks-a-person',
      'base-hardware C3 tells',
      'software-stays C4 tells',
      'added-cover-stays C5 tells',
    ])
  })

  it('each show one or two cases in words, of a verdict that the rule can give', () => {
    for (const { id, examples } of RULE_ROWS) {
      expect([id, examples.length]).toEqual([id, examples.length === 1 ? 1 : 2])
      const can = Object.entries(GIVES_ONLY).find(([rule]) => rule === id)?.[1] ?? VERDICTS
      expect(examples.filter(each => !can.includes(each.then))).toEqual([])
    }
  })

  it('have no place to fill in a question or a case', () => {
    const plain = RULE_ROWS.flatMap(row => [row.asks, ...row.examples.map(each => each.case)])
    expect(plain.filter(text => LANGUAGES.some(language => placesIn(text[language]).length > 0))).toEqual([])
  })

  it('name a place never first in a sentence: in English it may stand there as "the United States"', () => {
    const said = RULE_ROWS.flatMap(({ says }) => VERDICTS.map(verdict => says[verdict].en))
    expect(said.filter(words => words.includes('{place}')).length).toBeGreaterThan(5)
    expect(said.filter(words => /(^|[.;:?] )\{(place|firstSold)\}/.test(words))).toEqual([])
  })
})

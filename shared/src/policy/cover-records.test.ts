import { describe, expect, it } from '@jest/globals'
import { LANGUAGES, say } from '../text.ts'
import { clauseOf } from './clauses.ts'
import { CORPUS_BOOK } from './corpus/corpus-book.ts'
import { readRecords, SHORT_NAMES, sorted } from './corpus/read-records.ts'
import type { CorpusCase } from './corpus/read-records.ts'
import { OWNERS } from './corpus/records-owners.ts'
import { PLACES_ASKED } from './corpus/records-places.ts'
import { SOURCES_ASKED } from './corpus/records-sources.ts'
import { STORIES } from './corpus/records-stories.ts'
import { TERMS } from './corpus/records-terms.ts'
import { assessCover } from './cover-assess.ts'
import type { CoverFinding } from './cover-facts.ts'
import { COVER_OUTCOMES } from './cover-facts.ts'
import { RULE_ROWS } from './rule-rows.ts'

const TABLES = { TERMS, PLACES_ASKED, SOURCES_ASKED, OWNERS, STORIES }
const CASES = Object.values(TABLES).flatMap(readRecords)
const assessed = CASES.map(each => ({ each, got: assessCover(each.facts, CORPUS_BOOK) }))

function rulesOf(findings: readonly CoverFinding[], holds: (finding: CoverFinding) => boolean): string {
  return sorted(
    findings
      .filter(holds)
      .map(finding => SHORT_NAMES[finding.rule])
      .join(' '),
  )
}

function shape({ name, facts }: CorpusCase): Omit<CorpusCase, 'facts'> {
  const { outcome, until, findings } = assessCover(facts, CORPUS_BOOK)
  const weighs = ({ weight }: CoverFinding) => weight !== 'tells'
  return {
    ...{ name, outcome, until },
    fails: rulesOf(findings, one => weighs(one) && one.verdict === 'fail'),
    open: rulesOf(findings, one => weighs(one) && one.verdict === 'unknown'),
    stays: rulesOf(findings, one => !weighs(one) && one.verdict === 'fail'),
  }
}

describe.each(Object.entries(TABLES))('the machine records of %s', (_, table) => {
  it.each(readRecords(table).map(each => [each.name, each] as const))('%s', (_name, each) => {
    const { facts: _facts, ...expected } = each
    expect(shape(each)).toEqual(expected)
  })
})

describe('all machine records', () => {
  it('are at least 200, each of its own name, with every outcome often', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(200)
    expect(new Set(CASES.map(each => each.name)).size).toBe(CASES.length)
    for (const outcome of COVER_OUTCOMES)
      expect(CASES.filter(each => each.outcome === outcome).length).toBeGreaterThan(40)
    expect(new Set(CASES.map(each => JSON.stringify(each.facts))).size).toBeGreaterThan(230)
  })

  it('never show unknown as not covered: every no names a rule that decides and failed on a known fact', () => {
    const shown = assessed.filter(
      ({ got }) =>
        got.outcome === 'not-covered' &&
        !got.findings.some(({ weight, verdict }) => weight === 'decides' && verdict === 'fail'),
    )
    const unknown = assessed.filter(({ each, got }) => each.open && !each.fails && got.outcome !== 'ask-us')
    expect([shown, unknown]).toEqual([[], []])
  })

  it('give findings that name a known clause, a day and every word of their sentence', () => {
    for (const { got } of assessed) {
      expect(got.findings.length).toBeGreaterThan(0)
      for (const finding of got.findings) {
        expect(clauseOf(finding.clause)).toBeDefined()
        expect(finding.asOf).toMatch(/^20\d\d-\d\d-\d\d$/)
        const row = RULE_ROWS.find(each => each.id === finding.rule)
        const said = LANGUAGES.map(language => row && say(row.says[finding.verdict], language, finding.about))
        expect(said.filter(sentence => !sentence || /[{}]/.test(sentence))).toEqual([])
      }
    }
  })

  it('leave at least two things to do, the official look-up among them, none twice', () => {
    for (const { got } of assessed) {
      expect(got.actions.length).toBeGreaterThanOrEqual(2)
      expect(got.actions).toContain('official-look-up')
      expect(new Set(got.actions).size).toBe(got.actions.length)
    }
  })
})

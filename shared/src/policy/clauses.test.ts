import { describe, expect, it } from '@jest/globals'
import { DEFAULT_BOOK } from '../rulebook/book.ts'
import { CLAUSES, clauseOf } from './clauses.ts'
import { COVER_RULES } from './cover-rules.ts'
import { DECLARATIONS } from './declarations.ts'
import { GAPS } from './gaps.ts'
import { STAY_RULES } from './stay-rules.ts'

/** Clauses that a rule, a reason or a requirement cites; C17 is what the declaration of lawful import rests on. */
const cited = new Set([
  ...COVER_RULES.map(rule => rule.clause),
  ...STAY_RULES.map(rule => rule.clause),
  ...DEFAULT_BOOK.reasons.map(reason => reason.clause),
  ...DEFAULT_BOOK.paperRows.flatMap(row => row.requirements.map(each => each.clause)),
])

describe('the clauses', () => {
  it('are C1 to C19, each once', () => {
    expect(CLAUSES.map(clause => clause.id)).toEqual(Array.from({ length: 19 }, (_, i) => `C${i + 1}`))
  })

  it('are each used by a rule, reason or requirement, or marked as told only', () => {
    for (const clause of CLAUSES)
      expect([clause.id, clause.used]).toEqual([clause.id, cited.has(clause.id) ? 'rules' : 'told'])
  })

  it('are known wherever one is cited', () => {
    expect([...cited].filter(id => !clauseOf(id))).toEqual([])
  })

  it('have their holes as rows of their own, each inside a clause', () => {
    expect(GAPS.map(gap => gap.id)).toEqual(Array.from({ length: 9 }, (_, i) => `G${i + 1}`))
    expect(GAPS.filter(gap => !clauseOf(gap.about))).toEqual([])
  })

  it('are not invented for an id nobody wrote', () => {
    expect(clauseOf('C20')).toBeUndefined()
  })
})

describe('the declarations', () => {
  it('name purpose, need, what is kept, how long, who sees it, withdrawal and refusal of the identity papers', () => {
    expect(DECLARATIONS['identity-papers'].points.map(point => point.about.en)).toEqual([
      'What for',
      'Why they are needed',
      'What we keep',
      'How long',
      'Who sees them',
      'How to withdraw',
      'If you refuse',
    ])
  })

  it('carry versions that fit the contract', () => {
    for (const { version } of Object.values(DECLARATIONS)) expect(version).toMatch(/^[a-z0-9.-]{1,40}$/)
  })
})

import { describe, expect, it } from '@jest/globals'
import { page, ticket } from '../fixtures'
import { consentsToShow, sureWord, topLine, toTell } from './status'

const DUE = Date.parse('2026-11-24T10:00:00Z')

describe('the line on top of a ticket', () => {
  it('names our target while the ball is with us', () => {
    expect(topLine({ state: 'in-review', dueBy: DUE }, DUE - 1)).toEqual({ says: 'due', by: DUE })
    expect(topLine({ state: 'papers-accepted', dueBy: DUE }, DUE)).toEqual({ says: 'due', by: DUE })
  })

  it('never promises a time that has passed', () => {
    expect(topLine({ state: 'in-review', dueBy: DUE }, DUE + 1)).toEqual({ says: 'late', by: DUE })
  })

  it('says whose turn it is, and promises nothing after the end or without a target', () => {
    expect(topLine({ state: 'sent-back', dueBy: null }, DUE)).toEqual({ says: 'your-turn' })
    expect(topLine({ state: 'draft', dueBy: DUE }, DUE)).toEqual({ says: 'your-turn' })
    expect(topLine({ state: 'registered', dueBy: DUE }, DUE)).toEqual({ says: 'ended' })
    expect(topLine({ state: 'in-review', dueBy: null }, DUE)).toEqual({ says: 'open' })
  })
})

describe('the findings a customer reads', () => {
  const finding = (rule: string, verdict: 'pass' | 'fail' | 'unknown') =>
    ({ rule, verdict, clause: 'C15', weight: 'tells', days: {} }) as const

  it('are those that failed or wait for a day of his, not what a reviewer looks up', () => {
    const all = [
      finding('D1', 'unknown'),
      finding('D3', 'fail'),
      finding('D4', 'pass'),
      finding('D7', 'unknown'),
      finding('D99', 'unknown'),
    ]
    expect(toTell(all).map(each => each.rule)).toEqual(['D1', 'D3'])
  })
})

describe('the consents on the page of a ticket', () => {
  const given = { version: '2026-11-1', at: 1_786_700_000_000 }
  const consents = { 'identity-papers': given, 'lawful-import': given }
  const permit = page('P1', ['hk-macao-permit'])
  const proof = page('P2', ['purchase-proof'])

  it('are both there while it lives, given or not', () => {
    expect(consentsToShow(ticket({ state: 'draft' }))).toEqual(['identity-papers', 'lawful-import'])
    expect(consentsToShow(ticket({ state: 'in-review', consents }))).toHaveLength(2)
  })

  it('are, after its end, that to identity papers as long as a photo of them is kept', () => {
    const ended = ticket({ state: 'registered', consents, pages: [proof, permit] })
    expect(consentsToShow(ended)).toEqual(['identity-papers'])
    expect(consentsToShow({ ...ended, pages: [proof, { ...permit, erasedAt: 1 }] })).toEqual([])
    expect(consentsToShow({ ...ended, consents: { ...consents, 'identity-papers': null } })).toEqual([])
  })

  it('say beforehand what taking them back does', () => {
    expect(sureWord('identity-papers', 'draft')).toBe('takeBackPapers')
    expect(sureWord('identity-papers', 'sent-back')).toBe('takeBackPapers')
    expect(sureWord('identity-papers', 'in-review')).toBe('takeBackPapersEnds')
    expect(sureWord('identity-papers', 'papers-accepted')).toBe('takeBackPapersEnds')
    expect(sureWord('identity-papers', 'registered')).toBe('takeBackPapersLater')
    expect(sureWord('lawful-import', 'sent-back')).toBe('takeBackImport')
    expect(sureWord('lawful-import', 'papers-accepted')).toBe('takeBackImportEnds')
  })
})

import { describe, expect, it } from '@jest/globals'
import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import { CARD_LINES } from '@iws/shared/rulebook/guide'
import type { CardLine, CardText } from '@iws/shared/rulebook/guide'
import { text } from '@iws/shared/text'
import { groupsOf, lineIn } from './lines'

const QUESTION = { serial: 'PF0UT001', boughtIn: 'CN', destination: 'US', statement: {} }
const PLACES = [{ code: 'CN', name: text('中国大陆', '中國大陸', 'mainland China'), also: [] }]
const view = (until: string | null, outcome = 'covered'): CoverageView =>
  ({
    lookup: 'found',
    record: { name: 'Legion R9000P', mtm: '82WM006KCD', machineType: '82WM', soldIn: 'CN' },
    assessment: {
      outcome,
      until,
      findings: [
        { rule: 'type-serviced', clause: 'C1', weight: 'decides', verdict: 'pass' },
        { rule: 'base-running', clause: 'C11', weight: 'decides', verdict: 'pass' },
      ],
    },
  }) as unknown as CoverageView
const texts = Object.fromEntries(
  CARD_LINES.map(line => [line, `${line}: {machine}|{serial}|{place}|{date}|{clause}`]),
)
const card: CardText = { language: 'ja', reviewedBy: null, lines: texts as Record<CardLine, string> }

describe('The counter card', () => {
  it('fills every place of a line, the place in English where the language is not one of ours', () => {
    const asked = { question: QUESTION, view: view('2027-06-13'), places: PLACES }
    expect(lineIn(card, 'machine', asked)).toBe(
      'machine: Legion R9000P · 82WM006KCD|PF0UT001|mainland China|2027-06-13|C1, C11',
    )
    expect(lineIn({ ...card, language: 'zh-CN' }, 'boughtIn', asked)).toContain('|中国大陆|')
  })

  const lines = (one: CoverageView, boughtIn: string | null = 'CN'): readonly CardLine[] =>
    groupsOf(one, { ...QUESTION, boughtIn }).flatMap(group => group.lines)

  it('asks first, and says openly where the end is not known', () => {
    expect(lines(view('2027-06-13')).slice(0, 6)).toEqual([
      'question',
      'serial',
      'machine',
      'boughtIn',
      'baseUntil',
      'outcomeCovered',
    ])
    expect(lines(view(null, 'ask-us'))).toEqual(expect.arrayContaining(['baseUnknown', 'outcomeAsk']))
  })

  it('never reads an outcome that it does not know as a no', () => {
    expect(lines(view(null, 'something-new'))).toContain('outcomeAsk')
  })

  it('leaves out what nobody knows', () => {
    const nothing = { ...view(null), record: null }
    expect(lines(nothing)).not.toContain('machine')
    expect(lines(nothing)).toContain('boughtIn')
    expect(lines(nothing, null)).not.toContain('boughtIn')
  })
})

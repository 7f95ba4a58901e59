import { describe, expect, it } from '@jest/globals'
import type { RuleRow } from '@iws/shared/policy/rule-row'
import { CLAUSES } from '@iws/shared/policy/clauses'
import { GAPS } from '@iws/shared/policy/gaps'
import { text } from '@iws/shared/text'
import { isOf, pointsOf, search, SECTIONS } from './find'

const said = text('目的地有卖吗？', '目的地有銷售嗎？', 'Is it on the shelves there?')
const rule: RuleRow = {
  id: 'sold-there',
  clause: 'C2',
  about: 'abroad',
  weight: 'decides',
  asks: said,
  says: { pass: said, fail: said, unknown: said },
  examples: [{ case: text('东京的小新', '東京的小新', 'A Xiaoxin in Tokyo'), then: 'fail' }],
}
const points = pointsOf({ clauses: [...CLAUSES, ...GAPS], rules: [rule] })
const found = (typed: string) => search(points, typed).map(point => point.clause.id)

describe('the policy as a document', () => {
  it('has each clause of the page once, in its order, in three sections', () => {
    expect(points.map(point => point.clause.id)).toEqual(Array.from({ length: 19 }, (_, at) => `C${at + 1}`))
    const inSection = SECTIONS.map(section => points.filter(each => each.section === section).length)
    expect(inSection).toEqual([14, 3, 2])
  })

  it('puts every hole of the page beside the clause it sits in', () => {
    const holes = points.flatMap(({ clause, gaps }) => gaps.map(gap => `${gap.id} in ${clause.id}`))
    expect(holes.sort()).toEqual([
      'G1 in C14',
      'G2 in C16',
      'G3 in C15',
      'G4 in C15',
      'G5 in C17',
      'G6 in C17',
      'G7 in C15',
      'G8 in C6',
      'G9 in C2',
    ])
  })

  it('puts a rule under the clause it rests on', () => {
    const resting = points.filter(point => point.rules.includes(rule)).map(point => point.clause.id)
    expect(resting).toEqual(['C2'])
  })
})

describe('the search', () => {
  it('finds a point by a word of any of the three languages', () => {
    expect(found('翻新机')).toEqual(['C6'])
    expect(found('翻新機')).toEqual(['C6'])
    expect(found('Refurbished')).toContain('C6')
    expect(found('refurbished')).not.toContain('C8')
  })

  it('wants every word that was typed', () => {
    expect(found('office')).toEqual(['C4'])
    expect(found('office 键盘')).toEqual([])
  })

  it('looks into rules and their examples, and into holes', () => {
    expect(found('tokyo')).toEqual(['C2'])
    expect(found('on the shelves')).toEqual(['C2'])
    expect(found('完税单据')).toEqual(['C17'])
    expect(found('三十天后')).toEqual(['C15'])
  })

  it('goes straight to an id, not to those that begin with it', () => {
    expect(found('c1')).toEqual(['C1'])
    expect(found('G5')).toEqual(['C17'])
  })

  it('finds no point by a name of the code', () => {
    for (const name of ['zh-cn', 'asks-a-person', 'sold-there']) expect(found(name)).toEqual([])
  })

  it('shows everything while nothing is typed', () => {
    expect(found('  ')).toHaveLength(19)
  })
})

describe('a point', () => {
  it('is that of its clause and of a hole in it', () => {
    const at = (id: string) => points.findIndex(point => isOf(point, id)) + 1
    expect([at('C17'), at('G5'), at('G9'), at('C20')]).toEqual([17, 17, 2, 0])
    expect(points.some(point => isOf(point, undefined))).toBe(false)
  })
})

import type { Segments } from '@iws/shared/contract/book'
import type { Clause } from '@iws/shared/policy/clause'
import type { RuleRow } from '@iws/shared/policy/rule-row'

export const SECTIONS = ['abroad', 'home', 'contact'] as const
export type Section = (typeof SECTIONS)[number]

/** A clause with what belongs to it: the holes of the page in it, the rules that rest on it. */
export interface Point {
  readonly clause: Clause
  readonly section: Section
  readonly gaps: readonly Clause[]
  readonly rules: readonly RuleRow[]
  /** Everything it says in the three languages, in lower case, to be searched. */
  readonly text: string
}

const ELSEWHERE: Readonly<Partial<Record<string, Section>>> = {
  C14: 'home',
  C15: 'home',
  C16: 'home',
  C17: 'contact',
  C18: 'contact',
}

/** Takes the segment; gives its clauses in their order, each with its holes and its rules. */
export function pointsOf({ clauses, rules }: Segments['policy']): readonly Point[] {
  return clauses
    .filter(clause => clause.about === undefined)
    .map(clause => {
      const gaps = clauses.filter(each => each.about === clause.id)
      const resting = rules.filter(each => each.clause === clause.id)
      const text = textsIn([clause, gaps, resting]).toLowerCase()
      return { clause, section: ELSEWHERE[clause.id] ?? 'abroad', gaps, rules: resting, text }
    })
}

/** Joins every text in a value, whatever it is made of; ids, keys and codes are none. */
function textsIn(value: unknown): string {
  if (typeof value !== 'object' || value === null) return ''
  const values: readonly unknown[] = Object.values(value)
  return values.map('zh-CN' in value ? String : textsIn).join(' ')
}

/** Whether this is the point of an id, of a clause or of a hole in it. */
export function isOf({ clause, gaps }: Point, id: string | undefined): boolean {
  return [clause, ...gaps].some(each => each.id === id)
}

/** Keeps the points in which every word typed stands, in any of the three languages; an id finds its own point. */
export function search(points: readonly Point[], typed: string): readonly Point[] {
  const words = typed.toLowerCase().split(/\s+/).filter(Boolean)
  const id = words.length === 1 ? words[0]?.toUpperCase() : undefined
  const named = points.filter(point => isOf(point, id))
  if (named.length > 0) return named
  return points.filter(({ text }) => words.every(word => text.includes(word)))
}

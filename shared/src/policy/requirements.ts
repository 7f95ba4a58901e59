import type { Day } from '../calendar/day.ts'
import { inForce } from '../rulebook/in-force.ts'
import { NOTES } from '../rulebook/notes.ts'
import type { Paper, PaperRow, Requirement, Route, Rulebook, Shown } from '../rulebook/schema.ts'
import type { DateRuleId, PaperId } from '../rulebook/words.ts'
import type { Text } from '../text.ts'

/** The three questions of the wizard, in their order. */
export const QUESTIONS = ['place', 'way', 'residency'] as const
export type Question = (typeof QUESTIONS)[number]

/** Rule ids judged whatever the row lists (clauses C14, C15: day of purchase, validity, one holder). */
const ALWAYS: readonly DateRuleId[] = ['D4', 'D6', 'D7']

/** What a route asks for. `dateRules` holds the row's own and those judged in every case, in order. */
export interface Asked {
  readonly rowId: string
  readonly row: PaperRow
  readonly requirements: readonly Requirement[]
  readonly dateRules: readonly DateRuleId[]
}

/**
 * Takes the three answers, a book and a day; gives the one row in force for them. Throws where the book has none, or
 * more than one, for that day (C14, C15, C16).
 */
export function requirementsFor(route: Route, book: Pick<Rulebook, 'paperRows'>, day: Day): Asked {
  const fitting = book.paperRows.filter(
    row =>
      row.way === route.way &&
      (row.place === 'any' || row.place === route.place) &&
      (row.residency === 'any' || row.residency === route.residency),
  )
  const row = inForce(fitting, day)
  return { rowId: row.id, row, requirements: row.requirements, dateRules: dateRulesOf(row.dateRules) }
}

/** Gives a row's date rules with those judged in every case, in the order of their numbers, none twice. */
export function dateRulesOf(own: readonly DateRuleId[]): DateRuleId[] {
  return [...new Set([...own, ...ALWAYS])].sort()
}

/** Takes the answers so far; gives the questions of this case. A parcel's papers do not depend on the person (C14). */
export function questionsFor(answers: Partial<Route>): Question[] {
  return QUESTIONS.filter(question => question !== 'residency' || answers.way !== 'posted')
}

/** Gives the next question to ask, or null when the answers choose a row. */
export function nextQuestion(answers: Partial<Route>): Question | null {
  return questionsFor(answers).find(question => answers[question] === undefined) ?? null
}

/** Gives the route when the answers are complete, else null. Residency, never asked for a parcel, then reads `mainland`. */
export function routeOf(answers: Partial<Route>): Route | null {
  if (nextQuestion(answers) !== null) return null
  return { residency: 'mainland', ...answers } as Route
}

/** Whether the customer is asked for it: a paper the page lost (item b of C14) is shown to staff only. */
export function asksCustomer(requirement: Requirement): boolean {
  return requirement.source !== 'unknown'
}

/** Papers that may stand in for the usual one; any one of them answers the requirement. */
export function alternativesOf(requirement: Requirement): PaperId[] {
  return requirement.papers.slice(1)
}

/** The usual paper of a requirement. */
export function usualPaper(requirement: Requirement): PaperId {
  return requirement.papers[0] ?? requirement.id
}

/** What has to be readable on `paper`, split into what sends it back when missing and what only leads to a question. */
export function mustBeReadable(paper: Paper): { needed: Shown[]; wished: Shown[] } {
  return {
    needed: paper.mustShow.filter(each => !each.soft),
    wished: paper.mustShow.filter(each => each.soft),
  }
}

/** The sentence a requirement needs beside its paper's hint, or null. */
export function noteOf(requirement: Requirement): Text | null {
  return (requirement.note && NOTES[requirement.note]) || null
}

/** Requirements that this paper may answer, so that one record may serve two of them. */
export function answeredBy(requirements: readonly Requirement[], paper: PaperId): Requirement[] {
  return requirements.filter(requirement => requirement.papers.includes(paper))
}

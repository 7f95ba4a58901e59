import type { Reading } from '@iws/shared/contract/tickets'
import type { Requirement } from '@iws/shared/rulebook/schema'
import type { DateKey, PaperId, RequirementId } from '@iws/shared/rulebook/words'
import { dayOf } from '../components/day-text'

/** The papers chosen so far, by requirement. */
export type Chosen = Readonly<Partial<Record<RequirementId, PaperId>>>

/** A requirement that one of several papers answers, of which at least one carries days. */
export interface PaperChoice {
  readonly requirement: RequirementId
  readonly papers: readonly PaperId[]
  /** Null: an optional paper that nobody has chosen; its days are not asked for. */
  readonly paper: PaperId | null
  readonly keys: readonly DateKey[]
}

/** One paper with the days to copy from it, asked once however many requirements it answers. */
export interface PaperDays {
  readonly paper: PaperId
  readonly keys: readonly DateKey[]
}

/** Takes the requirements and the papers chosen; gives those whose papers carry days. */
export function choicesOf(requirements: readonly Requirement[], chosen: Chosen): PaperChoice[] {
  return requirements.flatMap(requirement => {
    const { id, papers, dates, optional } = requirement
    if (!papers.some(paper => (dates[paper] ?? []).length > 0)) return []
    const wanted = chosen[id]
    const usual = optional ? null : (papers[0] ?? id)
    const paper = wanted && papers.includes(wanted) ? wanted : usual
    return [{ requirement: id, papers, paper, keys: (paper && dates[paper]) || [] }]
  })
}

/** Gives each chosen paper once, with all the days that any requirement asks of it. */
export function papersWithDays(choices: readonly PaperChoice[]): PaperDays[] {
  const papers = [...new Set(choices.flatMap(choice => choice.paper ?? []))]
  return papers
    .map(paper => ({
      paper,
      keys: [...new Set(choices.filter(each => each.paper === paper).flatMap(each => each.keys))],
    }))
    .filter(each => each.keys.length > 0)
}

/**
 * Takes the choices and what stands in the boxes; gives one reading per requirement, as the contract takes them. A box
 * that is empty or holds no day yet counts as not known (null).
 */
export function readingsOf(
  choices: readonly PaperChoice[],
  typed: (paper: PaperId, key: DateKey) => string,
): Partial<Record<RequirementId, Reading>> {
  const readings: Partial<Record<RequirementId, Reading>> = {}
  for (const { requirement, paper, keys } of choices) {
    if (!paper || keys.length === 0) continue
    const dates: Reading['dates'] = {}
    for (const key of keys) dates[key] = dayOf(typed(paper, key))
    readings[requirement] = { paper, dates }
  }
  return readings
}

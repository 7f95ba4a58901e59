import type { Requirement } from '@iws/shared/rulebook/schema'
import type { DateKey, PaperId, RequirementId } from '@iws/shared/rulebook/words'

/** The days one paper is asked for, and the requirement it answers. */
export interface AskedDays {
  readonly requirement: RequirementId
  /** Every paper that may answer it and carries days. */
  readonly choices: readonly PaperId[]
  readonly paper: PaperId
  readonly keys: readonly DateKey[]
  /** An optional paper's days are asked for only when it is used. */
  readonly optional: boolean
}

/** The days typed so far, by requirement. Texts as they stand in the boxes, not yet days. */
export type TypedDays = Readonly<Partial<Record<RequirementId, Readonly<Partial<Record<DateKey, string>>>>>>

/**
 * Takes the requirements and the papers chosen or already sent; gives what to ask on the dates page. A paper that
 * answers two requirements is asked for each, as the rule of each reads other days from it.
 */
export function askedDays(
  requirements: readonly Requirement[],
  chosen: Readonly<Partial<Record<RequirementId, PaperId>>>,
): AskedDays[] {
  return requirements.flatMap(requirement => {
    const wanted = chosen[requirement.id]
    const paper =
      wanted && requirement.papers.includes(wanted) ? wanted : (requirement.papers[0] ?? requirement.id)
    const some = requirement.papers.some(each => (requirement.dates[each] ?? []).length > 0)
    if (!some) return []
    return [
      {
        requirement: requirement.id,
        choices: requirement.papers,
        paper,
        keys: requirement.dates[paper] ?? [],
        optional: requirement.optional,
      },
    ]
  })
}

/**
 * Where one record answers two requirements, its days need typing once: gives the days known of the same paper under
 * another requirement, for the boxes still empty.
 */
export function sameDaysElsewhere(
  asked: readonly AskedDays[],
  typed: TypedDays,
  mine: AskedDays,
): Partial<Record<DateKey, string>> {
  const found: Partial<Record<DateKey, string>> = {}
  for (const other of asked) {
    if (other.requirement === mine.requirement || other.paper !== mine.paper) continue
    for (const key of mine.keys) {
      const known = typed[other.requirement]?.[key]
      if (known) found[key] = known
    }
  }
  return found
}

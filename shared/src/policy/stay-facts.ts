import { addDays, readDay } from '../calendar/day.ts'
import type { Day } from '../calendar/day.ts'
import { SLIPS } from '../rulebook/paper-days.ts'
import type { Requirement } from '../rulebook/schema.ts'
import type { DateKey, PaperId, Place, RequirementId } from '../rulebook/words.ts'
import type { Verdict } from './finding.ts'

/** The days copied from the paper that answers one requirement. A day left out or null is not known. */
export interface Reading {
  readonly paper: PaperId
  readonly dates: Readonly<Partial<Record<DateKey, string | null>>>
}

/** What the date rules look at. Anything null is not known. */
export interface StayFacts {
  readonly place: Place
  readonly purchaseDay: string | null
  readonly requirements: readonly Requirement[]
  readonly readings: Readonly<Partial<Record<RequirementId, Reading>>>
  /** Requirements the customer has excused himself from: no days are expected of them. */
  readonly excused?: readonly RequirementId[]
  /** Today anywhere on earth: `latestToday(clock)`. */
  readonly today: Day
  /** Last day the travel document is valid, as the reviewer read it. */
  readonly documentExpires: string | null
  /** The reviewer's ticks for D7 and D8. */
  readonly sameHolder: boolean | null
  readonly pagesTogether: boolean | null
}

/** One paper that answers a requirement, with the days asked of it and every day entered, asked for or not. */
export interface PaperRead {
  readonly paper: PaperId
  readonly asked: readonly DateKey[]
  readonly days: Readonly<Partial<Record<DateKey, Day>>>
}

/** A stretch of days that has to hold the purchase day; a bound may be unknown. */
export interface Window {
  readonly from: Day | null
  readonly until: Day | null
  readonly days: Readonly<Record<string, string>>
}

/**
 * Gives the papers that answer the requirements. A required one without a reading counts with no day known, so that a
 * missing day is never a pass; an optional or excused one without a reading does not count.
 */
export function papersRead(facts: StayFacts): PaperRead[] {
  return facts.requirements.flatMap(requirement => {
    const reading = facts.readings[requirement.id]
    if (!reading && (requirement.optional || facts.excused?.includes(requirement.id))) return []
    const paper = reading?.paper ?? requirement.papers[0] ?? requirement.id
    const days: Partial<Record<DateKey, Day>> = {}
    for (const [key, text] of Object.entries(reading?.dates ?? {})) {
      const day = readDay(text ?? '')
      if (day) days[key as DateKey] = day
    }
    return [{ paper, asked: requirement.dates[paper] ?? [], days }]
  })
}

/**
 * Gives one window per stay paper: a slip or label [entry, limit of stay], a stamp [entry, exit, or the limit where no
 * exit shows], an exit-entry record [left the mainland, came back]. A paper asked only for the entry to the mainland
 * is none, unless a day of the stay was read from it all the same.
 */
export function windowsOf(papers: readonly PaperRead[]): Window[] {
  return papers.flatMap(({ paper, asked, days }) => {
    const found: Window[] = []
    if (asked.includes('stayFrom') || days.stayFrom || days.stayUntil || days.stayLimit) {
      const end: DateKey = !SLIPS.includes(paper) && days.stayUntil ? 'stayUntil' : 'stayLimit'
      found.push(windowOf(days, 'stayFrom', end))
    }
    if (asked.includes('leftMainland') || days.leftMainland)
      found.push(windowOf(days, 'leftMainland', 'returnedOn'))
    return found
  })
}

function windowOf(days: PaperRead['days'], from: DateKey, until: DateKey): Window {
  return {
    from: days[from] ?? null,
    until: days[until] ?? null,
    days: { ...named(from, days[from]), ...named(until, days[until]) },
  }
}

/** Writes a known day under its key, and nothing for one that is not known. */
export function named(key: string, day: string | null | undefined): Record<string, string> {
  return day ? { [key]: day } : {}
}

/** Takes two days that may be unknown; passes when `late` is not before `early`, less `slack` days. */
export function notBefore(late: Day | null, early: Day | null, slack = 0): Verdict {
  if (!late || !early) return 'unknown'
  return addDays(late, slack) >= early ? 'pass' : 'fail'
}

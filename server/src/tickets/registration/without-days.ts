import type { Parts } from './registration.ts'

/** Days of a finding that tell nothing of a journey. */
const STAYING: readonly string[] = ['purchase', 'today']

/**
 * Gives the parts of a registration without the days of travel: what was typed, what the reviewer read, and what the
 * decision rested on. The verdicts, the purchase day and the holder's fields stay, so that decision and certificate do.
 */
export function withoutTravelDays({ typed, review, outcome }: Parts): Partial<Parts> {
  const { confirmed } = review
  const { decided } = outcome
  return {
    typed: { ...typed, readings: {} },
    review: { ...review, confirmed: confirmed && { ...confirmed, readings: {}, documentExpires: null } },
    outcome: {
      ...outcome,
      decided: decided && {
        ...decided,
        findings: decided.findings.map(finding => ({ ...finding, days: withoutTravel(finding.days) })),
      },
    },
  }
}

function withoutTravel(days: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(days).filter(([key]) => STAYING.includes(key)))
}

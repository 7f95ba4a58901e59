import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import { w } from './words'

/** The answer in one line, for each outcome. An outcome that this version does not know is to be asked about. */
export const OUTCOME_WORDS = {
  covered: w('可以在{place}保修', '可以在{place}保固', 'Covered: {place}'),
  'not-covered': w('在{place}不能保修', '在{place}無法保固', 'Not covered: {place}'),
  'ask-us': w(
    '能否在{place}保修，请先问一下',
    '能否在{place}保固，請先詢問',
    'Please ask about cover: {place}',
  ),
  until: w('到 {day} 为止', '到 {day} 為止', 'until {day}'),
}

const TONES = { covered: 'yes', 'not-covered': 'no', 'ask-us': 'ask' } as const
type Outcome = keyof typeof TONES

/** Gives the outcome as this version can say it, with its tone. */
export function outcomeOf(view: CoverageView): { outcome: Outcome; tone: (typeof TONES)[Outcome] } {
  const said = view.assessment.outcome
  const outcome = said in TONES ? said : 'ask-us'
  return { outcome, tone: TONES[outcome] }
}

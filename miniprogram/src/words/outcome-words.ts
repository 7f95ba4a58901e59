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
  home: w(
    '{place}是购买地，适用当地的普通保修',
    '{place}是購買地，適用當地的一般保固',
    'Bought there, so its ordinary warranty applies: {place}',
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

/** Gives the key of the line above the answer: at home nothing has to be asked about the international warranty (C1). */
export function headlineOf(view: CoverageView): Outcome | 'home' {
  const { outcome } = outcomeOf(view)
  const home = view.assessment.findings.some(each => each.rule === 'other-place' && each.verdict === 'fail')
  return home && outcome === 'ask-us' ? 'home' : outcome
}

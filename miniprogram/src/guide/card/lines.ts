import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import type { CardLine, CardText } from '@iws/shared/rulebook/guide'
import type { PlaceRow } from '@iws/shared/rulebook/place'
import { LANGUAGES } from '@iws/shared/text'
import type { Question } from '../../state/cover'
import { reasonsOf } from '../answer/judge'

const OUTCOMES: Readonly<Record<string, CardLine>> = {
  covered: 'outcomeCovered',
  'not-covered': 'outcomeNotCovered',
}

/** Lines that stand together, and how large. */
export interface CardGroup {
  readonly size: 'large' | 'plain' | 'small'
  readonly lines: readonly CardLine[]
}

/** What comes up once the counter has answered; shown on a tap, so that the card itself stays on one screen. */
export const LATER: readonly CardGroup[] = (
  ['questionPapers', 'questionKeyboard', 'languagePlease'] as const
).map(line => ({ size: 'large', lines: [line] }))

/** What somebody at a counter reads first: what is asked, of which machine, on what ground. Lines nobody can fill are left out. */
export function groupsOf({ assessment, record }: CoverageView, { boughtIn }: Question): readonly CardGroup[] {
  const base = assessment.until === null ? 'baseUnknown' : 'baseUntil'
  const machine = record?.name || record?.machineType ? (['machine'] as const) : []
  const home = record?.soldIn || boughtIn ? (['boughtIn'] as const) : []
  return [
    { size: 'large', lines: ['question'] },
    { size: 'large', lines: ['serial'] },
    { size: 'plain', lines: [...machine, ...home, base] },
    { size: 'plain', lines: [OUTCOMES[assessment.outcome] ?? 'outcomeAsk'] },
    { size: 'small', lines: ['rests', 'notPromise'] },
  ]
}

/** Takes what is on the card and its language; gives one line in it. Days stay in figures, which everybody reads. */
export function lineIn(
  text: CardText,
  line: CardLine,
  asked: { readonly question: Question; readonly view: CoverageView; readonly places: readonly PlaceRow[] },
): string {
  const { question, view, places } = asked
  const named = LANGUAGES.find(each => each === text.language) ?? 'en'
  const home = view.record?.soldIn ?? question.boughtIn ?? ''
  const fill: Readonly<Record<string, string>> = {
    machine: [view.record?.name, view.record?.mtm ?? view.record?.machineType].filter(Boolean).join(' · '),
    serial: question.serial,
    place: places.find(each => each.code === home)?.name[named] ?? home,
    date: view.assessment.until ?? '',
    clause: [...new Set(reasonsOf(view).map(each => each.clause))].join(', '),
  }
  return text.lines[line].replace(/\{(\w+)\}/g, (_, name: string) => fill[name] ?? '')
}

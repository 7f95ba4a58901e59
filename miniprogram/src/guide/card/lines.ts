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

/** The lines in the order in which somebody at a counter reads them: what is asked, of which machine, on what ground. */
export function linesOf({ assessment }: CoverageView): readonly CardLine[] {
  return [
    'question',
    'machine',
    'serial',
    'boughtIn',
    assessment.until === null ? 'baseUnknown' : 'baseUntil',
    OUTCOMES[assessment.outcome] ?? 'outcomeAsk',
    'questionPapers',
    'questionKeyboard',
    'languagePlease',
    'rests',
    'notPromise',
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

/** Whether there is anything to say in a line. */
export function isEmpty(line: CardLine, { record }: CoverageView, { boughtIn }: Question): boolean {
  if (line === 'machine') return !record?.name && !record?.machineType
  return line === 'boughtIn' && !record?.soldIn && boughtIn === null
}

import type { TriageAnswer } from '@iws/shared/contract/service-fields'
import { treeOf, troubleOf } from '@iws/shared/ticket/triage'
import { useSay } from '../words/use-say'
import { useBookPart } from './use-book'

/** A walk in words. Codes an older or newer book knows are shown as they came. */
export interface Tried {
  readonly symptom: string | null
  readonly stop: string | null
  readonly said: readonly { readonly ask: string; readonly answer: string }[]
}

/** Takes a symptom and its answers; gives them in the reader’s language, as codes until the book is there. */
export function useTriageWords(symptom: string | null, answers: readonly TriageAnswer[]): Tried {
  const say = useSay()
  const triage = useBookPart('triage')
  const tree = triage ? treeOf(triage, symptom) : undefined
  if (!triage || !tree)
    return { symptom, stop: null, said: answers.map(({ step, answer }) => ({ ask: step, answer })) }
  const { said, sign } = troubleOf(triage, tree, answers)
  return {
    symptom: say(tree.name),
    stop: sign ? say(sign.label) : null,
    said: said.map(each => ({ ask: say(each.ask), answer: say(each.answer) })),
  }
}

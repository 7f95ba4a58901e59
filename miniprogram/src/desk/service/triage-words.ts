import { readSegment } from '@iws/shared/contract/book'
import type { Segments } from '@iws/shared/contract/book'
import type { TriageAnswer } from '@iws/shared/contract/service-fields'
import { treeOf, troubleOf } from '@iws/shared/ticket/triage'
import { useQuery } from '@tanstack/react-query'
import { call } from '../api/call'
import { useSay } from '../words/use-say'

/** The part of the rulebook that speaks of service tickets. */
export function useServiceBook(): Segments['service'] | null {
  const book = useQuery({
    queryKey: ['book', 'service'],
    queryFn: async ({ signal }) =>
      (await call(readSegment, { segment: 'service' }, signal)) as unknown as Segments['service'],
    staleTime: Infinity,
  })
  return book.data ?? null
}

/** The questions of troubleshooting, a part of their own. */
function useTriage(): Segments['triage'] | null {
  const triage = useQuery({
    queryKey: ['book', 'triage'],
    queryFn: async ({ signal }) =>
      (await call(readSegment, { segment: 'triage' }, signal)) as unknown as Segments['triage'],
    staleTime: Infinity,
  })
  return triage.data ?? null
}

/** A walk in words. Codes an older or newer book knows are shown as they came. */
export interface Tried {
  readonly symptom: string | null
  readonly stop: string | null
  readonly said: readonly { readonly ask: string; readonly answer: string }[]
}

/** Takes a symptom and its answers; gives them in the reader’s language, as codes until the book is there. */
export function useTriageWords(symptom: string | null, answers: readonly TriageAnswer[]): Tried {
  const say = useSay()
  const triage = useTriage()
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

import { NO_SIGN, SIGNS_STEP, TRIAGE_ENDS } from '../rulebook/service/schema.ts'
import type {
  StopSign,
  SymptomId,
  Triage,
  TriageEnd,
  TriageStep,
  TriageTree,
} from '../rulebook/service/schema.ts'
import type { Text } from '../text.ts'

/** One answer, as stored in the ticket. */
export interface Answered {
  readonly step: string
  readonly answer: string
}

/** What comes next on a walk: the signs that stop everything, a step, or an end. */
export type TriageNext =
  | { readonly at: 'signs' }
  | { readonly at: 'step'; readonly step: TriageStep }
  | { readonly at: 'end'; readonly end: TriageEnd; readonly sign: StopSign | null }

/** What a walk came to, for the preview and for staff: questions and answers in words, and what there is to note. */
export interface Trouble {
  readonly symptom: SymptomId
  readonly sign: StopSign | null
  /** Null while the walk goes on. */
  readonly end: TriageEnd | null
  readonly said: readonly { readonly step: string; readonly ask: Text; readonly answer: Text }[]
  readonly record: readonly Text[]
}

/** The tree of a symptom; undefined for a word that no tree of this book has. */
export function treeOf(triage: Triage, symptom: string | null): TriageTree | undefined {
  return triage.trees.find(tree => tree.id === symptom)
}

/**
 * Takes the trees, a symptom’s tree and the answers so far in any order; gives what comes next. Answers off the way, or
 * of an older version of the tree, do not count: the walk asks where it no longer knows.
 */
export function nextStep(triage: Triage, tree: TriageTree, answers: readonly Answered[]): TriageNext {
  return walk(triage, tree, answers).next
}

/** Takes the same; gives what was said on the way, in words. */
export function troubleOf(triage: Triage, tree: TriageTree, answers: readonly Answered[]): Trouble {
  const { next, said, steps } = walk(triage, tree, answers)
  return {
    symptom: tree.id,
    sign: next.at === 'end' ? next.sign : null,
    end: next.at === 'end' ? next.end : null,
    said,
    record: steps.flatMap(step => (step.record ? [step.record] : [])),
  }
}

interface Walk {
  readonly next: TriageNext
  readonly said: Trouble['said']
  readonly steps: readonly TriageStep[]
}

function walk(triage: Triage, tree: TriageTree, answers: readonly Answered[]): Walk {
  const answerTo = (step: string) => answers.find(each => each.step === step)?.answer
  const { signs } = triage
  const seen = answerTo(SIGNS_STEP)
  const sign = signs.rows.find(each => each.id === seen)
  if (sign) {
    const said = [{ step: SIGNS_STEP, ask: signs.ask, answer: sign.label }]
    return { next: { at: 'end', end: 'stop', sign }, said, steps: [] }
  }
  if (seen !== NO_SIGN) return { next: { at: 'signs' }, said: [], steps: [] }
  const said = [{ step: SIGNS_STEP, ask: signs.ask, answer: signs.none }]
  const steps: TriageStep[] = []
  let step = tree.steps[0]
  while (step && !steps.includes(step)) {
    steps.push(step)
    const current = step
    const choice = current.answers.find(each => each.id === answerTo(current.id))
    if (!choice) return { next: { at: 'step', step: current }, said, steps }
    said.push({ step: current.id, ask: current.ask, answer: choice.label })
    const end = TRIAGE_ENDS.find(each => each === choice.next)
    if (end) return { next: { at: 'end', end, sign: null }, said, steps }
    step = tree.steps.find(each => each.id === choice.next)
  }
  return { next: { at: 'end', end: 'file', sign: null }, said, steps }
}

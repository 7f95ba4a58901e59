import type { Told } from '../state/drafts'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'
import type { Question } from './use-days'

interface Props {
  readonly question: Question
  readonly form: {
    readonly told: (question: Question) => Told
    readonly tell: (question: Question, value: Told) => void
  }
  readonly locked: boolean
}

const WAYS: readonly Told[] = ['yes', 'no', 'unknown']

/** A question only the reviewer's eye can answer (D7, D8): yes, no, or cannot be told. */
export function ThreeWay({ question, form, locked }: Props) {
  const say = useSay()
  const told = form.told(question)
  return (
    <fieldset className="desk-three" disabled={locked}>
      <legend>{say(FACTS[question])}</legend>
      {WAYS.map(way => (
        <label key={way}>
          <input
            type="radio"
            name={question}
            checked={told === way}
            onChange={() => form.tell(question, way)}
          />
          {say(FACTS[way])}
        </label>
      ))}
    </fieldset>
  )
}

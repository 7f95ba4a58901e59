import { useDesk } from '../state/desk-state'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'

interface Props {
  readonly id: string
  /** The rule that rests on it, where there is one. */
  readonly rule?: string
}

/** Opens the clause that a rule, a paper or a reason rests on. */
export function ClauseChip({ id, rule }: Props) {
  const say = useSay()
  const show = useDesk(state => state.show)
  return (
    <button type="button" className="desk-chip" onClick={() => show('clause', id)}>
      <span className="desk-unseen">{say(FACTS.clause, { id: '' })}</span>
      {rule ? `${rule} · ${id}` : id}
    </button>
  )
}

import { clauseOf } from '@iws/shared/policy/clauses'
import { Dialog } from '../shell/Dialog'
import { useDesk } from '../state/desk-state'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'

/** What a clause says, what it means, and where it stands on the policy page. Loaded when first asked for. */
export default function ClauseDialog({ id }: { readonly id: string }) {
  const say = useSay()
  const show = useDesk(state => state.show)
  const clause = clauseOf(id)
  return (
    <Dialog title={say(FACTS.clauseTitle, { id })} onClose={() => show(null)}>
      {clause ? (
        <>
          <h3>{say(clause.title)}</h3>
          <p>{say(clause.says)}</p>
          <p>{say(clause.means)}</p>
          <p className="desk-hint">{say(clause.where)}</p>
        </>
      ) : (
        <p>{say(FACTS.clauseUnknown)}</p>
      )}
    </Dialog>
  )
}

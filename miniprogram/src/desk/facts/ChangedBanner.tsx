import { useQueryClient } from '@tanstack/react-query'
import { useDesk } from '../state/desk-state'
import { rereadTicket } from '../state/use-ticket'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'

/** Somebody else was faster: who did what, and a way to the latest that keeps what was written. */
export function ChangedBanner({ ticket }: { readonly ticket: string }) {
  const say = useSay()
  const client = useQueryClient()
  const changed = useDesk(state => state.changed)
  if (!changed) return null
  const reload = async () => {
    await rereadTicket(client, ticket)
    useDesk.getState().noteChange(null)
  }
  return (
    <div className="desk-changed" role="alert">
      <p>
        {changed} {say(FACTS.kept)}
      </p>
      <button type="button" className="desk-button desk-button-plain" onClick={() => void reload()}>
        {say(FACTS.reload)}
      </button>
    </div>
  )
}

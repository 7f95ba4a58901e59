import { becomeAtDesk } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { call } from '../api/call'
import { CommandButton } from '../shell/CommandButton'
import { SERVICE } from '../words/service'
import { KINDS } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { useService } from './service-state'
import { useGiving } from './use-giving'
import { useServiceSteps } from './use-service-steps'

/** What can be done beside the steps of a ticket’s life: asking, giving it away, merging, splitting, another kind. */
export function OtherSteps({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const { show, chosen } = useService()
  const mayMerge = ticket.offered.some(step => step.action === 'merge')
  return (
    <>
      <CommandButton command="ask" run={() => show('ask')}>
        {say(SERVICE.ask)}
      </CommandButton>
      <Giving ticket={ticket} />
      {mayMerge ? (
        <button type="button" className="desk-button desk-button-bare" onClick={() => show('merge')}>
          {say(SERVICE.merge)}
        </button>
      ) : null}
      {chosen.length > 0 ? (
        <button type="button" className="desk-button desk-button-plain" onClick={() => show('split')}>
          {say(SERVICE.split)}
        </button>
      ) : null}
      {ticket.kind === 'enquiry' ? <Become ticket={ticket} /> : null}
    </>
  )
}

function Giving({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const show = useService(state => state.show)
  const { mine, takeIt, backToTeam } = useGiving(ticket)
  return (
    <>
      {mine ? null : (
        <CommandButton command="take" run={takeIt}>
          {say(SERVICE.assignTake)}
        </CommandButton>
      )}
      <CommandButton command="assign" run={() => show('assign')}>
        {say(SERVICE.assign)}
      </CommandButton>
      {mine ? (
        <button type="button" className="desk-button desk-button-bare" onClick={backToTeam}>
          {say(SERVICE.teamOnly)}
        </button>
      ) : null}
    </>
  )
}

function Become({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const { tap } = useServiceSteps(ticket.id)
  return (
    <>
      {(['repair', 'remote'] as const).map(kind => {
        const label = say(SERVICE.become, { kind: say(wordFor(KINDS, kind)) })
        const become = (): void =>
          void tap(label, version => call(becomeAtDesk, { id: ticket.id, version, kind }), {
            says: say(SERVICE.became),
          })
        return (
          <button key={kind} type="button" className="desk-button desk-button-bare" onClick={become}>
            {label}
          </button>
        )
      })}
    </>
  )
}

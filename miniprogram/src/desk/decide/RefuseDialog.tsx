import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { Dialog } from '../shell/Dialog'
import { useDesk } from '../state/desk-state'
import { DECIDE } from '../words/decide'
import { useSay } from '../words/use-say'
import { byDigit } from './by-digit'
import { NoteField } from './NoteField'
import { ReasonChoice } from './ReasonChoice'
import { useRefuse } from './use-refuse'

/** Ends the ticket with a reason and the reviewer's own words. */
export function RefuseDialog({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const show = useDesk(state => state.show)
  const form = useRefuse(ticket)
  const choose = (reason: string) => form.write({ reason })
  return (
    <Dialog
      title={say(DECIDE.refuseTitle)}
      onClose={() => show(null)}
      act={{
        label: say(form.busy ? DECIDE.sending : DECIDE.doRefuse),
        run: () => void form.send(),
        busy: form.busy,
      }}
      onKeyDown={event => byDigit(event, form.reasons, choose)}
      wide
    >
      <p>{say(DECIDE.refuseSays)}</p>
      <ReasonChoice reasons={form.reasons} chosen={form.reason?.id ?? null} choose={choose} />
      {form.noReason ? (
        <p className="desk-wrong" role="alert">
          {say(DECIDE.chooseReason)}
        </p>
      ) : null}
      <NoteField
        value={form.note}
        needed={form.reason?.noteNeeded ?? true}
        wrong={form.noteWrong}
        onChange={note => form.write({ note })}
      />
    </Dialog>
  )
}

import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { PageView } from '@iws/shared/contract/gives/tickets'
import { Dialog } from '../shell/Dialog'
import { useDesk } from '../state/desk-state'
import { DECIDE } from '../words/decide'
import { paperName } from '../words/policy'
import { useSay } from '../words/use-say'
import { byDigit } from './by-digit'
import { NoteField } from './NoteField'
import { ReasonChoice } from './ReasonChoice'
import { SpotField } from './SpotField'
import { useSendBack } from './use-send-back'

interface Props {
  readonly ticket: DeskTicket
  readonly page: PageView
  readonly pages: readonly PageView[]
}

/** Why one page goes back: reason by digit, a note, a spot. The customer learns of it only with the step that tells. */
export function SendBackDialog({ ticket, page, pages }: Props) {
  const say = useSay()
  const show = useDesk(state => state.show)
  const form = useSendBack(ticket, page, pages)
  const choose = (reason: string) => form.change({ reason })
  return (
    <Dialog
      title={say(DECIDE.sendBackTitle, { paper: say(paperName(page.paper)) })}
      onClose={() => show(null)}
      act={{
        label: say(form.busy ? DECIDE.sending : DECIDE.doSendBack),
        run: () => void form.send(),
        busy: form.busy,
      }}
      onKeyDown={event => byDigit(event, form.reasons, choose)}
      wide
    >
      <ReasonChoice reasons={form.reasons} chosen={form.draft.reason} choose={choose} />
      {form.noReason ? (
        <p className="desk-wrong" role="alert">
          {say(DECIDE.chooseReason)}
        </p>
      ) : null}
      <NoteField
        value={form.draft.note}
        needed={form.reason?.noteNeeded ?? false}
        wrong={form.noteWrong}
        onChange={note => form.change({ note })}
      />
      <SpotField page={page} region={form.draft.region} drop={() => form.change({ region: null })} />
      <p className="desk-hint">{say(DECIDE.notYetTold)}</p>
    </Dialog>
  )
}

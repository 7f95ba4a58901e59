import { acceptPapers } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { DECIDE } from '../words/decide'
import { useSay } from '../words/use-say'
import { StepDialog } from './StepDialog'

/** Papers accepted and passed on; no number yet. */
export function AcceptPapersDialog({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  return (
    <StepDialog
      ticket={ticket}
      title={say(DECIDE.acceptTitle)}
      act={say(DECIDE.doAccept)}
      done={say(DECIDE.acceptedPapers)}
      row={acceptPapers}
    >
      <p>{say(DECIDE.acceptSays)}</p>
    </StepDialog>
  )
}

import { answerExcuse } from '@iws/shared/contract/desk'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { LineView } from '@iws/shared/contract/gives/tickets'
import { EXCUSE_NAMES } from '@iws/shared/rulebook/labels'
import { call } from '../api/call'
import { useSteps } from '../state/use-steps'
import { FACTS } from '../words/facts'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'

interface Props {
  readonly ticket: DeskTicket
  readonly line: LineView
}

/** What the customer says instead of showing a paper, and the reviewer's yes or no to it. */
export function Excuse({ ticket, line }: Props) {
  const say = useSay()
  const { take, busy } = useSteps(ticket.id)
  const requirement = line.requirement.id
  const answer = (accepted: boolean) => {
    if (busy) return
    void take(
      version => call(answerExcuse, { id: ticket.id, requirement, version, accepted }),
      say(accepted ? FACTS.excuseAccepted : FACTS.excuseDeclined),
    )
  }
  const answered = line.excuseAccepted
  return (
    <div className="desk-excuse">
      <p>
        {say(FACTS.excuse, { excuse: say(wordFor(EXCUSE_NAMES, line.excuse ?? '')) })}
        {line.excuseNote ? ` · ${line.excuseNote}` : null}
      </p>
      {answered === null ? null : (
        <p className="desk-hint">{say(answered ? FACTS.excuseAccepted : FACTS.excuseDeclined)}</p>
      )}
      {ticket.state === 'in-review' ? (
        <div className="desk-buttons">
          <button
            type="button"
            className="desk-button desk-button-plain"
            aria-pressed={answered === true}
            onClick={() => answer(true)}
          >
            {say(FACTS.acceptExcuse)}
          </button>
          <button
            type="button"
            className="desk-button desk-button-plain"
            aria-pressed={answered === false}
            onClick={() => answer(false)}
          >
            {say(FACTS.declineExcuse)}
          </button>
        </div>
      ) : null}
    </div>
  )
}

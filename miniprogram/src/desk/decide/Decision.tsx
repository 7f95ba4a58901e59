import { PROBLEMS } from '@iws/shared/contract/problems'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { RegistrationAction } from '@iws/shared/ticket/registration'
import type { Text } from '@iws/shared/text'
import { CommandButton } from '../shell/CommandButton'
import { useDesk } from '../state/desk-state'
import { DECIDE } from '../words/decide'
import { useSay } from '../words/use-say'

type Decided = Extract<RegistrationAction, 'ask-again' | 'accept-papers' | 'register' | 'refuse'>

const LABELS: Readonly<Record<Decided, Text>> = {
  'ask-again': DECIDE.askAgain,
  'accept-papers': DECIDE.acceptPapers,
  register: DECIDE.register,
  refuse: DECIDE.refuse,
}

/** The steps that tell the customer, as the server offers them; a grey one says why. */
export function Decision({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const show = useDesk(state => state.show)
  const steps = ticket.offered.filter(isDecided)
  const main = steps.find(step => step.why === null && step.action !== 'refuse')?.action
  return (
    <section className="desk-decision" aria-labelledby="desk-decision">
      <h3 id="desk-decision">{say(DECIDE.title)}</h3>
      {steps.length === 0 ? <p className="desk-hint">{say(DECIDE.none)}</p> : null}
      <div className="desk-decisions">
        {steps.map(({ action, why }) => (
          <CommandButton
            key={action}
            command={action}
            kind={action === main ? 'act' : 'plain'}
            run={() => show(action)}
            why={why ? say(PROBLEMS[why].says) : null}
            explain
          >
            {say(LABELS[action])}
          </CommandButton>
        ))}
      </div>
    </section>
  )
}

type Offered = DeskTicket['offered'][number]

function isDecided(step: Offered): step is Offered & { action: Decided } {
  return step.action in LABELS
}

import { SERVICE_LIVES } from '@iws/shared/ticket/service-life'
import type { ServiceAction } from '@iws/shared/ticket/service-life'
import { actAtDesk } from '@iws/shared/contract/desk-service'
import { PROBLEMS } from '@iws/shared/contract/problems'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { Refusal } from '@iws/shared/ticket/refusals'
import { call } from '../api/call'
import type { Command } from '../keys/keymap'
import { CommandButton } from '../shell/CommandButton'
import { Others } from '../shell/Others'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { KINDS, SERVICE_STATES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { fieldsOf } from './step-fields'
import { useService } from './service-state'
import { OtherSteps } from './OtherSteps'
import { useColleagues } from './use-service'
import { useServiceSteps } from './use-service-steps'

/** The head of the open ticket: what it is, and every step it offers. */
export function StepRow({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const show = useService(state => state.show)
  const { tap } = useServiceSteps(ticket.id)
  const steps = ticket.offered.filter(step => step.action !== 'merge')
  const run = (action: string): void => {
    if (fieldsOf(action).length > 0) return show('step', action)
    void tap(say(labelOf(ticket, action)), version => call(actAtDesk, { id: ticket.id, version, action }), {
      says: say(SERVICE.done),
    })
  }
  const ahead = steps.find(step => step.why === null && step.action !== 'cancel')
  const inOrder = ahead ? [ahead, ...steps.filter(step => step !== ahead)] : steps
  return (
    <header className="desk-thread-head">
      <div className="desk-person-head">
        <h2 className="desk-number">{ticket.number}</h2>
        <span>{say(wordFor(KINDS, ticket.kind))}</span>
        <span className="desk-state">{say(wordFor(SERVICE_STATES, ticket.state))}</span>
        <Others ticket={ticket.id} />
        <Whose ticket={ticket} />
      </div>
      <div className="desk-buttons" role="group" aria-label={say(SERVICE.steps)}>
        <CommandButton command="call" kind="act" run={() => show('call')}>
          {say(SERVICE.logCall)}
        </CommandButton>
        {inOrder.slice(0, STEP_KEYS.length).map((step, index) => (
          <StepButton
            key={step.action}
            command={STEP_KEYS[index] ?? 'steps'}
            ticket={ticket}
            action={step.action}
            why={step.why}
            run={run}
          />
        ))}
        <OtherSteps ticket={ticket} />
      </div>
    </header>
  )
}

/** Who answers for it, and in which team. */
function Whose({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const team = useColleagues().data?.teams.find(each => each.id === ticket.team)?.name[language]
  const whose = [ticket.owner ?? say(SERVICE.noOwner), team].filter(Boolean).join(' · ')
  return (
    <span className="desk-hint desk-whose" title={whose}>
      {whose}
    </span>
  )
}

/** The keys of the steps in their order; no state offers more. */
const STEP_KEYS = ['steps', 'step-2', 'step-3', 'step-4', 'step-5', 'step-6'] as const

interface StepProps {
  readonly command: Command
  readonly ticket: DeskService
  readonly action: string
  readonly why: Refusal | null
  readonly run: (action: string) => void
}

/** A grey step says why. Dates, reasons and words are asked for in its dialog, so their lack greys nothing. */
function StepButton({ command, ticket, action, why, run }: StepProps) {
  const say = useSay()
  const held = why !== null && fieldsOf(action).length === 0 ? say(PROBLEMS[why].says) : null
  return (
    <CommandButton command={command} why={held} run={() => run(action)}>
      {say(labelOf(ticket, action))}
    </CommandButton>
  )
}

/** The words of a step as its lifecycle row has them. */
export function labelOf(ticket: Pick<DeskService, 'kind'>, action: string) {
  const step = SERVICE_LIVES[ticket.kind].steps.find(
    each => each.by === 'agent' && each.action === (action as ServiceAction),
  )
  return step?.label ?? wordFor({}, action)
}

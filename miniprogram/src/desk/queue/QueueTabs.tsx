import type { RegistrationState } from '@iws/shared/ticket/registration'
import { useDesk } from '../state/desk-state'
import { QUEUE } from '../words/queue'
import { TICKET_STATES } from '../words/states'
import { useSay } from '../words/use-say'

const OPEN: readonly RegistrationState[] = ['in-review', 'papers-accepted', 'sent-back']
const ENDED: readonly RegistrationState[] = ['registered', 'refused', 'withdrawn']

/** Which state the queue shows; the three ends share one tab. */
export function QueueTabs() {
  const say = useSay()
  const tab = useDesk(state => state.tab)
  const ended = ENDED.includes(tab)
  return (
    <>
      <div className="desk-tabs" role="group" aria-label={say(QUEUE.title)}>
        {OPEN.map(state => (
          <Tab key={state} state={state} pressed={tab === state} label={say(TICKET_STATES[state])} />
        ))}
        <Tab state="registered" pressed={ended} label={say(QUEUE.ended)} />
      </div>
      {ended ? (
        <div className="desk-tabs desk-tabs-second" role="group" aria-label={say(QUEUE.endedAs)}>
          {ENDED.map(state => (
            <Tab key={state} state={state} pressed={tab === state} label={say(TICKET_STATES[state])} />
          ))}
        </div>
      ) : null}
    </>
  )
}

interface TabProps {
  readonly state: RegistrationState
  readonly pressed: boolean
  readonly label: string
}

function Tab({ state, pressed, label }: TabProps) {
  const list = useDesk(desk => desk.list)
  return (
    <button type="button" className="desk-tab" aria-pressed={pressed} onClick={() => list(state)}>
      {label}
    </button>
  )
}

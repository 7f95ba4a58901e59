import type { RegistrationState } from '@iws/shared/ticket/registration'
import { useDesk } from '../state/desk-state'
import { useTasks } from '../tasks/use-tasks'
import { QUEUE } from '../words/queue'
import { TICKET_STATES } from '../words/states'
import { TASKS } from '../words/tasks'
import { useSay } from '../words/use-say'

const OPEN: readonly RegistrationState[] = ['in-review', 'papers-accepted', 'sent-back']
const ENDED: readonly RegistrationState[] = ['registered', 'refused', 'withdrawn']

/** Which state the queue shows, the three ends sharing one tab; and the tasks about registrations. */
export function QueueTabs() {
  const say = useSay()
  const tab = useDesk(state => state.tab)
  const tasks = useDesk(state => state.tasks)
  const ended = ENDED.includes(tab)
  return (
    <>
      <div className="desk-tabs" role="group" aria-label={say(QUEUE.title)}>
        {OPEN.map(state => (
          <Tab
            key={state}
            state={state}
            pressed={!tasks && tab === state}
            label={say(TICKET_STATES[state])}
          />
        ))}
        <Tab state="registered" pressed={!tasks && ended} label={say(QUEUE.ended)} />
        <TasksTab />
      </div>
      {ended && !tasks ? (
        <div className="desk-tabs desk-tabs-second" role="group" aria-label={say(QUEUE.endedAs)}>
          {ENDED.map(state => (
            <Tab key={state} state={state} pressed={tab === state} label={say(TICKET_STATES[state])} />
          ))}
        </div>
      ) : null}
    </>
  )
}

function TasksTab() {
  const say = useSay()
  const { tasks, turnToTasks } = useDesk()
  const many = useTasks().data?.tasks.length ?? 0
  return (
    <button type="button" className="desk-tab" aria-pressed={tasks} onClick={turnToTasks}>
      {say(TASKS.title)}
      {many > 0 ? <b className="desk-count">{many}</b> : null}
    </button>
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

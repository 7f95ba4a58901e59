import { useDesk } from '../state/desk-state'
import { TaskList } from '../tasks/TaskList'
import type { Task } from '../tasks/task-words'
import { TASKS } from '../words/tasks'
import { useSay } from '../words/use-say'

/** The tasks about registrations, each with the way to it. They are everybody’s at this desk. */
export function QueueTasks() {
  const opened = useDesk(state => state.ticket)
  return <TaskList opened={opened} whose={() => null} way={task => <Way task={task} />} />
}

function Way({ task }: { readonly task: Task }) {
  const say = useSay()
  const open = useDesk(state => state.open)
  return (
    <button type="button" className="desk-button desk-button-plain" onClick={() => open(task.ticket)}>
      {say(TASKS.openRegistration)}
    </button>
  )
}

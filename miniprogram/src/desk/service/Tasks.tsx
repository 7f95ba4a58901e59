import { useDesk } from '../state/desk-state'
import { TaskList } from '../tasks/TaskList'
import type { Task } from '../tasks/task-words'
import { TASKS } from '../words/tasks'
import { useSay } from '../words/use-say'
import { useService } from './service-state'
import { useColleagues } from './use-service'

/** The tasks at the service desk, each with the way to its ticket or mail. */
export function Tasks() {
  const language = useDesk(state => state.language)
  const opened = useService(state => state.ticket)
  const colleagues = useColleagues().data
  const whose = ({ person, team }: Task): string | null =>
    colleagues?.people.find(each => each.id === person)?.name ??
    colleagues?.teams.find(each => each.id === team)?.name[language] ??
    null
  return <TaskList opened={opened} whose={whose} way={task => <TaskWay task={task} />} />
}

function TaskWay({ task }: { readonly task: Task }) {
  const say = useSay()
  const { open, show } = useService()
  const { mail } = task.about
  if (task.kind === 'mail-unclear' && mail)
    return (
      <button type="button" className="desk-button desk-button-plain" onClick={() => show('mail', mail)}>
        {say(TASKS.openMail)}
      </button>
    )
  if (!task.ticket) return null
  if (task.ticketKind === 'registration') return <span className="desk-hint">{say(TASKS.reviewersToo)}</span>
  return (
    <button type="button" className="desk-button desk-button-plain" onClick={() => open(task.ticket)}>
      {say(TASKS.open)}
    </button>
  )
}

import '../css/tasks.css'
import type { Tasks } from '@iws/shared/contract/gives/desk-service'
import type { ReactNode } from 'react'
import { Problem } from '../shell/Problem'
import { DueWords } from '../service/DueWords'
import { useDesk } from '../state/desk-state'
import { useNow } from '../state/use-now'
import { TASK_NAMES } from '../words/service-names'
import { SHELL } from '../words/shell'
import { TASKS } from '../words/tasks'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { DoneTasks } from './DoneTasks'
import { useTaskAbout } from './task-words'
import type { Task } from './task-words'
import { useTaskDeeds, useTasks } from './use-tasks'

interface Props {
  /** The ticket that is open beside the list. */
  readonly opened: string | null
  /** Whose the task is; null where it is everybody’s. */
  readonly whose: (task: Task) => string | null
  /** The way to what it is about. */
  readonly way: (task: Task) => ReactNode
}

/** What waits for a person: notices that reached nobody, unclear mails, promises at risk; and what was done lately. */
export function TaskList({ opened, whose, way }: Props) {
  const say = useSay()
  const tasks = useTasks()
  const { finish, putBack } = useTaskDeeds()
  if (tasks.isError) return <Problem trouble={tasks.error} retry={() => void tasks.refetch()} />
  if (!tasks.data) return <div className="desk-rail-scroll" role="status" aria-label={say(SHELL.loading)} />
  const { tasks: rows, done }: Tasks = tasks.data
  return (
    <div className="desk-rail-scroll" tabIndex={-1}>
      {rows.length === 0 ? <p className="desk-hint desk-tasks-none">{say(TASKS.none)}</p> : null}
      <ol className="desk-tasks">
        {rows.map(task => (
          <TaskLine
            key={task.id}
            task={task}
            whose={whose(task)}
            opened={task.ticket !== null && task.ticket === opened}
          >
            {way(task)}
            <button type="button" className="desk-button desk-button-bare" onClick={() => finish(task.id)}>
              {say(TASKS.done)}
            </button>
          </TaskLine>
        ))}
      </ol>
      <DoneTasks rows={done} putBack={putBack} />
    </div>
  )
}

interface LineProps {
  readonly task: Task
  readonly whose: string | null
  readonly opened: boolean
  readonly children: ReactNode
}

/** Why somebody must look, at what, how urgent it is and whose it is; the way to it first. */
function TaskLine({ task, whose, opened, children }: LineProps) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const about = useTaskAbout(task)
  const now = useNow()
  const since = say(TASKS.since, { time: momentWords(task.madeAt, language) })
  return (
    <li aria-current={opened ? 'true' : undefined}>
      <strong>{say(wordFor(TASK_NAMES, task.kind))}</strong>
      {about ? <span>{about}</span> : null}
      <span className="desk-hint">{[task.number, whose, since].filter(Boolean).join(' · ')}</span>
      {task.dueAt === null ? null : (
        <DueWords now={now} dueAt={task.dueAt} stage={Number(task.about.stage ?? 0)} />
      )}
      <span className="desk-buttons">{children}</span>
    </li>
  )
}

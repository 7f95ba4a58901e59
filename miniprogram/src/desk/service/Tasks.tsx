import { finishTask } from '@iws/shared/contract/desk-service'
import type { Tasks as Told } from '@iws/shared/contract/gives/desk-service'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'
import { Problem } from '../shell/Problem'
import { useDesk } from '../state/desk-state'
import { useNow } from '../state/use-now'
import { SERVICE } from '../words/service'
import { TASK_NAMES } from '../words/service-names'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { DueWords } from './DueWords'
import { useTaskWords } from './task-words'
import { useService } from './service-state'
import { useTasks } from './use-service'

type Task = Told['tasks'][number]

/** What waits for a person: notices that reached nobody, unclear mails, promises at risk. */
export function Tasks() {
  const say = useSay()
  const client = useQueryClient()
  const tasks = useTasks()
  const finish = useMutation({
    mutationFn: (id: string) => call(finishTask, { id }),
    onSuccess: given => client.setQueryData(['tasks'], given),
  })
  if (tasks.isError) return <Problem trouble={tasks.error} retry={() => void tasks.refetch()} />
  const rows = tasks.data?.tasks ?? []
  if (rows.length === 0) return <p className="desk-empty">{tasks.isPending ? '' : say(SERVICE.noTasks)}</p>
  return (
    <div className="desk-rail-scroll" tabIndex={-1}>
      {finish.isError ? <Problem trouble={finish.error} /> : null}
      <ol className="desk-tasks">
        {rows.map(task => (
          <TaskLine key={task.id} task={task} done={() => finish.mutate(task.id)} />
        ))}
      </ol>
    </div>
  )
}

/** Why somebody must look, at what, how urgent it is and whose it is; the way to it first. */
function TaskLine({ task, done }: { readonly task: Task; readonly done: () => void }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const words = useTaskWords(task)
  const now = useNow()
  const opened = useService(state => task.ticket !== null && state.ticket === task.ticket)
  return (
    <li aria-current={opened ? 'true' : undefined}>
      <strong>{say(wordFor(TASK_NAMES, task.kind))}</strong>
      {words.about ? <span>{words.about}</span> : null}
      <span className="desk-hint">
        {[task.number, words.whose, say(SERVICE.taskSince, { time: momentWords(task.madeAt, language) })]
          .filter(Boolean)
          .join(' · ')}
      </span>
      {task.dueAt === null ? null : <DueWords now={now} dueAt={task.dueAt} stage={words.stage} />}
      <span className="desk-buttons">
        <TaskWay task={task} />
        <button type="button" className="desk-button desk-button-bare" onClick={done}>
          {say(SERVICE.taskDone)}
        </button>
      </span>
    </li>
  )
}

function TaskWay({ task }: { readonly task: Task }) {
  const say = useSay()
  const { open, show } = useService()
  const { mail } = task.about
  if (task.kind === 'mail-unclear' && mail)
    return (
      <button type="button" className="desk-button desk-button-plain" onClick={() => show('mail', mail)}>
        {say(SERVICE.mailOpen)}
      </button>
    )
  if (!task.ticket) return null
  if (task.ticketKind === 'registration')
    return <span className="desk-hint">{say(SERVICE.reviewersHave)}</span>
  return (
    <button type="button" className="desk-button desk-button-plain" onClick={() => open(task.ticket)}>
      {say(SERVICE.taskOpen)}
    </button>
  )
}

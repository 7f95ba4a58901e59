import { finishTask } from '@iws/shared/contract/desk-service'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { call } from '../api/call'
import { Problem } from '../shell/Problem'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { TASK_NAMES } from '../words/service-names'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { useService } from './service-state'
import { useTasks } from './use-service'

/** What waits for a person: notices that reached nobody, unclear mails, promises at risk. */
export function Tasks() {
  const say = useSay()
  const language = useDesk(state => state.language)
  const open = useService(state => state.open)
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
    <ol className="desk-rail-scroll desk-tasks">
      {rows.map(task => (
        <li key={task.id}>
          <strong>{say(wordFor(TASK_NAMES, task.kind))}</strong>
          <span className="desk-hint">
            {[task.number, momentWords(task.dueAt ?? task.madeAt, language)].filter(Boolean).join(' · ')}
          </span>
          <span className="desk-buttons">
            {task.kind === 'mail-unclear' && task.about.mail ? <MailButton mail={task.about.mail} /> : null}
            {task.ticket ? (
              <button
                type="button"
                className="desk-button desk-button-plain"
                onClick={() => open(task.ticket)}
              >
                {say(SERVICE.taskOpen)}
              </button>
            ) : null}
            <button
              type="button"
              className="desk-button desk-button-plain"
              onClick={() => finish.mutate(task.id)}
            >
              {say(SERVICE.taskDone)}
            </button>
          </span>
        </li>
      ))}
    </ol>
  )
}

function MailButton({ mail }: { readonly mail: string }) {
  const say = useSay()
  const show = useService(state => state.show)
  return (
    <button type="button" className="desk-button desk-button-plain" onClick={() => show('mail', mail)}>
      {say(SERVICE.mailOpen)}
    </button>
  )
}

import type { Tasks } from '@iws/shared/contract/gives/desk-service'
import { useDesk } from '../state/desk-state'
import { TASK_NAMES } from '../words/service-names'
import { TASKS } from '../words/tasks'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'

interface Props {
  readonly rows: Tasks['done']
  readonly putBack: (id: string) => void
}

/** What was finished within a day, folded up: one that was finished too early can be put back. */
export function DoneTasks({ rows, putBack }: Props) {
  const say = useSay()
  const language = useDesk(state => state.language)
  if (rows.length === 0) return null
  return (
    <details className="desk-tasks-done">
      <summary>{say(TASKS.lately, { count: rows.length })}</summary>
      <ol className="desk-tasks">
        {rows.map(({ id, kind, number, doneAt, doneName }) => (
          <li key={id}>
            <span>{say(wordFor(TASK_NAMES, kind))}</span>
            <span className="desk-hint">
              {[number, doneName, momentWords(doneAt, language)].filter(Boolean).join(' · ')}
            </span>
            <span className="desk-buttons">
              <button type="button" className="desk-button desk-button-bare" onClick={() => putBack(id)}>
                {say(TASKS.putBack)}
              </button>
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}

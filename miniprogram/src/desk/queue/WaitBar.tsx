import { QUEUE } from '../words/queue'
import { useSay } from '../words/use-say'
import { waitOf } from './wait'
import { spanWords } from './wait-words'

interface Props {
  readonly now: number
  readonly since: number
  readonly dueBy: number | null
}

/** How long a ticket has waited, against our own target: a bar, and always the words as well. */
export function WaitBar({ now, since, dueBy }: Props) {
  const say = useSay()
  const wait = waitOf(now, since, dueBy)
  const target = wait.left === null ? null : wait.left < 0 ? QUEUE.late : QUEUE.left
  return (
    <span className={`desk-wait desk-wait-${wait.tone}`}>
      <span className="desk-wait-words">
        <span>{say(QUEUE.waiting, { span: spanWords(wait.waited, say) })}</span>
        {target && wait.left !== null ? (
          <span className="desk-wait-left">{say(target, { span: spanWords(wait.left, say) })}</span>
        ) : null}
      </span>
      {dueBy === null ? null : (
        <svg className="desk-wait-bar" viewBox="0 0 100 3" preserveAspectRatio="none" aria-hidden="true">
          <rect className="desk-wait-all" width="100" height="3" />
          <rect className="desk-wait-used" width={wait.used * 100} height="3" />
        </svg>
      )}
    </span>
  )
}

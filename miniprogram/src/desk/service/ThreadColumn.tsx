import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { UseQueryResult } from '@tanstack/react-query'
import { Trouble } from '../api/problem'
import { NewsBar } from '../shell/NewsBar'
import { Problem } from '../shell/Problem'
import { SERVICE } from '../words/service'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { Composer } from './Composer'
import { Messages } from './Messages'
import { StepRow } from './StepRow'

interface Props {
  readonly ticket: UseQueryResult<DeskService>
  readonly open: string | null
}

/** Middle column: the talk with the customer, and what comes next. */
export function ThreadColumn({ ticket, open }: Props) {
  const say = useSay()
  const { data } = ticket
  return (
    <main className="desk-thread" aria-label={say(SERVICE.thread)}>
      {data ? (
        <>
          <StepRow ticket={data} />
          <Messages ticket={data.id} choosing />
          <NewsBar ticket={data.id} />
          <Composer ticket={data} canned />
        </>
      ) : (
        <Instead ticket={ticket} open={open} />
      )}
    </main>
  )
}

function Instead({ ticket, open }: Props) {
  const say = useSay()
  if (open === null) return <p className="desk-empty">{say(SERVICE.choose)}</p>
  if (!ticket.isError)
    return (
      <div className="desk-empty" role="status">
        {say(SHELL.loading)}
      </div>
    )
  const gone = ticket.error instanceof Trouble && ticket.error.code === 'not-found'
  return (
    <div className="desk-empty">
      {gone ? <h2>{say(SERVICE.gone)}</h2> : null}
      <Problem trouble={ticket.error} retry={() => void ticket.refetch()} />
    </div>
  )
}

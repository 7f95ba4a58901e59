import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { UseQueryResult } from '@tanstack/react-query'
import { Suspense } from 'react'
import { Trouble } from '../api/problem'
import { FactsContent } from '../shell/later'
import { Problem } from '../shell/Problem'
import { FACTS } from '../words/facts'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'

interface Props {
  readonly ticket: UseQueryResult<DeskTicket>
  readonly open: string | null
}

/** Right column: what was typed beside what was found, the findings, the checklist, the decision. */
export function Facts({ ticket, open }: Props) {
  const say = useSay()
  return (
    <aside className="desk-facts" aria-label={say(FACTS.title)}>
      {ticket.data ? (
        <Suspense fallback={<Shapes />}>
          <FactsContent ticket={ticket.data} />
        </Suspense>
      ) : (
        <Instead ticket={ticket} open={open} />
      )}
    </aside>
  )
}

function Instead({ ticket, open }: Props) {
  const say = useSay()
  if (open === null) return <p className="desk-empty">{say(FACTS.empty)}</p>
  if (ticket.isError) {
    const gone = ticket.error instanceof Trouble && ticket.error.code === 'not-found'
    return (
      <div className="desk-empty">
        <h2>{say(gone ? FACTS.gone : FACTS.failed)}</h2>
        <Problem trouble={ticket.error} retry={() => void ticket.refetch()} />
      </div>
    )
  }
  return <Shapes />
}

function Shapes() {
  const say = useSay()
  return (
    <div className="desk-facts-scroll" role="status" aria-label={say(SHELL.loading)}>
      <div className="desk-shape desk-shape-head" />
      <div className="desk-shape desk-shape-block" />
      <div className="desk-shape desk-shape-block" />
    </div>
  )
}

import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { Suspense } from 'react'
import { KEYS } from '../keys/keymap'
import { PagesCanvas } from '../shell/later'
import { StatusLine } from '../shell/StatusLine'
import { CANVAS } from '../words/canvas'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'

interface Props {
  readonly ticket: DeskTicket | null
  readonly loading: boolean
}

/** Middle column: dark, the picture is the brightest thing in it. */
export function Canvas({ ticket, loading }: Props) {
  const say = useSay()
  return (
    <main className="desk-canvas" aria-label={say(CANVAS.title)}>
      <h1 className="desk-unseen">{ticket ? ticket.number : say(SHELL.desk)}</h1>
      {ticket ? (
        <Suspense fallback={<Waiting loading />}>
          <PagesCanvas key={ticket.id} ticket={ticket} />
        </Suspense>
      ) : (
        <Waiting loading={loading} />
      )}
      <StatusLine />
    </main>
  )
}

function Waiting({ loading }: { readonly loading: boolean }) {
  const say = useSay()
  if (loading)
    return (
      <div className="desk-canvas-empty" role="status" aria-label={say(SHELL.loading)}>
        <div className="desk-shape desk-shape-picture" />
      </div>
    )
  return (
    <div className="desk-canvas-empty">
      <p>{say(CANVAS.chooseTicket)}</p>
      <p>{say(CANVAS.chooseHint, { key: KEYS.next[0] ?? '' })}</p>
    </div>
  )
}

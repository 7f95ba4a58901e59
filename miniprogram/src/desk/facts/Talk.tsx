import '../css/service.css'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { deskTimeline } from '@iws/shared/ticket/timeline'
import { useState } from 'react'
import { Composer } from '../service/Composer'
import { Messages } from '../service/Messages'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'

/** The messages of a ticket, the newest first; and whether the last word is the customer’s. */
function writtenIn(ticket: DeskTicket) {
  const written = deskTimeline(ticket.timeline).filter(event => event.what === 'messaged')
  return { count: written.length, waits: written[0]?.by === 'customer' }
}

/** Says at the head of the facts that a customer waits for an answer, and leads to it. */
export function TalkWaits({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  if (!writtenIn(ticket).waits) return null
  const lead = (): void => {
    const talk = document.querySelector<HTMLDetailsElement>('.desk-talk')
    const column = talk?.closest('.desk-facts-scroll')
    if (!talk || !column) return
    talk.open = true
    talk.querySelector('summary')?.focus({ preventScroll: true })
    // The column alone: scrolling into view would move the whole desk.
    column.scrollTop += talk.getBoundingClientRect().top - column.getBoundingClientRect().top
  }
  return (
    <p className="desk-notice">
      <button type="button" className="desk-link" onClick={lead}>
        {say(SERVICE.ourTurn)}
      </button>
    </p>
  )
}

/**
 * The talk with the customer about a registration. Its head says how much was written and whether it is our turn; then it
 * stands open. Otherwise it is read only once it is opened, for reading marks it as seen.
 */
export function Talk({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const { count, waits } = writtenIn(ticket)
  const [open, setOpen] = useState(waits)
  return (
    <details className="desk-talk" open={open} onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{say(SERVICE.thread)}</h3>{' '}
        {count > 0 ? <span className="desk-hint">{say(SERVICE.written, { count })}</span> : null}{' '}
        {waits ? <b className="desk-count">{say(SERVICE.ourTurn)}</b> : null}
      </summary>
      {open ? (
        <>
          <Messages ticket={ticket.id} />
          <Composer ticket={ticket} />
        </>
      ) : null}
    </details>
  )
}

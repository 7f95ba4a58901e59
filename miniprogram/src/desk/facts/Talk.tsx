import '../css/service.css'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import { useState } from 'react'
import { Composer } from '../service/Composer'
import { Messages } from '../service/Messages'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'

/** The talk with the customer about a registration; read only once it is opened, for reading marks it as seen. */
export function Talk({ ticket }: { readonly ticket: DeskTicket }) {
  const say = useSay()
  const [open, setOpen] = useState(false)
  return (
    <details className="desk-talk" onToggle={event => setOpen(event.currentTarget.open)}>
      <summary>
        <h3>{say(SERVICE.thread)}</h3>
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

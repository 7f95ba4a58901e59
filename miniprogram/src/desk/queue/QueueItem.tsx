import type { QueueRow } from '@iws/shared/contract/gives/desk'
import { PLACE_NAMES, WAY_NAMES } from '@iws/shared/rulebook/labels'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useDesk } from '../state/desk-state'
import { rereadTicket } from '../state/use-ticket'
import { QUEUE } from '../words/queue'
import { TICKET_STATES } from '../words/states'
import { useSay } from '../words/use-say'
import { WaitBar } from './WaitBar'

interface Props {
  readonly row: QueueRow
  readonly now: number
  /** Says its state as well. */
  readonly named: boolean
}

/** One ticket of the queue: number, case, machine, and how long it has waited. */
export function QueueItem({ row, now, named }: Props) {
  const say = useSay()
  const selected = useDesk(state => state.ticket === row.id)
  const open = useDesk(state => state.open)
  const client = useQueryClient()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const machine = [row.model, row.serialTail ? `…${row.serialTail}` : say(QUEUE.noMachine)]
  return (
    <li ref={item}>
      <button
        type="button"
        className="desk-row"
        aria-current={selected ? 'true' : undefined}
        onClick={() => (selected ? void rereadTicket(client, row.id) : open(row.id))}
      >
        <span className="desk-row-head">
          <span className="desk-number">{row.number}</span>
          {named ? <span className="desk-row-round">{say(TICKET_STATES[row.state])}</span> : null}
          {row.round > 1 ? (
            <span className="desk-row-round">{say(QUEUE.round, { round: row.round })}</span>
          ) : null}
        </span>
        <span className="desk-row-case">
          {say(PLACE_NAMES[row.route.place])} · {say(WAY_NAMES[row.route.way])}
        </span>
        <span className="desk-row-machine">{machine.filter(Boolean).join(' ')}</span>
        <WaitBar now={now} since={row.waitingSince} dueBy={row.dueBy} />
      </button>
    </li>
  )
}

import type { DeskRow } from '@iws/shared/contract/gives/desk-service'
import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useDesk } from '../state/desk-state'
import { countryName } from '../words/countries'
import { SERVICE } from '../words/service'
import { KINDS, SERVICE_STATES } from '../words/service-names'
import { TICKET_STATES } from '../words/states'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { DueWords } from './DueWords'
import { useService } from './service-state'
import { rereadService } from './use-service'

/** One ticket of the list: what it is, where, whose, and how much of its promise is left. */
export function ServiceRow({ row, now }: { readonly row: DeskRow; readonly now: number }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const selected = useService(state => state.ticket === row.id)
  const open = useService(state => state.open)
  const client = useQueryClient()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  const where = row.country ? (countryName(row.country, language) ?? row.country) : null
  const machine = [row.model, row.serialTail ? `…${row.serialTail}` : null].filter(Boolean).join(' ')
  return (
    <li ref={item}>
      <button
        type="button"
        className="desk-row"
        aria-current={selected ? 'true' : undefined}
        onClick={() => (selected ? void rereadService(client, row.id) : open(row.id))}
      >
        <span className="desk-row-head">
          <span className="desk-number">{row.number}</span>
          <span className="desk-row-round">
            {say(wordFor({ ...TICKET_STATES, ...SERVICE_STATES }, row.state))}
          </span>
        </span>
        <span className="desk-row-case">
          {[say(wordFor(KINDS, row.kind)), where, machine].filter(Boolean).join(' · ')}
        </span>
        <span className="desk-row-machine">
          {[row.ownerName ?? say(SERVICE.noOwner), ...row.tags].join(' · ')}
          {row.unread > 0 ? <b className="desk-count">{say(SERVICE.unread, { count: row.unread })}</b> : null}
        </span>
        <DueWords now={now} dueAt={row.nextDue} stage={row.stage} />
      </button>
    </li>
  )
}

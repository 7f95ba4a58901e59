import type { DeskRow } from '@iws/shared/contract/gives/desk-service'
import { useQueryClient } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { useEffect, useRef } from 'react'
import { useDesk } from '../state/desk-state'
import { countryName } from '../words/countries'
import { SERVICE } from '../words/service'
import { KINDS, PROMISE_NAMES, SERVICE_STATES } from '../words/service-names'
import { TICKET_STATES } from '../words/states'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { DueBar, DueText } from './DueWords'
import { useService } from './service-state'
import { rereadService } from './use-service'

interface Props {
  readonly row: DeskRow
  readonly now: number
  /** Who is at work, by id; null while that is not known. */
  readonly present: ReadonlySet<string> | null
}

/** One ticket of the list: what it is, where, whose, and how much of its promise is left. */
export function ServiceRow({ row, now, present }: Props) {
  const selected = useService(state => state.ticket === row.id)
  const open = useService(state => state.open)
  const client = useQueryClient()
  const item = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (selected) item.current?.scrollIntoView({ block: 'nearest' })
  }, [selected])
  if (row.kind === 'registration') return <RegistrationRow row={row} />
  const due = { now, dueAt: row.nextDue, stage: row.stage }
  return (
    <li ref={item}>
      <button
        type="button"
        className="desk-row"
        aria-current={selected ? 'true' : undefined}
        onClick={() => (selected ? void rereadService(client, row.id) : open(row.id))}
      >
        <RowHead row={row}>
          <DueText {...due} />
        </RowHead>
        <Owned row={row} present={present} />
        <DueBar {...due} />
      </button>
    </li>
  )
}

/** A search finds registrations too, so that the caller can be told how they stand; the reviewers have them. */
function RegistrationRow({ row }: { readonly row: DeskRow }) {
  const say = useSay()
  return (
    <li className="desk-row desk-row-told">
      <RowHead row={row}>{say(wordFor(TICKET_STATES, row.state))}</RowHead>
      <span className="desk-hint">{say(SERVICE.reviewersHave)}</span>
    </li>
  )
}

function RowHead({ row, children }: { readonly row: DeskRow; readonly children: ReactNode }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const where = row.country ? (countryName(row.country, language) ?? row.country) : null
  const machine = [row.model, row.serialTail ? `…${row.serialTail}` : null].filter(Boolean).join(' ')
  return (
    <>
      <span className="desk-row-head">
        <span className="desk-number">{row.number}</span>
        <span className="desk-row-round">{children}</span>
      </span>
      <span className="desk-row-case">
        {[say(wordFor(KINDS, row.kind)), where, machine].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

function Owned({ row, present }: Pick<Props, 'row' | 'present'>) {
  const say = useSay()
  const gone = row.owner !== null && present !== null && !present.has(row.owner)
  const owner = row.ownerName ?? say(SERVICE.noOwner)
  return (
    <span className="desk-row-machine">
      {row.unread > 0 ? <b className="desk-count">{say(SERVICE.unread, { count: row.unread })}</b> : null}{' '}
      {[
        ...(row.dueKind && row.stage > 0 ? [say(wordFor(PROMISE_NAMES, row.dueKind))] : []),
        say(wordFor(SERVICE_STATES, row.state)),
        gone ? say(SERVICE.notAtWork, { name: owner }) : owner,
        ...row.tags,
      ].join(' · ')}
    </span>
  )
}

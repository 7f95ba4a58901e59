import { handOver, readHandOver } from '@iws/shared/contract/desk-service'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { call } from '../api/call'
import { Dialog } from '../shell/Dialog'
import { Problem } from '../shell/Problem'
import { useDesk } from '../state/desk-state'
import { useNow } from '../state/use-now'
import { PEOPLE } from '../words/people'
import { SERVICE } from '../words/service'
import { KINDS, SERVICE_STATES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { DueWords } from './DueWords'
import { WordsField } from './Fields'
import { useService } from './service-state'
import { useColleagues } from './use-service'

/**
 * The end of a shift: what one leaves open, to whom it goes, and a word to go with it. `from`: the colleague whose tickets a
 * lead gives to others; null: one’s own.
 */
export function HandOverDialog({ from }: { readonly from: string | null }) {
  const say = useSay()
  const show = useService(state => state.show)
  const form = useHandOver(from, () => show(null))
  const name = useColleagues().data?.people.find(each => each.id === from)?.name
  const now = useNow()
  return (
    <Dialog
      title={name ? say(PEOPLE.reassignOf, { name }) : say(SERVICE.handOverTitle)}
      onClose={() => show(null)}
      act={
        form.rows.length > 0 && form.people.length > 0
          ? {
              label: say(SERVICE.handOverMany, { count: form.tickets.length }),
              run: () => (form.tickets.length > 0 ? form.send() : undefined),
              busy: form.busy,
            }
          : undefined
      }
      wide
    >
      {form.loaded && form.rows.length === 0 ? <p>{say(SERVICE.handOverNone)}</p> : null}
      {form.rows.length > 0 && form.people.length === 0 ? (
        <p className="desk-notice">{say(SERVICE.nobodyPresent)}</p>
      ) : null}
      {form.rows.length > 0 ? (
        <>
          <p className="desk-hint">{say(SERVICE.handOverSays)}</p>
          {form.tickets.length === 0 ? <p className="desk-wrong">{say(SERVICE.handOverPick)}</p> : null}
          <ul className="desk-hand-over">
            {form.rows.map(row => (
              <li key={row.id}>
                <label className="desk-tick">
                  <input
                    type="checkbox"
                    checked={!form.kept.has(row.id)}
                    onChange={() => form.keep(row.id)}
                  />
                  <span className="desk-number">{row.number}</span>
                  <span>
                    {[say(wordFor(KINDS, row.kind)), say(wordFor(SERVICE_STATES, row.state)), row.model]
                      .filter(Boolean)
                      .join(' · ')}
                  </span>
                </label>
                <DueWords now={now} dueAt={row.nextDue} stage={row.stage} />
              </li>
            ))}
          </ul>
          <label className="desk-field">
            {say(SERVICE.colleague)}
            <select autoFocus value={form.to} onChange={event => form.setTo(event.target.value)}>
              {form.people.map(each => (
                <option key={each.id} value={each.id}>
                  {each.name}
                </option>
              ))}
            </select>
          </label>
          <WordsField label={say(SERVICE.handOverNote)} value={form.note} onText={form.setNote} max={1000} />
        </>
      ) : null}
      <Problem trouble={form.error} />
    </Dialog>
  )
}

function useHandOver(giver: string | null, done: () => void) {
  const from = giver ?? undefined
  const say = useSay()
  const client = useQueryClient()
  const open = useQuery({
    queryKey: ['hand-over', giver],
    queryFn: ({ signal }) => call(readHandOver, { from }, signal),
    gcTime: 0,
  })
  const [chosen, setTo] = useState('')
  const [note, setNote] = useState('')
  const [kept, setKept] = useState<ReadonlySet<string>>(new Set())
  const rows = open.data?.rows ?? []
  const tickets = rows.map(row => row.id).filter(id => !kept.has(id))
  const people = open.data?.to ?? []
  const to = chosen || (people[0]?.id ?? '')
  const give = useMutation({
    mutationFn: () => call(handOver, { from, to, tickets, note }),
    onSuccess: () => {
      useDesk.getState().tell(say(SERVICE.handedOver))
      for (const list of ['service', 'service-ticket', 'load'])
        void client.invalidateQueries({ queryKey: [list] })
      done()
    },
  })
  return {
    rows,
    tickets,
    kept,
    keep: (id: string) =>
      setKept(old => new Set(old.has(id) ? [...old].filter(each => each !== id) : [...old, id])),
    people,
    to,
    setTo,
    note,
    setNote,
    loaded: open.data !== undefined,
    send: () => give.mutate(),
    busy: give.isPending,
    error: open.error ?? give.error,
  }
}

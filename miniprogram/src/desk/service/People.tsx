import type { Load, Owned } from '@iws/shared/contract/gives/desk-lead'
import type { ReactNode } from 'react'
import { Problem } from '../shell/Problem'
import { PEOPLE } from '../words/people'
import { SERVICE } from '../words/service'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import type { Filter } from './lists'
import { useService } from './service-state'
import { useLoad } from './use-service'

/** Who has how much to do and who is at work: each number opens its list, and a colleague’s tickets can be given away. */
export function People() {
  const say = useSay()
  const load = useLoad()
  if (load.isError) return <Problem trouble={load.error} retry={() => void load.refetch()} />
  if (!load.data) return <div className="desk-rail-scroll" role="status" aria-label={say(SHELL.loading)} />
  return (
    <div className="desk-rail-scroll" tabIndex={-1}>
      <ol className="desk-people">
        {load.data.people.map(person => (
          <PersonLine key={person.id} person={person} />
        ))}
        <li>
          <strong>{say(SERVICE.unowned)}</strong>
          <Counts name={say(SERVICE.unowned)} owner="none" has={load.data.nobody} />
        </li>
      </ol>
    </div>
  )
}

type Person = Load['people'][number]

function PersonLine({ person }: { readonly person: Person }) {
  const say = useSay()
  const show = useService(state => state.show)
  const { id, name, role, present, has } = person
  const where = role === '' ? PEOPLE.left : present ? PEOPLE.atWork : PEOPLE.away
  const needed = !present && has.open > 0
  return (
    <li>
      <span className="desk-people-head">
        <strong>{name}</strong>
        <span className={needed ? 'desk-people-gone' : 'desk-hint'}>
          {[...(role === 'lead' ? [say(PEOPLE.lead)] : []), say(where)].join(' · ')}
        </span>
      </span>
      <Counts name={name} owner={id} has={has}>
        {has.open > 0 ? (
          <button
            type="button"
            className="desk-button desk-button-plain"
            aria-label={say(PEOPLE.reassignOf, { name })}
            onClick={() => show('hand-over', id)}
          >
            {say(PEOPLE.reassign)}
          </button>
        ) : null}
      </Counts>
    </li>
  )
}

interface CountsProps {
  readonly name: string
  readonly owner: string
  readonly has: Owned
  readonly children?: ReactNode
}

function Counts({ name, owner, has, children }: CountsProps) {
  const say = useSay()
  const list = useService(state => state.list)
  const counts: readonly (readonly [number, string, Filter])[] = [
    [has.open, say(PEOPLE.open, { count: has.open }), { owner, open: 'open' }],
    [has.atRisk, say(PEOPLE.atRisk, { count: has.atRisk }), { owner, open: 'open', risk: 'at-risk' }],
    [has.broken, say(PEOPLE.broken, { count: has.broken }), { owner, open: 'open', risk: 'broken' }],
  ]
  return (
    <span className="desk-buttons">
      {counts.map(([many, words, filter], place) =>
        many === 0 ? (
          <span key={place} className="desk-hint desk-people-none">
            {words}
          </span>
        ) : (
          <button
            key={place}
            type="button"
            className={`desk-button desk-button-bare${place > 0 ? ' desk-people-danger' : ''}`}
            aria-label={say(PEOPLE.ticketsOf, { name, count: words })}
            onClick={() => list(filter)}
          >
            {words}
          </button>
        ),
      )}
      {children}
    </span>
  )
}

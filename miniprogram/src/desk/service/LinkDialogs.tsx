import { linkService, mergeService } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useState } from 'react'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { KINDS, LINK_NAMES, SERVICE_STATES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { LineField } from './Fields'
import { FormDialog } from './FormDialog'
import { useLinking } from './use-linking'

interface Props {
  readonly ticket: DeskService
}

/** Says that another ticket has to do with this one. */
export function LinkDialog({ ticket }: Props) {
  const say = useSay()
  const [number, setNumber] = useState('')
  const { linkWith } = useLinking(ticket)
  return (
    <FormDialog
      ticket={ticket}
      title={say(SERVICE.link)}
      act={say(SERVICE.link)}
      done={{ says: say(SERVICE.linked), undo: () => linkWith(number, false) }}
      ready={number.trim() !== ''}
      send={version => call(linkService, { id: ticket.id, version, number, linked: true })}
    >
      {tried => (
        <LineField
          label={say(SERVICE.linkNumber)}
          value={number}
          onText={setNumber}
          max={40}
          first
          wrong={tried && number.trim() === ''}
        />
      )}
    </FormDialog>
  )
}

/** Merges this ticket into another one; across two customers only where they are said to be one person. */
export function MergeDialog({ ticket }: Props) {
  const say = useSay()
  const [into, setInto] = useState('')
  const [samePerson, setSamePerson] = useState(false)
  return (
    <FormDialog
      ticket={ticket}
      title={say(SERVICE.mergeTitle)}
      act={say(SERVICE.merge)}
      done={say(SERVICE.mergeDone)}
      ready={into.trim() !== ''}
      send={version => call(mergeService, { id: ticket.id, version, into, samePerson })}
    >
      {tried => (
        <>
          <p>{say(SERVICE.mergeSays)}</p>
          <LineField
            label={say(SERVICE.linkNumber)}
            value={into}
            onText={setInto}
            max={40}
            first
            wrong={tried && into.trim() === ''}
          />
          <Suggested ticket={ticket} pick={setInto} />
          <label className="desk-tick">
            <input
              type="checkbox"
              checked={samePerson}
              onChange={event => setSamePerson(event.target.checked)}
            />
            {say(SERVICE.samePerson)}
          </label>
        </>
      )}
    </FormDialog>
  )
}

const ENDED: readonly string[] = ['closed', 'cancelled', 'merged']

/** Tickets known to have to do with this one and still open: likely ones to merge into. */
function Suggested({ ticket, pick }: Props & { readonly pick: (number: string) => void }) {
  const say = useSay()
  const likely = ticket.links.filter(each => each.kind !== 'registration' && !ENDED.includes(each.state))
  if (likely.length === 0) return null
  return (
    <ul className="desk-candidates" aria-label={say(SERVICE.links)}>
      {likely.map(each => (
        <li key={each.id}>
          <button type="button" className="desk-button desk-button-plain" onClick={() => pick(each.number)}>
            <span className="desk-number">{each.number}</span>
            <span className="desk-hint">
              {[wordFor(KINDS, each.kind), wordFor(SERVICE_STATES, each.state), wordFor(LINK_NAMES, each.how)]
                .map(words => say(words))
                .join(' · ')}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
}

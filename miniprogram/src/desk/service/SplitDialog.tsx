import { splitService } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import { useState } from 'react'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { KINDS } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { FormDialog } from './FormDialog'
import { useService } from './service-state'

/** Takes the chosen messages out into a ticket of their own, which may be of another kind, and opens that. */
export function SplitDialog({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const [kind, setKind] = useState(ticket.kind)
  const [messages] = useState(useService(state => state.chosen))
  const open = useService(state => state.open)
  const send = async (version: number): Promise<DeskService> => {
    const given = await call(splitService, { id: ticket.id, version, messages: [...messages], kind })
    open(given.id)
    return given
  }
  return (
    <FormDialog
      ticket={ticket}
      title={say(SERVICE.split)}
      act={say(SERVICE.splitMany, { count: messages.length })}
      done={{ says: given => say(SERVICE.splitDone, { number: given.number }) }}
      ready
      send={send}
    >
      {() => (
        <>
          <p>{say(SERVICE.splitSays)}</p>
          <fieldset className="desk-choices">
            {SERVICE_KINDS.map(each => (
              <label key={each}>
                <input
                  type="radio"
                  name="kind"
                  data-first={each === ticket.kind || undefined}
                  checked={kind === each}
                  onChange={() => setKind(each)}
                />
                {say(wordFor(KINDS, each))}
              </label>
            ))}
          </fieldset>
        </>
      )}
    </FormDialog>
  )
}

import { logCall } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useState } from 'react'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { Calling } from './Customer'
import { LineField, WordsField } from './Fields'
import { FormDialog } from './FormDialog'
import { fieldOf, instantOf } from './local-time'

/** Logs an attempt. Outside the hours the customer asked for it warns, and wants to know why. */
export function CallDialog({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const { inWindow, nextAt } = ticket.calling
  const [reached, setReached] = useState(true)
  const [note, setNote] = useState('')
  const [outside, setOutside] = useState('')
  const [next, setNext] = useState(nextAt === null ? '' : fieldOf(nextAt))
  const why = inWindow === false ? outside.trim() : undefined
  const nextTryAt = reached ? undefined : instantOf(next)
  const ready = why !== '' && (reached || nextTryAt !== undefined)
  const send = (version: number): Promise<DeskService> =>
    call(logCall, { id: ticket.id, version, reached, note, nextTryAt, outside: why })
  return (
    <FormDialog
      ticket={ticket}
      title={say(SERVICE.callTitle)}
      act={say(SERVICE.logCall)}
      done={say(SERVICE.callLogged)}
      ready={ready}
      send={send}
    >
      {tried => (
        <>
          {ticket.person.phone ? <p className="desk-dial">{ticket.person.phone}</p> : null}
          <Calling ticket={ticket} />
          <fieldset className="desk-choices">
            {([true, false] as const).map(each => (
              <label key={String(each)}>
                <input
                  type="radio"
                  name="reached"
                  data-first={each || undefined}
                  checked={reached === each}
                  onChange={() => setReached(each)}
                />
                {say(each ? SERVICE.callReached : SERVICE.callMissed)}
              </label>
            ))}
          </fieldset>
          {inWindow === false ? (
            <LineField
              label={say(SERVICE.outsideNeeded)}
              value={outside}
              onText={setOutside}
              max={300}
              wrong={tried && why === ''}
            />
          ) : null}
          {reached ? null : (
            <LineField
              label={say(SERVICE.nextTryAt)}
              type="datetime-local"
              value={next}
              onText={setNext}
              max={20}
              wrong={tried && nextTryAt === undefined}
            />
          )}
          <WordsField label={say(SERVICE.callNote)} value={note} onText={setNote} max={1000} />
        </>
      )}
    </FormDialog>
  )
}

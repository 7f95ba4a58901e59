import { setTags } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useState } from 'react'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { SHELL } from '../words/shell'
import { useSay } from '../words/use-say'
import { LineField } from './Fields'
import { FormDialog } from './FormDialog'
import { MOST_TAGS, mergedTags, readTags } from './tags'
import { useServiceSteps } from './use-service-steps'

/** The tags of the ticket, as one line. What a colleague tags meanwhile stays. */
export function TagsDialog({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const [before] = useState(ticket.tags)
  const [text, setText] = useState(before.join(', '))
  const { tap } = useServiceSteps(ticket.id)
  const tags = mergedTags(before, readTags(text), ticket.tags)
  const set = (version: number, to: readonly string[]): Promise<DeskService> =>
    call(setTags, { id: ticket.id, version, tags: [...to] })
  const undo = (): void =>
    void tap(say(SHELL.undo), version => set(version, ticket.tags), { says: say(SHELL.undone) })
  return (
    <FormDialog
      ticket={ticket}
      title={say(SERVICE.tags)}
      act={say(SERVICE.setTags)}
      done={{ says: say(SERVICE.tagged), undo }}
      ready={tags.length <= MOST_TAGS}
      send={version => set(version, tags)}
    >
      {tried => (
        <>
          <LineField
            label={`${say(SERVICE.tags)} · ${say(SERVICE.tagsHint)}`}
            value={text}
            onText={setText}
            max={500}
            first
          />
          {tried && tags.length > MOST_TAGS ? (
            <p className="desk-wrong">{say(SERVICE.tooManyTags, { count: MOST_TAGS })}</p>
          ) : null}
        </>
      )}
    </FormDialog>
  )
}

import { addNote, promiseUpdate } from '@iws/shared/contract/desk-service'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useState } from 'react'
import { call } from '../api/call'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'
import { LineField, WordsField } from './Fields'
import { FormDialog } from './FormDialog'
import { fieldOf, instantOf } from './local-time'

const DAY_MS = 86_400_000

interface Props {
  readonly ticket: DeskService
}

/** A note the customer never sees. */
export function NoteDialog({ ticket }: Props) {
  const say = useSay()
  const [text, setText] = useState('')
  return (
    <FormDialog
      ticket={ticket}
      title={say(SERVICE.noteTitle)}
      act={say(SERVICE.addNote)}
      done={say(SERVICE.noted)}
      ready={text.trim() !== ''}
      send={() => call(addNote, { id: ticket.id, text })}
    >
      {tried => (
        <WordsField
          label={say(SERVICE.notes)}
          value={text}
          onText={setText}
          max={4000}
          first
          wrong={tried && text.trim() === ''}
        />
      )}
    </FormDialog>
  )
}

/** Promises the customer when we are heard of next. */
export function UpdateDialog({ ticket }: Props) {
  const say = useSay()
  const [text, setText] = useState(fieldOf(Date.now() + DAY_MS))
  const dueAt = instantOf(text)
  return (
    <FormDialog
      ticket={ticket}
      title={say(SERVICE.update)}
      act={say(SERVICE.update)}
      done={say(SERVICE.promised)}
      ready={dueAt !== undefined}
      send={version => call(promiseUpdate, { id: ticket.id, version, dueAt: dueAt ?? 0 })}
    >
      {tried => (
        <LineField
          label={say(SERVICE.updateAt)}
          type="datetime-local"
          value={text}
          onText={setText}
          max={20}
          first
          wrong={tried && dueAt === undefined}
        />
      )}
    </FormDialog>
  )
}

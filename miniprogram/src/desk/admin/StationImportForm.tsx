import type { FormEvent } from 'react'
import { useState } from 'react'
import { Problem } from '../shell/Problem'
import { ADMIN } from '../words/admin'
import { useSay } from '../words/use-say'
import { ChooseFile } from './ChooseFile'
import { MOST_CHARACTERS } from './csv-file'
import { ImportSaid } from './ImportSaid'
import { useImport } from './use-import'

interface Props {
  /** How many stations would go; null while that is not known. */
  readonly count: number | null
}

/** A list is chosen or pasted, checked, and only then taken in. Any change to it asks for the check again. */
export function StationImportForm({ count }: Props) {
  const say = useSay()
  const [csv, setCsv] = useState('')
  const [file, setFile] = useState<string | null>(null)
  const [wrong, setWrong] = useState<string | null>(null)
  const [reading, setReading] = useState(false)
  const list = useImport()
  // What is checked must be what stands here, not what stood here before the file was read.
  const busy = list.busy || reading
  const change = (text: string, name: string | null): void => {
    setCsv(text)
    setFile(name)
    setWrong(null)
    list.forget()
  }
  const check = (event: FormEvent): void => {
    event.preventDefault()
    if (busy) return
    const empty = csv.trim() === ''
    setWrong(empty ? say(ADMIN.nothing) : csv.length > MOST_CHARACTERS ? say(ADMIN.tooLong) : null)
    if (!empty && csv.length <= MOST_CHARACTERS) list.check(csv)
  }
  return (
    <form className="desk-admin-import" onSubmit={check} noValidate>
      <ChooseFile
        chosen={file === null ? null : { name: file, csv }}
        onChange={change}
        onWrong={setWrong}
        onReading={setReading}
      />
      <label className="desk-field">
        {say(ADMIN.paste)}
        <textarea
          rows={5}
          className="desk-number"
          value={file === null ? csv : ''}
          spellCheck={false}
          aria-invalid={wrong ? true : undefined}
          onChange={event => change(event.target.value, null)}
        />
      </label>
      {wrong ? (
        <p className="desk-wrong" role="alert">
          {wrong}
        </p>
      ) : null}
      <p>
        <button type="submit" className="desk-button desk-button-plain" aria-disabled={busy || undefined}>
          {say(ADMIN.check)}
        </button>
      </p>
      <Problem trouble={list.trouble} />
      <div className="desk-admin-said" role="status">
        {list.busy ? (
          <p className="desk-hint">{say(list.importing ? ADMIN.importing : ADMIN.checking)}</p>
        ) : null}
        {list.said && !list.busy ? (
          <ImportSaid said={list.said} count={count} apply={() => list.apply(csv)} />
        ) : null}
      </div>
    </form>
  )
}

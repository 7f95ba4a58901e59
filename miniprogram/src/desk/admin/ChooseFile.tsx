import type { ChangeEvent } from 'react'
import { useRef } from 'react'
import { ADMIN } from '../words/admin'
import { useSay } from '../words/use-say'
import { filledLines, textOfCsv } from './csv-file'

interface Props {
  readonly chosen: { readonly name: string; readonly csv: string } | null
  readonly onChange: (csv: string, name: string) => void
  readonly onWrong: (sentence: string) => void
  /** A file is being read, or no longer. */
  readonly onReading: (reading: boolean) => void
}

/** Reads a file from this computer; it is sent only with the check. */
export function ChooseFile({ chosen, onChange, onWrong, onReading }: Props) {
  const say = useSay()
  const input = useRef<HTMLInputElement>(null)
  const read = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const file = event.target.files?.[0]
    // The same file, mended meanwhile, may be chosen again.
    const again = event.target
    if (!file) return
    onReading(true)
    try {
      onChange(textOfCsv(await file.arrayBuffer()), file.name)
    } catch {
      onWrong(say(ADMIN.unreadable))
    } finally {
      onReading(false)
    }
    again.value = ''
  }
  return (
    <div className="desk-buttons">
      <button type="button" className="desk-button desk-button-plain" onClick={() => input.current?.click()}>
        {say(ADMIN.choose)}
      </button>
      <input
        ref={input}
        type="file"
        className="desk-admin-file"
        aria-label={say(ADMIN.choose)}
        accept=".csv,text/csv,text/plain"
        onChange={event => void read(event)}
      />
      {chosen ? <span>{say(ADMIN.chosen, { name: chosen.name, rows: filledLines(chosen.csv) })}</span> : null}
    </div>
  )
}

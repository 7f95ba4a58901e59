import { useState } from 'react'
import { Dialog } from '../shell/Dialog'
import { useDesk } from '../state/desk-state'
import { ADMIN, FAULT_NAMES } from '../words/admin'
import { countryName } from '../words/countries'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import type { Report } from './use-reports'

interface Props {
  readonly report: Report
  readonly number: string
  readonly busy: boolean
  readonly onClose: () => void
  readonly act: (note: string) => void
}

/** Asks once more before a report leaves the list. */
export function CloseReportDialog({ report, number, busy, onClose, act }: Props) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const [note, setNote] = useState('')
  return (
    <Dialog
      title={say(ADMIN.closeTitle)}
      onClose={onClose}
      act={{ label: say(ADMIN.closeAct), run: () => act(note.trim()), busy }}
    >
      <p>
        {countryName(report.place, language) ?? report.place} · <span className="desk-number">{number}</span>{' '}
        · {say(wordFor(FAULT_NAMES, report.fault))}
      </p>
      <p className="desk-hint">{say(ADMIN.closeSays)}</p>
      <label className="desk-field">
        {say(ADMIN.closeNote)}
        <input
          data-first
          value={note}
          maxLength={300}
          autoComplete="off"
          onChange={event => setNote(event.target.value)}
        />
      </label>
    </Dialog>
  )
}

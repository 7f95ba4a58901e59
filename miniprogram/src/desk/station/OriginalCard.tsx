import type { LineView } from '@iws/shared/contract/gives/tickets'
import type { PaperId } from '@iws/shared/rulebook/words'
import { useState } from 'react'
import { paperName } from '../words/policy'
import { ORIGINALS } from '../words/states'
import { STATION } from '../words/station'
import { useSay } from '../words/use-say'
import type { StationMark } from './use-station'

interface Props {
  readonly line: LineView
  readonly busy: boolean
  readonly mark: (given: { requirement: PaperId; mark: StationMark; note: string; done: string }) => void
}

const MARKS: readonly StationMark[] = ['seen', 'kept', 'returned']

/** One paper original: where it is, and the three things a counter can do with it (C14). */
export function OriginalCard({ line, busy, mark }: Props) {
  const say = useSay()
  const [note, setNote] = useState('')
  const requirement = line.requirement.id
  const paper = say(paperName(requirement))
  const set = (to: StationMark) => {
    if (busy) return
    mark({ requirement, mark: to, note, done: say(STATION.marked, { paper, mark: say(STATION[to]) }) })
    setNote('')
  }
  return (
    <div className="desk-original-card">
      <p>
        <strong>{paper}</strong>
        <span className={`desk-original-${line.original ?? 'to-hand-in'}`}>
          {say(ORIGINALS[line.original ?? 'to-hand-in'])}
        </span>
      </p>
      <label className="desk-field">
        {say(STATION.note)}
        <input
          value={note}
          maxLength={300}
          autoComplete="off"
          onChange={event => setNote(event.target.value)}
        />
      </label>
      <div className="desk-buttons">
        {MARKS.map(each => (
          <button
            key={each}
            type="button"
            className="desk-button desk-button-plain"
            aria-pressed={line.original === each}
            aria-disabled={busy || undefined}
            onClick={() => set(each)}
          >
            {say(STATION[each])}
          </button>
        ))}
      </div>
    </div>
  )
}

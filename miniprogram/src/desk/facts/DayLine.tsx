import { DATE_NAMES } from '@iws/shared/rulebook/labels'
import { FACTS } from '../words/facts'
import { paperName } from '../words/policy'
import { useSay } from '../words/use-say'
import type { DayRow } from './day-rows'
import { differs, shownIn } from './day-rows'

interface Props {
  readonly row: DayRow
  readonly edits: Readonly<Record<string, string>>
  readonly wrong: boolean
  readonly locked: boolean
  readonly edit: (key: string, value: string) => void
}

/** One day in two aligned columns. A difference is said in words as well as shown. */
export function DayLine({ row, edits, wrong, locked, edit }: Props) {
  const say = useSay()
  const name = row.key === 'expires' ? say(FACTS.expires) : say(DATE_NAMES[row.date])
  const paper = row.paper ? say(paperName(row.paper)) : null
  const note = wrong ? say(FACTS.noDay) : differs(row, edits) ? say(FACTS.changedDay) : null
  return (
    <div className="desk-day" role="row">
      <span role="rowheader">
        {name}
        {paper ? <small>{paper}</small> : null}
      </span>
      <span role="cell" className="desk-number">
        {row.typed ?? '–'}
      </span>
      <span role="cell">
        <input
          className={differs(row, edits) ? 'desk-day-differs' : undefined}
          aria-label={[paper, name, say(FACTS.confirmedAs)].filter(Boolean).join(' · ')}
          aria-invalid={wrong || undefined}
          placeholder="2026-08-14"
          inputMode="numeric"
          maxLength={16}
          autoComplete="off"
          readOnly={locked}
          value={shownIn(row, edits)}
          onChange={event => edit(row.key, event.target.value)}
        />
        {note ? <small className={wrong ? 'desk-wrong' : 'desk-differs'}>{note}</small> : null}
      </span>
    </div>
  )
}

import { DECIDE } from '../words/decide'
import { useSay } from '../words/use-say'

interface Props {
  readonly value: string
  readonly needed: boolean
  readonly wrong: boolean
  readonly onChange: (value: string) => void
}

/** The reviewer's own words to the customer. */
export function NoteField({ value, needed, wrong, onChange }: Props) {
  const say = useSay()
  return (
    <label className="desk-field">
      {say(needed ? DECIDE.noteNeeded : DECIDE.note)}
      <textarea
        rows={2}
        maxLength={500}
        value={value}
        aria-invalid={wrong || undefined}
        onChange={event => onChange(event.target.value)}
      />
      {wrong ? <small className="desk-wrong">{say(DECIDE.noteMissing)}</small> : null}
    </label>
  )
}

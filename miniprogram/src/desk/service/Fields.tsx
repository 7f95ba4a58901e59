import type { HTMLAttributes } from 'react'
import { SERVICE } from '../words/service'
import { useSay } from '../words/use-say'

interface Props {
  readonly label: string
  readonly value: string
  readonly onText: (text: string) => void
  readonly max: number
  readonly wrong?: boolean
  readonly first?: boolean
  readonly mode?: HTMLAttributes<HTMLInputElement>['inputMode']
  readonly type?: 'text' | 'date' | 'datetime-local'
}

/** One line to fill in. */
export function LineField({ label, value, onText, max, wrong, first, mode, type = 'text' }: Props) {
  const say = useSay()
  return (
    <label className="desk-field">
      {label}
      <input
        data-first={first ? true : undefined}
        type={type}
        inputMode={mode}
        value={value}
        maxLength={max}
        autoComplete="off"
        aria-invalid={wrong || undefined}
        onChange={event => onText(event.target.value)}
      />
      {wrong ? <small className="desk-wrong">{say(SERVICE.needed)}</small> : null}
    </label>
  )
}

/** Several lines to fill in. */
export function WordsField({ label, value, onText, max, wrong, first }: Omit<Props, 'mode' | 'type'>) {
  const say = useSay()
  return (
    <label className="desk-field">
      {label}
      <textarea
        data-first={first ? true : undefined}
        rows={3}
        maxLength={max}
        value={value}
        aria-invalid={wrong || undefined}
        onChange={event => onText(event.target.value)}
      />
      {wrong ? <small className="desk-wrong">{say(SERVICE.needed)}</small> : null}
    </label>
  )
}

import type { Text } from '@iws/shared/text'
import { useSay } from '../words/use-say'

interface Props {
  /** What it narrows by, which is also its choice that does not narrow. */
  readonly label: Text
  readonly value: string | undefined
  readonly options: readonly (readonly [id: string, words: string])[]
  readonly onPick: (id: string | undefined) => void
}

/** One choice that narrows the list. */
export function FilterSelect({ label, value, options, onPick }: Props) {
  const say = useSay()
  return (
    <select
      aria-label={say(label)}
      className={value === undefined ? undefined : 'desk-narrows'}
      value={value ?? ''}
      onChange={event => onPick(event.target.value || undefined)}
    >
      <option value="">{say(label)}</option>
      {options.map(([id, words]) => (
        <option key={id} value={id}>
          {words}
        </option>
      ))}
    </select>
  )
}

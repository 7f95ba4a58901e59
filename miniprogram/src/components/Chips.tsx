import { Box } from './Box'
import { Tap } from './Tap'
import { Words } from './Words'

export interface Chip {
  readonly id: string
  readonly label: string
  readonly chosen?: boolean
  readonly onTap: () => void
}

/** Short answers in a row: those given so far, or one of a few to choose. */
export function Chips({ label, chips }: { readonly label: string; readonly chips: readonly Chip[] }) {
  if (chips.length === 0) return null
  return (
    <Box className="ds-row ds-row--wrap" role="group" label={label}>
      {chips.map(chip => (
        <Tap
          key={chip.id}
          id={`chip-${chip.id}`}
          checked={chip.chosen}
          className={`ds-chip ${chip.chosen ? 'ds-chip--on' : ''}`}
          onTap={chip.onTap}
        >
          <Words as="span">{chip.label}</Words>
        </Tap>
      ))}
    </Box>
  )
}

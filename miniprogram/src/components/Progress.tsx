import { Box } from './Box'
import { Words } from './Words'

/** Which step of how many this is: “2 / 3”. */
export function Progress({
  step,
  of,
  label,
}: {
  readonly step: number
  readonly of: number
  readonly label?: string
}) {
  return (
    <Box className="ds-stack ds-stack--tight">
      <Words className="ds-hint ds-figures">{`${label ? `${label} ` : ''}${step} / ${of}`}</Words>
      <Box className="ds-progress__bar" hidden>
        {Array.from({ length: of }, (_, index) => (
          <Box key={index} className={`ds-progress__step ${index < step ? 'ds-progress__step--done' : ''}`} />
        ))}
      </Box>
    </Box>
  )
}

/** How much of something has gone, 0 to 100; the word beside it says the same. */
export function Meter({ percent, label }: { readonly percent: number; readonly label: string }) {
  return (
    <Box className="ds-meter" role="img" label={label}>
      <Box className="ds-meter__fill" style={{ width: `${Math.round(percent)}%` }} />
    </Box>
  )
}

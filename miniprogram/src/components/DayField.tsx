import { useWords, w } from '../words/words'
import { Box } from './Box'
import { dayOf, partsOf, textOf } from './day-text'
import type { DayFieldProps } from './field-props'
import { Label } from './Label'
import { TextBox } from './TextBox'
import { Words } from './Words'

const WORDS = { year: w('年', '年', 'Year'), month: w('月', '月', 'Month'), date: w('日', '日', 'Day') }
const PARTS = ['year', 'month', 'date'] as const
const LENGTHS = [4, 2, 2] as const

/** Three small boxes for year, month and day: nothing to open, nothing that depends on the phone's language. */
export function DayField({ id, label, value, onText, hint, error }: DayFieldProps) {
  const t = useWords(WORDS)
  const parts = partsOf(value)
  const type = (index: number, typed: string): void => {
    // A Chinese keyboard may be set to full-width figures.
    const digits = typed.normalize('NFKC').replace(/\D/g, '')
    const [year, month, date] = parts.map((part, at) => (at === index ? digits : part))
    onText(textOf([year ?? '', month ?? '', date ?? '']))
  }
  const leave = (): void => {
    const day = dayOf(value)
    if (day && day !== value) onText(day)
  }
  return (
    <Box className="ds-field" role="group" label={label}>
      <Words as="span" className="ds-label">
        {label}
      </Words>
      {hint && <Words className="ds-hint">{hint}</Words>}
      <Box className="ds-day">
        {PARTS.map((part, index) => (
          <Box key={part} className={`ds-day__part ds-day__part--${part}`}>
            <TextBox
              id={`${id}-${part}`}
              kind="digits"
              value={parts[index] ?? ''}
              max={LENGTHS[index] ?? 2}
              wrong={Boolean(error)}
              label={`${label} ${t(part)}`}
              describedBy={error ? `${id}-error` : undefined}
              onText={typed => type(index, typed)}
              onLeave={leave}
            />
            <Label htmlFor={`${id}-${part}`}>
              <Words as="span" className="ds-hint">
                {t(part)}
              </Words>
            </Label>
          </Box>
        ))}
      </Box>
      {error && (
        <Words id={`${id}-error`} className="ds-error">
          {error}
        </Words>
      )}
    </Box>
  )
}

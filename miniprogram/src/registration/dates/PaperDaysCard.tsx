import { DATE_NAMES, SHOWN_NAMES } from '@iws/shared/rulebook/labels'
import { PAPER } from '@iws/shared/rulebook/papers'
import type { DateKey, MustShow } from '@iws/shared/rulebook/words'
import { Box } from '../../components/Box'
import { DayField } from '../../components/DayField'
import { Sketch } from '../../components/Sketch'
import { Words } from '../../components/Words'
import { PAPER_DRAWINGS } from '../../drawings/papers'
import { useSays } from '../../says/use-says'
import { useSay } from '../../words/words'
import type { Fields } from '../fields'
import { dayField } from '../fields'
import type { PaperDays } from '../readings'
import { useFieldSay } from '../use-field-say'
import { dayError } from './judge'

/** The part of a drawing where each day stands. */
const PLACE_OF: Record<DateKey, MustShow> = {
  stayFrom: 'entry-day',
  stayUntil: 'exit-day',
  stayLimit: 'stay-limit',
  leftMainland: 'crossings',
  returnedOn: 'crossings',
  taxDay: 'tax-day',
  expires: 'expiry-day',
}

interface PaperDaysCardProps {
  readonly days: PaperDays
  readonly fields: Fields
  readonly onText: (field: string, text: string) => void
}

/** The days to copy from one paper, beside our drawing of where they stand. */
export function PaperDaysCard({ days: { paper, keys }, fields, onText }: PaperDaysCardProps) {
  const t = useSays('registration', 'dates')
  const where = useSays('registration', 'dayWhere')
  const say = useSay()
  const sentence = useFieldSay()
  const drawing = PAPER_DRAWINGS[paper]
  const marked = keys.map(key => PLACE_OF[key]).filter(item => drawing.marks?.[item])
  // A re-entry stamp looks like any other entry stamp.
  const only = marked.length > 0 ? marked : (['entry-day'] as const)
  return (
    <Box className="ds-card ds-stack">
      <Words as="h2">{t('daysOn', { paper: say(PAPER[paper].name) })}</Words>
      <Box className="ds-sketch">
        <Sketch drawing={drawing} only={only} alt={only.map(item => say(SHOWN_NAMES[item])).join(' · ')} />
      </Box>
      {keys.map(key => {
        const field = dayField(paper, key)
        return (
          <DayField
            key={field}
            id={field.replace(/\./g, '-')}
            label={say(DATE_NAMES[key])}
            hint={where(key)}
            value={fields[field] ?? ''}
            error={sentence(dayError(fields[field] ?? '', false, 0))}
            onText={text => onText(field, text)}
          />
        )
      })}
    </Box>
  )
}

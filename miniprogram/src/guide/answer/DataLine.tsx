import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import { Words } from '../../components/Words'
import { appearance } from '../../platform/appearance'
import { useSays } from '../../says/use-says'
import type { SavedAnswer } from '../../state/cover'
import { useSettings } from '../../state/settings'
import { clockOf, dayWords } from '../../words/clock'

interface DataLineProps {
  readonly saved: SavedAnswer
  readonly view: CoverageView
}

/** Whose data the answer rests on, and how old they are. */
export function DataLine({ saved, view }: DataLineProps) {
  const t = useSays('coverage', 'answer')
  const language = useSettings(settings => settings.language)
  const { record, lookup, assessment } = view
  const when = record ? clockOf(record.readAt, appearance.offsetMinutes(record.readAt), language) : ''
  const source = record?.source === 'catalogue' && !record.demonstration ? 'types' : record?.source
  const { version, checkedOn } = assessment.book
  const parts = [
    lookup !== 'found' && t(lookup),
    source && t(source, { when }),
    Object.keys(saved.question.statement).length > 0 && t('statement'),
    t('book', { version, day: dayWords(checkedOn, language) }),
    saved.by === 'phone' && t('here'),
  ]
  return (
    <Words id="data" className="ds-hint ds-figures">
      {`${t('dataHead')}${parts.filter(Boolean).join(' · ')}`}
    </Words>
  )
}

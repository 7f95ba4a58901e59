import type { CoverFinding } from '@iws/shared/policy/cover-facts'
import { readDay } from '@iws/shared/calendar/day'
import { useSegment } from '../../api/book'
import { useSays } from '../../says/use-says'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { useSay } from '../../words/words'
import { usePlaces } from '../parts/place-name'

/** Gives how a finding is said: by the book's own row; a rule that the book on this phone lacks is to be asked about. */
export function useFindingWords(): (finding: CoverFinding) => string {
  const t = useSays('coverage', 'answer')
  const say = useSay()
  const { data } = useSegment('policy')
  const { saidOf } = usePlaces()
  const language = useSettings(settings => settings.language)
  const shown = (value: string): string => {
    if (readDay(value)) return dayWords(value, language)
    return /^[A-Z]{2}$/.test(value) ? saidOf(value) : value
  }
  return ({ rule, verdict, about }) => {
    // Until the words are there the clause stands alone.
    if (!data) return '…'
    const says = data.rules.find(each => each.id === rule)?.says[verdict]
    const fill = Object.fromEntries(Object.entries(about).map(([key, value]) => [key, shown(value)]))
    return says ? say(says, fill) : t('askRule')
  }
}

import { serialTail } from '@iws/shared/machine/serial'
import { Choice } from '../../components/Choice'
import { SCENES } from '../../drawings/scenes'
import { appearance } from '../../platform/appearance'
import { go } from '../../platform/go'
import { useCover } from '../../state/cover'
import { useSettings } from '../../state/settings'
import { clockOf, dayWords } from '../../words/clock'
import { headlineOf, OUTCOME_WORDS } from '../../words/outcome-words'
import { useSay, useWords } from '../../words/words'
import { WORDS } from './words'

/** The machine asked about last, with what was answered and when; it opens without a network too. */
export function LastMachine() {
  const t = useWords(WORDS)
  const say = useSay()
  const language = useSettings(settings => settings.language)
  const last = useCover(cover => cover.answers.find(each => each.view !== null))
  if (!last?.view || last.asOf === null) return null
  const { until } = last.view.assessment
  const headline = headlineOf(last.view)
  const says = [
    say(OUTCOME_WORDS[headline], { place: say(last.place) }),
    // After a no, a day would read as the end of the no.
    until && headline === 'covered' && say(OUTCOME_WORDS.until, { day: dayWords(until, language) }),
    t('asOf', { when: clockOf(last.asOf, appearance.offsetMinutes(last.asOf), language) }),
  ]
  return (
    <Choice
      id="last-machine"
      title={t('machine', {
        machine: last.view.record?.name ?? `…${serialTail(last.question.serial)}`,
      })}
      says={says.filter(Boolean).join(' · ')}
      drawing={SCENES.machine}
      onTap={() => go('answer', { id: last.id })}
    />
  )
}

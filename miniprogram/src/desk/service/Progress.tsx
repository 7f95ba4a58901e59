import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { ServiceReason } from '@iws/shared/rulebook/service/schema'
import { useDesk } from '../state/desk-state'
import { EVENT_NAMES } from '../words/events'
import { SERVICE } from '../words/service'
import { SERVICE_STATES } from '../words/service-names'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { Pairs } from './Pairs'
import { useBookPart } from './use-book'

/** What is waited for, the time booked, why it was handed on or called off, what was done and how it was found. */
export function Progress({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const rows: [string, string][] = []
  const { wait, slot, summary, survey, escalation, cancelled } = ticket
  const book = useBookPart('service')
  const reasonOf = (rows: readonly ServiceReason[] | undefined, id: string): string => {
    const row = rows?.find(each => each.id === id)
    return row ? say(row.label) : id
  }
  if (wait) {
    const days = [
      wait.expectedDay && say(SERVICE.expected, { day: wait.expectedDay }),
      wait.nextWordAt && say(SERVICE.nextWord, { time: momentWords(wait.nextWordAt, language) }),
    ]
    rows.push([say(SERVICE.wait), [wait.what, ...days].filter(Boolean).join(' · ')])
  }
  if (slot) rows.push([say(SERVICE.slot), momentWords(slot.from, language)])
  if (summary) rows.push([say(SERVICE.summary), summary])
  if (escalation)
    rows.push([say(wordFor(EVENT_NAMES, 'escalated')), reasonOf(book?.escalateReasons, escalation.reason)])
  if (cancelled)
    rows.push([
      say(wordFor(SERVICE_STATES, 'cancelled')),
      [reasonOf(book?.cancelReasons, cancelled.reason), cancelled.note].filter(Boolean).join(' · '),
    ])
  if (survey)
    rows.push([say(SERVICE.survey), [`${survey.score} / 5`, survey.note].filter(Boolean).join(' · ')])
  if (rows.length === 0) return null
  return (
    <section aria-label={say(SERVICE.progress)}>
      <h3>{say(SERVICE.progress)}</h3>
      <Pairs rows={rows} />
    </section>
  )
}

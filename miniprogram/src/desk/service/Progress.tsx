import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { momentWords } from '../words/times'
import { useSay } from '../words/use-say'
import { Pairs } from './Pairs'

/** What is waited for, the time booked, what was done and how it was found. */
export function Progress({ ticket }: { readonly ticket: DeskService }) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const rows: [string, string][] = []
  const { wait, slot, summary, survey } = ticket
  if (wait) {
    const days = [
      wait.expectedDay && say(SERVICE.expected, { day: wait.expectedDay }),
      wait.nextWordAt && say(SERVICE.nextWord, { time: momentWords(wait.nextWordAt, language) }),
    ]
    rows.push([say(SERVICE.wait), [wait.what, ...days].filter(Boolean).join(' · ')])
  }
  if (slot) rows.push([say(SERVICE.slot), momentWords(slot.from, language)])
  if (summary) rows.push([say(SERVICE.summary), summary])
  if (survey) rows.push([say(SERVICE.survey), `${survey.score} / 5`])
  if (rows.length === 0) return null
  return (
    <section aria-label={say(SERVICE.progress)}>
      <h3>{say(SERVICE.progress)}</h3>
      <Pairs rows={rows} />
    </section>
  )
}

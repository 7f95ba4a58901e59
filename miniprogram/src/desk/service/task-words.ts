import type { Tasks } from '@iws/shared/contract/gives/desk-service'
import { useDesk } from '../state/desk-state'
import { SERVICE } from '../words/service'
import { NOTICE_NAMES, PROMISE_NAMES } from '../words/service-names'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'
import { useColleagues } from './use-service'

type Task = Tasks['tasks'][number]

/** What a task is about and whose it is, in words; null where it does not say. `stage`: how far a promise has run. */
export function useTaskWords({ kind, about, person, team }: Task) {
  const say = useSay()
  const language = useDesk(state => state.language)
  const colleagues = useColleagues().data
  const name = colleagues?.people.find(each => each.id === person)?.name
  const teamName = colleagues?.teams.find(each => each.id === team)?.name[language]
  const told = (): string | null => {
    if (kind === 'mail-unclear')
      return about.numbers ? say(SERVICE.fitsTickets, { numbers: about.numbers }) : null
    if (!about.kind) return null
    if (kind === 'notice-undelivered') return say(wordFor(NOTICE_NAMES, about.kind))
    return say(wordFor(PROMISE_NAMES, about.kind))
  }
  return { about: told(), whose: name ?? teamName ?? null, stage: Number(about.stage ?? 0) }
}

import type { Tasks } from '@iws/shared/contract/gives/desk-service'
import { NOTICE_NAMES, PROMISE_NAMES } from '../words/service-names'
import { TASKS } from '../words/tasks'
import { useSay } from '../words/use-say'
import { wordFor } from '../words/word-for'

export type Task = Tasks['tasks'][number]

/** What a task is about, in words; null where it does not say. */
export function useTaskAbout({ kind, about }: Task): string | null {
  const say = useSay()
  if (kind === 'mail-unclear')
    return about.numbers ? say(TASKS.fitsTickets, { numbers: about.numbers }) : null
  if (!about.kind) return null
  return say(wordFor(kind === 'notice-undelivered' ? NOTICE_NAMES : PROMISE_NAMES, about.kind))
}

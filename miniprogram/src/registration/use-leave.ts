import { useRouter, useUnload } from '@tarojs/taro'
import { asProblem } from '../api/problem'
import { back, go } from '../platform/go'
import type { PageName } from '../platform/go'
import { useSettings } from '../state/settings'
import { sync } from './sync'
import { mayGoOn, useDoing } from './use-doing'
import type { Doing } from './use-doing'
import type { Registration } from './use-registration'

export interface Leaving extends Pick<Doing, 'busy' | 'problem'> {
  /** Saves what can be saved and opens the next step, or goes back to the review that sent one here. */
  on(next: PageName): void
  readonly toReview: boolean
}

/** What a page's address needs, so that the next step is about the same registration. */
export function queryOf(registration: Registration): Readonly<Record<string, string>> {
  return registration.key === null && registration.id !== null ? { id: registration.id } : {}
}

/** Saves a step when it is left: with words when going on, silently when going back. */
export function useLeave(registration: Registration): Leaving {
  const { busy, problem, run } = useDoing()
  const language = useSettings(settings => settings.language)
  const toReview = useRouter().params.from === 'review'
  const open = registration.id !== null && !registration.shut
  const onwards = (next: PageName): void => {
    if (toReview) back()
    else go(next, queryOf(registration))
  }
  useUnload(() => {
    // What is typed stays on the phone, and every later step saves it anew: a failure here needs no words.
    if (open) sync(registration).catch(() => undefined)
  })
  const on = (next: PageName): void =>
    void run(async () => {
      if (open) await saved(registration, language)
      onwards(next)
    })
  return { busy, problem, on, toReview }
}

async function saved(registration: Registration, language: Parameters<typeof asProblem>[1]): Promise<void> {
  try {
    const ticket = await sync(registration)
    if (ticket) registration.call.set(ticket)
  } catch (thrown) {
    const problem = asProblem(thrown, language)
    if (!mayGoOn(problem)) throw problem
  }
}

import { useCallback, useEffect, useState } from 'react'
import { signsInByItself } from '../platform/login'
import { useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { asProblem } from './problem'
import type { Problem } from './problem'
import { signInAsDemoCustomer, token } from './sign-in'

/** The door of a page that is about somebody's own tickets. */
export interface Gate {
  readonly open: boolean
  /** Signing in is under way. */
  readonly busy: boolean
  /** Why it did not open, or null. */
  readonly problem: Problem | null
  /** Tries again; in the demonstration, signs in as its customer. */
  signIn(): Promise<void>
}

/** Signs in quietly where that is possible (WeChat); elsewhere the screen offers what there is. */
export function useGate(): Gate {
  const open = useSession(session => session.token !== null)
  const language = useSettings(settings => settings.language)
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null }>({
    busy: !open,
    problem: null,
  })
  const attempt = useCallback(
    async (enter: () => Promise<unknown>): Promise<void> => {
      setState({ busy: true, problem: null })
      try {
        await enter()
        setState({ busy: false, problem: null })
      } catch (thrown) {
        setState({ busy: false, problem: asProblem(thrown, language) })
      }
    },
    [language],
  )
  useEffect(() => {
    if (!open) void attempt(token)
  }, [open, attempt])
  const signIn = useCallback(
    () =>
      attempt(() =>
        useSession.getState().demonstration && !signsInByItself ? signInAsDemoCustomer() : token(),
      ),
    [attempt],
  )
  return { open, ...state, signIn }
}

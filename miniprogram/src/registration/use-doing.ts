import { useCallback, useRef, useState } from 'react'
import { asProblem } from '../api/problem'
import type { Problem } from '../api/problem'
import { useSettings } from '../state/settings'

/** One thing under way at a time, and why the last one failed. */
export interface Doing {
  readonly busy: boolean
  readonly problem: Problem | null
  /** Runs it unless something is under way already; gives its result, or null where it failed or did not start. */
  run<T>(work: () => Promise<T>): Promise<T | null>
  clear(): void
}

/** Guards a step against a second tap, and keeps what went wrong for the screen. */
export function useDoing(): Doing {
  const language = useSettings(settings => settings.language)
  const under = useRef(false)
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null }>({
    busy: false,
    problem: null,
  })
  const run = useCallback(
    async <T>(work: () => Promise<T>): Promise<T | null> => {
      if (under.current) return null
      under.current = true
      setState({ busy: true, problem: null })
      try {
        const result = await work()
        setState({ busy: false, problem: null })
        return result
      } catch (thrown) {
        setState({ busy: false, problem: asProblem(thrown, language) })
        return null
      } finally {
        under.current = false
      }
    },
    [language],
  )
  const clear = useCallback(() => setState({ busy: false, problem: null }), [])
  return { ...state, run, clear }
}

/** Whether going on makes sense although saving failed: what was typed is kept, and goes to the server later. */
export function mayGoOn(problem: Problem): boolean {
  return problem.status === 0 || problem.status === 401 || problem.status >= 500
}

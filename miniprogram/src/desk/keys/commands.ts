import { useEffect, useLayoutEffect, useRef } from 'react'
import type { Command } from './keymap'
import { commandOf, takesText } from './keymap'

/** What each command does just now: the mounted buttons put themselves in, and the last of them has the key. */
const RUNS = new Map<Command, readonly (() => void)[]>()

/** Lets a key run this for as long as the component is there. */
export function useCommand(command: Command, run: () => void): void {
  const latest = useRef(run)
  latest.current = run
  // Before the button is painted: whoever sees it may press its key.
  useLayoutEffect(() => {
    const entry = () => latest.current()
    RUNS.set(command, [...(RUNS.get(command) ?? []), entry])
    // Whoever had the key before has it again.
    return () => {
      RUNS.set(command, RUNS.get(command)?.filter(each => each !== entry) ?? [])
    }
  }, [command])
}

/** Listens for keys over the whole desk. They rest while somebody types and while a dialog is open. */
export function useKeys(): void {
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      const target = event.target
      if (event.defaultPrevented || !(target instanceof HTMLElement) || takesText(target)) return
      if (document.querySelector('dialog[open]')) return
      const command = commandOf(event)
      const run = command ? RUNS.get(command)?.at(-1) : undefined
      if (!run) return
      event.preventDefault()
      run()
    }
    document.addEventListener('keydown', pressed)
    return () => document.removeEventListener('keydown', pressed)
  }, [])
}

import { useDidShow } from '@tarojs/taro'
import { useEffect, useState } from 'react'
import type { Gate } from '../../api/session-gate'
import { sync } from '../sync'
import { useDoing } from '../use-doing'
import type { Doing } from '../use-doing'
import type { Registration } from '../use-registration'

export interface Opening extends Pick<Doing, 'busy' | 'problem'> {
  again(): void
}

/**
 * Opens the ticket, and tells the server what was ticked and typed, each time the page comes in sight: photos need a
 * ticket to go to.
 */
export function useOpening(registration: Registration, gate: Gate): Opening {
  const { busy, problem, run } = useDoing()
  const [shows, setShows] = useState(0)
  const ready = gate.open && !registration.shut && (registration.route !== null || registration.id !== null)
  const again = (): void =>
    void run(async () => {
      const ticket = await sync(registration)
      if (ticket) registration.call.set(ticket)
    })
  useDidShow(() => setShows(count => count + 1))
  useEffect(() => {
    if (ready) again()
    // Once per show: what changes on this page saves itself.
  }, [ready, shows])
  return { busy, problem, again }
}

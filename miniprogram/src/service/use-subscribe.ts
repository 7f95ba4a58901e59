import { acceptSubscriptions, readSubscriptions } from '@iws/shared/contract/subscriptions'
import { useState } from 'react'
import { call } from '../api/call'
import { useCall } from '../api/use-call'
import { freshKey } from '../platform/fresh-key'
import { askToSubscribe, canSubscribe } from '../platform/subscribe'

/** How many messages we like to have in hand: what has at least as many left is not asked for. */
const ENOUGH = 3

export interface Subscribing {
  /** Null before anything was asked. */
  readonly accepted: boolean | null
  /** To be called first thing on a tap: WeChat asks on no other occasion. */
  ask(): Promise<void>
}

/** Tops up the messages that WeChat lets us send; a refusal is an answer and no fault. */
export function useSubscribe(open: boolean): Subscribing {
  const known = useCall(readSubscriptions, open && canSubscribe ? {} : null)
  const [accepted, setAccepted] = useState<boolean | null>(null)
  const ask = async (): Promise<void> => {
    // Which templates there are is learnt on the pages before; without a network then, the page after sending offers it.
    if (known.data === null) return
    const wanted = known.data.templates.filter(each => each.left < ENOUGH)
    const templates = [...(await askToSubscribe(wanted.map(each => each.id)))]
    setAccepted(templates.length > 0 || known.data.templates.length > wanted.length)
    // What could not be counted is asked for again with the next ticket.
    if (templates.length > 0) call(acceptSubscriptions, { key: freshKey(), templates }).catch(() => undefined)
  }
  return { accepted, ask }
}

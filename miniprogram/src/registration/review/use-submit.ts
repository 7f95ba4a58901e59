import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { submitTicket } from '@iws/shared/contract/tickets'
import { useState } from 'react'
import { call } from '../../api/call'
import { freshKey } from '../../platform/fresh-key'
import { dropDraft, flushDraft } from '../../state/draft'
import { SUBMIT_KEY } from '../fields'
import { dropSide } from '../side-fields'
import { sync } from '../sync'
import { useDoing } from '../use-doing'
import type { Doing } from '../use-doing'
import { keepFields } from '../use-registration'
import type { Registration } from '../use-registration'
import { keyForSubmit } from './submit-key'

export interface Submission extends Pick<Doing, 'busy' | 'problem'> {
  submit(): void
  /** The ticket as submitted, or null. */
  readonly done: TicketView | null
}

/**
 * Submits once, however often it is tapped: the key of a submission is kept until its answer has come, also over a
 * kill, and a ticket that turns out to be with us already counts as the answer.
 */
export function useSubmit(registration: Registration): Submission {
  const { busy, problem, run } = useDoing()
  const [done, setDone] = useState<TicketView | null>(null)
  const work = async (): Promise<void> => {
    const saved = await sync(registration)
    if (!saved) return
    const ticket =
      saved.state === 'draft' || saved.state === 'sent-back' ? await send(registration, saved) : saved
    setDone(ticket)
    if (registration.key !== null) dropDraft()
    else dropSide(ticket.id)
  }
  return { busy, problem, done, submit: () => void run(work) }
}

async function send(registration: Registration, { id, version }: TicketView): Promise<TicketView> {
  const kept = keyForSubmit(registration.typed[SUBMIT_KEY], version, freshKey)
  keepFields(registration, { [SUBMIT_KEY]: kept.field })
  // The key must outlive a kill between asking and hearing.
  if (registration.key !== null) flushDraft()
  return call(submitTicket, { id, key: kept.key })
}

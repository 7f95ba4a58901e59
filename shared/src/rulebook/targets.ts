import type { Target } from './schema.ts'

/** Our own targets. The page names no time for a registration (G6); Lenovo promised seven working days in 2005–2006. */
export const TARGETS: readonly Target[] = [
  { id: 'registration-review', workingDays: 3, source: 'inferred' },
  // An enquiry, and a remote request that booked no time: a first answer.
  { id: 'enquiry-answer', workingDays: 1, source: 'inferred' },
  { id: 'remote-answer', workingDays: 1, source: 'inferred' },
  // What a customer writes into an open ticket.
  { id: 'message-answer', workingDays: 1, source: 'inferred' },
  // The next word on a ticket that is with us, where nobody named a time.
  { id: 'next-update', workingDays: 2, source: 'inferred' },
]

/** Gives the working days of a target; throws where the book has none of that id. */
export function workingDaysOf(targets: readonly Target[], id: string): number {
  const target = targets.find(each => each.id === id)
  if (!target) throw new Error(`no target ${id}`)
  return target.workingDays
}

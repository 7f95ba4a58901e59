import type { Doing } from '@iws/shared/contract/gives/thread'

/** Whoever has written nothing for so long is thinking, or gone. */
const WRITES_MS = 30_000

let written: { readonly ticket: string; readonly at: number } | null = null

/** Notes that an answer is being written, or, with nothing left in the field, that none is. Nothing of it is kept. */
export function noteWriting(ticket: string, text: string, at = Date.now()): void {
  written = text === '' ? null : { ticket, at }
}

/** What the person at this desk does with an open ticket: with a form over it he acts. */
export function doingWith(ticket: string, form: boolean, now = Date.now()): Doing {
  if (form) return 'acting'
  return written?.ticket === ticket && now - written.at < WRITES_MS ? 'writing' : 'looking'
}

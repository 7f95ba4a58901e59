import type { TicketKind } from '@iws/shared/ticket/kinds'

/** What narrows the list of the service desk; null does not. */
export interface BoardFilter {
  readonly kinds: readonly TicketKind[]
  readonly state: string | null
  readonly team: string | null
  /** A member of staff by id; `none`: nobody has taken it. */
  readonly owner: string | null
  readonly country: string | null
  /** The keyed hash of a tag. */
  readonly tag: string | null
  /** `at-risk`: a promise has come to half its time or further; `overdue`: one is due and not kept; `broken`: one was missed. */
  readonly risk: 'at-risk' | 'overdue' | 'broken' | null
  readonly open: 'open' | 'ended' | null
}

/**
 * The list is read in three stretches, each in the order of an index: `due` those with an open promise, the earliest due
 * first; `waiting` open ones without a promise, the longest filed first; `ended`, the last ended first.
 */
export const STRETCHES = ['due', 'waiting', 'ended'] as const
export type Stretch = (typeof STRETCHES)[number]

/** The place of a row in the list: its stretch, the instant it is sorted by there, its id. */
export interface Cursor {
  readonly stretch: Stretch
  readonly at: number
  readonly id: string
}

/** Larger than any instant, so that one number holds stretch and instant. */
const SPAN = 10 ** 15

/** Writes a cursor as `number.id`. */
export function cursorText({ stretch, at, id }: Cursor): string {
  return `${STRETCHES.indexOf(stretch) * SPAN + at}.${id}`
}

/** Reads what `cursorText` wrote; null for a number beyond the last stretch. */
export function readCursor(text: string): Cursor | null {
  const [number = '', id = ''] = text.split('.')
  const stretch = STRETCHES[Math.floor(Number(number) / SPAN)]
  return stretch ? { stretch, at: Number(number) % SPAN, id } : null
}

/** The stretches a filter leaves, in their order, from where a cursor stands. */
export function stretchesOf({ open, risk }: BoardFilter, from: Cursor | null): readonly Stretch[] {
  const wanted: readonly Stretch[] =
    risk === 'at-risk' || risk === 'overdue'
      ? ['due']
      : open === 'open' || risk === 'broken'
        ? ['due', 'waiting']
        : open === 'ended'
          ? ['ended']
          : STRETCHES
  return from ? wanted.slice(Math.max(wanted.indexOf(from.stretch), 0)) : wanted
}

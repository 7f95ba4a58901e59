import type { NoticeKind } from '@iws/shared/contract/gives/inbox'

const OF_REGISTRATION: readonly NoticeKind[] = [
  'submitted',
  'asked-again',
  'page-unreadable',
  'original-seen',
  'papers-accepted',
  'registered',
  'refused',
]

/** The page a notice leads to. What was written opens the messages, which every kind of ticket has. */
export function pageOf(kind: NoticeKind): 'ticket' | 'thread' | 'service' {
  if (kind === 'answer' || kind === 'file-unreadable') return 'thread'
  return OF_REGISTRATION.includes(kind) ? 'ticket' : 'service'
}

/** What may happen to a ticket; every event row carries one of these. Unknown ones fall to a neutral label. */
export const EVENTS = [
  'opened',
  'consented',
  'consent-withdrawn',
  'page-received',
  'page-unreadable',
  'page-removed',
  'page-reused',
  'excused',
  'excuse-withdrawn',
  'submitted',
  'page-accepted',
  'page-sent-back',
  'page-mark-undone',
  'excuse-accepted',
  'excuse-declined',
  'original-seen',
  'original-kept',
  'original-returned',
  'dates-confirmed',
  'finding-answered',
  'asked-again',
  'papers-accepted',
  'registered',
  'refused',
  'withdrawn',
  'papers-erased',
  'filed',
  'joined',
  'assigned',
  'called',
  'call-missed',
  'messaged',
  'file-received',
  'file-removed',
  'asked',
  'ask-accepted',
  'ask-declined',
  'ask-withdrawn',
  'contacted',
  'diagnosing',
  'waiting-part',
  'waiting-customer',
  'in-service',
  'resolved',
  'reopened',
  'closed',
  'cancelled',
  'merged',
  'split',
  'linked',
  'noted',
  'tagged',
  'became',
  'claimed',
  'answered',
  'triaging',
  'escalated',
  'session-begun',
  'session-ended',
  'slot-booked',
  'slot-moved',
  'slot-given-back',
  'promised',
  'promise-kept',
  'promise-broken',
  'at-risk',
  'handed-over',
  'mail-received',
  'surveyed',
  'transfer-consented',
  'reach-changed',
] as const
export type EventKind = (typeof EVENTS)[number]

export const EVENT_ACTORS = ['customer', 'reviewer', 'station', 'agent', 'system'] as const
export type EventActor = (typeof EVENT_ACTORS)[number]

/** Working marks and notes of the desk: the customer learns of them only with the step that tells them. */
const WORKING: readonly EventKind[] = [
  'page-accepted',
  'page-sent-back',
  'page-mark-undone',
  'excuse-accepted',
  'excuse-declined',
  'dates-confirmed',
  'finding-answered',
  'linked',
  'noted',
  'tagged',
  'at-risk',
]

/** Takes events in any order; gives those a customer sees, newest first. */
export function customerTimeline<E extends { what: EventKind; at: number; id: string }>(
  events: readonly E[],
): E[] {
  return events.filter(event => !WORKING.includes(event.what)).sort(newestFirst)
}

/** Gives every event, newest first: the desk's view. */
export function deskTimeline<E extends { at: number; id: string }>(events: readonly E[]): E[] {
  return [...events].sort(newestFirst)
}

function newestFirst(a: { at: number; id: string }, b: { at: number; id: string }): number {
  return b.at - a.at || (a.id < b.id ? 1 : -1)
}

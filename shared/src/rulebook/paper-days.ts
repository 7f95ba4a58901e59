import type { DateKey, PaperId } from './words.ts'

/** Slips and labels are given on arrival only: an exit day never stands on them (Hong Kong 2013, Macao 2013). */
const SLIP = ['stayFrom', 'stayLimit'] as const
const STAMP = ['stayFrom', 'stayUntil'] as const

/** The days a customer copies from each paper, where the requirement says nothing else. */
export const PAPER_DAYS: Partial<Record<PaperId, readonly DateKey[]>> = {
  'passport-stamp-page': STAMP,
  'hk-visitor-slip': SLIP,
  'macao-entry-slip': SLIP,
  'e-channel-label': SLIP,
  'taiwan-travel-stamp': STAMP,
  'taiwan-compatriot-stamp': ['returnedOn'],
  'exit-entry-record': ['leftMainland', 'returnedOn'],
  'tax-form-original': ['taxDay'],
}

/** Papers that show an entry day and a stay limit, but never an exit: what D2 looks at. */
export const SLIPS: readonly PaperId[] = ['hk-visitor-slip', 'macao-entry-slip', 'e-channel-label']

import { addDays, addMonths, readDay } from '@iws/shared/calendar/day'
import type { Place } from '@iws/shared/rulebook/words'
import { dayTyped } from '../facts/day-input'
import type { RegisterDraft } from '../state/drafts'

/** The last day of a term of whole years from a day on, or null where `from` is no day. */
export function lastDay(from: string, years: number): string | null {
  const start = readDay(dayTyped(from) ?? '')
  return start ? addDays(addMonths(start, years * 12), -1) : null
}

/** The country of first sale that follows from where it was bought; empty where the customer only said abroad. */
export function countryOf(place: Place): string {
  return { abroad: '', hongkong: 'HK', macao: 'MO', taiwan: 'TW' }[place]
}

export type RegisterFault = 'missing' | 'country-shape' | 'day-shape' | 'backwards'
export type RegisterFaults = Partial<Record<keyof RegisterDraft, RegisterFault>>

/** What is wrong with a registration before it is sent, field by field; empty where nothing is. */
export function registerFaults(draft: RegisterDraft): RegisterFaults {
  const faults: RegisterFaults = {}
  if (draft.lenovoNumber.trim() === '') faults.lenovoNumber = 'missing'
  if (!/^[A-Za-z]{2}$/.test(draft.country.trim())) faults.country = 'country-shape'
  const from = dayTyped(draft.from)
  const until = dayTyped(draft.until)
  if (!from) faults.from = from === '' ? 'missing' : 'day-shape'
  if (!until) faults.until = until === '' ? 'missing' : 'day-shape'
  if (from && until && until < from) faults.until = 'backwards'
  return faults
}

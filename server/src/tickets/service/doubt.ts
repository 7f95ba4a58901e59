import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { ServiceParts } from './service.ts'

/** The mainland's own clock, by the names it goes under. */
const HOME_ZONES: readonly string[] = [
  'Asia/Shanghai',
  'Asia/Urumqi',
  'Asia/Chongqing',
  'Asia/Chungking',
  'Asia/Harbin',
  'Asia/Kashgar',
  'PRC',
]

/**
 * What does not fit the words "I am abroad" (C13): `country` the mainland was chosen; `clock` the phone shows the
 * mainland's time; `phone` the number is of the mainland and no clock is known. A hint for
 * both sides, never a refusal: a phone keeps its old clock, and a number its old country.
 */
export function doubtOf({ where, person }: ServiceParts): 'country' | 'clock' | 'phone' | null {
  if (where.abroad !== true) return null
  if (where.country === 'CN') return 'country'
  if (where.zone !== null) return HOME_ZONES.includes(where.zone) ? 'clock' : null
  const number = person.phone === null ? undefined : parsePhoneNumberFromString(person.phone)
  return number?.country === 'CN' ? 'phone' : null
}

import type { DirectoryRow, PhoneRow } from './directory.ts'
import type { PlaceCode } from './place.ts'

/** What to dial, and whether it is known to work from where one stands. */
export interface Dial {
  readonly number: string
  /** `may-not-connect`: a number for callers inside the country, or nobody has tried. `only-inside`: no form for other countries is known. */
  readonly why: 'ok' | 'may-not-connect' | 'only-inside'
}

/** The digits with which service numbers begin that carriers of other countries often refuse: 400, 800, 0800, 1800. */
const SERVICE_NUMBER = /^[01]?[48]00/

/**
 * Takes a number of the directory's row and the place where one stands; gives the form to dial from there. Inside the
 * country it is the printed one. The mainland's 400 number stays doubtful from abroad (C17, G5).
 */
export function dialOf(phone: PhoneRow, row: DirectoryRow, here: PlaceCode): Dial {
  if (here === row.place) return { number: phone.number, why: 'ok' }
  if (phone.e164 === null) return { number: phone.number, why: 'only-inside' }
  const doubtful = phone.tollFree === true || SERVICE_NUMBER.test(phone.number.replace(/\D/g, ''))
  const connects = phone.fromAbroad ?? !doubtful
  return { number: phone.e164, why: connects ? 'ok' : 'may-not-connect' }
}

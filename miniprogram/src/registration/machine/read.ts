import { isMail, isPhone } from '@iws/shared/contract/reach'
import { readSerial } from '@iws/shared/machine/serial'
import type { SerialRead } from '@iws/shared/machine/serial'
import type { Fields } from '../fields'

/** What the serial box holds: nothing yet, a serial, or why it cannot be one. */
export type SerialReading = SerialRead | { readonly ok: false; readonly why: 'empty' }

export function serialReading(text: string): SerialReading {
  return text.trim() === '' ? { ok: false, why: 'empty' } : readSerial(text)
}

/** What must be corrected of name, phone and mail: a code of `FIELD_PROBLEMS`, or `reach` where both ways are empty. */
export interface ReachErrors {
  readonly name: string | null
  readonly phone: string | null
  readonly mail: string | null
}

/** Takes the boxes and whether somebody has tried to go on; until then an empty box is no error. */
export function reachErrors(fields: Fields, tried: boolean): ReachErrors {
  const [name, phone, mail] = ['name', 'phone', 'mail'].map(each => (fields[each] ?? '').trim())
  const none = tried && !phone && !mail
  return {
    name: tried && !name ? 'empty' : null,
    phone: none ? 'reach' : tried && phone && !isPhone(phone) ? 'phone-shape' : null,
    mail: tried && mail && !isMail(mail) ? 'mail-shape' : null,
  }
}

/** How a serial was written (support.lenovo.com ht070934; domain facts §2). */
export type SerialForm = '8' | '10' | '14' | '18' | '1S' | 'bare-7' | 'bare-6'

export type SerialRead =
  | { ok: true; serial: string; mtm: string | null; form: SerialForm }
  | { ok: false; why: 'placeholder' | 'shape' }

/** What a board shows after repair, when nobody wrote the serial back. */
const PLACEHOLDERS = [
  'DEFAULTSTRING',
  'TOBEFILLEDBYOEM',
  'SYSTEMSERIALNUMBER',
  'UNKNOWN',
  'NOTAVAILABLE',
  'NONE',
]

/** An example of each written form, for the sentence that refuses a serial. */
export const SERIAL_EXAMPLES = ['PF0UT001', 'CB00000001'] as const

/**
 * Takes what somebody typed, pasted or scanned; gives the serial in capitals without spaces, the machine type and model
 * where the text carries them, or why it cannot be a serial. O and 0, I and 1 are left as written.
 */
export function readSerial(text: string): SerialRead {
  const plain = text
    .normalize('NFKC')
    .toUpperCase()
    // "S/N", or "SN" set apart: a serial may itself begin with SN.
    .replace(/^\s*(S\/N|SN(?=[\s:.]))/, '')
    .replace(/[\s\-_./:]/g, '')
  if (PLACEHOLDERS.includes(plain) || /^(.)\1+$/.test(plain)) return { ok: false, why: 'placeholder' }
  if (!/^[0-9A-Z]+$/.test(plain)) return { ok: false, why: 'shape' }
  if (/^1S[0-9A-Z]{10}[0-9A-Z]{8}$/.test(plain)) return read('1S', plain.slice(12), plain.slice(2, 12))
  if (plain.length === 18) return read('18', plain.slice(10), plain.slice(0, 10))
  if (plain.length === 14) return read('14', plain.slice(7), plain.slice(0, 7))
  if (/^[A-Z]{2}\d{8}$/.test(plain)) return read('10', plain, null)
  if (/^\d{7}$/.test(plain)) return read('bare-7', plain, null)
  if (/^\d{6}$/.test(plain)) return read('bare-6', plain, null)
  if (plain.length === 8 && /\d/.test(plain)) return read('8', plain, null)
  return { ok: false, why: 'shape' }
}

/** Whether the text can be a serial at all. */
export function isSerial(text: string): boolean {
  return readSerial(text).ok
}

/** The last four characters, with which a counter compares a machine. */
export function serialTail(serial: string): string {
  return serial.slice(-4)
}

function read(form: SerialForm, serial: string, mtm: string | null): SerialRead {
  return { ok: true, serial, mtm, form }
}

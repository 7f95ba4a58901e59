/** How a serial was written (support.lenovo.com ht070934; domain facts §2). */
export type SerialForm = '8' | '10' | '14' | '18' | '1S' | 'bare-7' | 'bare-6' | 'refurbished'

export type SerialRead =
  | { ok: true; serial: string; mtm: string | null; form: SerialForm }
  | { ok: false; why: 'placeholder' | 'shape' }

/**
 * Why a machine shows a filler in place of its serial: nobody wrote it back after a repair of the board, the field was
 * never filled, or it holds one sign again and again.
 */
export type PlaceholderKind = 'board-replaced' | 'never-filled' | 'one-sign'

const PLACEHOLDERS: Readonly<Record<string, PlaceholderKind>> = {
  DEFAULTSTRING: 'board-replaced',
  TOBEFILLEDBYOEM: 'board-replaced',
  SYSTEMSERIALNUMBER: 'board-replaced',
  INVALID: 'board-replaced',
  UNKNOWN: 'never-filled',
  NOTAVAILABLE: 'never-filled',
  NOTSPECIFIED: 'never-filled',
  NONE: 'never-filled',
  NA: 'never-filled',
}

/** An example of each written form, for the sentence that refuses a serial. */
export const SERIAL_EXAMPLES = ['PF0UT001', 'CB00000001'] as const

/**
 * Takes what somebody typed, pasted or scanned; gives the serial in capitals without spaces, the machine type and model
 * where the text carries them, or why it cannot be a serial. O and 0, I and 1 are left as written: see `repairsOf`.
 */
export function readSerial(text: string): SerialRead {
  const plain = plainSerial(text)
  if (placeholderOf(text)) return { ok: false, why: 'placeholder' }
  if (!/^[0-9A-Z]+$/.test(plain)) return { ok: false, why: 'shape' }
  if (/^1S(?=.{0,3}\d)[0-9A-Z]{18}$/.test(plain)) return read('1S', plain.slice(12), plain.slice(2, 12))
  // Every machine type has a digit; words run together have none. Digits alone number an order or a person.
  if (/^(?=.{0,3}\d)(?!\d{17}).{18}$/.test(plain)) return read('18', plain.slice(10), plain.slice(0, 10))
  // Fourteen that begin so are one refurbished serial, not an old type-model and serial (C6).
  if (/^(LF[BS]N[0-9A-Z]{10}|TR[0-9A-Z]{5})$/.test(plain)) return read('refurbished', plain, null)
  if (/^(?!\d+$)(?=.{7,13}\d).{14}$/.test(plain)) return read('14', plain.slice(7), plain.slice(0, 7))
  if (/^([ACDENW]B)\d{8}$/.test(plain)) return read('10', plain, null)
  if (/^\d{7}$/.test(plain)) return read('bare-7', plain, null)
  if (/^\d{6}$/.test(plain)) return read('bare-6', plain, null)
  if (plain.length === 8 && /\d/.test(plain)) return read('8', plain, null)
  return { ok: false, why: 'shape' }
}

/** Whether the text can be a serial at all. */
export function isSerial(text: string): boolean {
  return readSerial(text).ok
}

/** Which filler the text is, so that it can be explained; null where it is none. */
export function placeholderOf(text: string): PlaceholderKind | null {
  const plain = plainSerial(text)
  return /^(.)\1+$/.test(plain) ? 'one-sign' : (PLACEHOLDERS[plain] ?? null)
}

/** The last four characters, with which a counter compares a machine. */
export function serialTail(serial: string): string {
  return serial.slice(-4)
}

/**
 * Other readings of a text that would be serials, the likeliest first, at most six: 0 for O and 1 for I or the other way
 * round, and the prefix that old bare digits lack (NB00 before six; NB0 before seven below 1570000, EB0 from there on).
 * They are offered; nothing is changed by itself.
 */
export function repairsOf(text: string): readonly string[] {
  const plain = plainSerial(text)
  if (/^\d{6}$/.test(plain)) return [`NB00${plain}`]
  if (/^\d{7}$/.test(plain)) return [`${plain < '1570000' ? 'NB0' : 'EB0'}${plain}`]
  // The number of an order or of a person: no letter was misread.
  if (/^\d{8,}X?$/.test(plain)) return []
  const digits = plain.replace(/[OI]/g, sign => SWAPS[sign] ?? sign)
  const tries = [digits, plain.slice(0, 2) + digits.slice(2)]
  for (let i = 0; i < plain.length; i += 1) {
    const other = SWAPS[plain.charAt(i)]
    if (other) tries.push(plain.slice(0, i) + other + plain.slice(i + 1))
  }
  return [...new Set(tries)].filter(each => each !== plain && isSerial(each)).slice(0, 6)
}

const SWAPS: Readonly<Record<string, string>> = { O: '0', I: '1', '0': 'O', '1': 'I' }

function plainSerial(text: string): string {
  return (
    text
      .normalize('NFKC')
      .toUpperCase()
      // "S/N", or "SN" set apart: a serial may itself begin with SN.
      .replace(/^\s*(S\/N|SN(?=[\s:.]))/, '')
      // Dashes of every length, and the marks without width that a copied text brings along.
      .replace(/[\s\-_./:\u200b-\u2015\u202a-\u202e]/g, '')
  )
}

function read(form: SerialForm, serial: string, mtm: string | null): SerialRead {
  return { ok: true, serial, mtm, form }
}

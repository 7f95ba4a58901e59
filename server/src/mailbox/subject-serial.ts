import { readSerial } from '@iws/shared/machine/serial'

/** One mobile number of mainland China, run together with what stands beside it. */
const MOBILE = '1[3-9]\\d{9}'
/** A model's name written with its number ("Legion5i", "IdeaPad5") has the shape of a serial and is none. */
const MODEL_NAME = /^[A-Z]{5,}\d{1,2}[A-Z]{0,2}$/
const DATE_LIKE = /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/

/** A serial in a text, and the text without it. */
export interface FoundSerial {
  readonly serial: string | null
  readonly rest: string
  /** More than one thing could be it. */
  readonly several: boolean
}

/** Takes a text in NFKC, what follows a label (or null); gives the serial in it. A named one goes before one that only has the shape. */
export function serialIn(text: string, named: string | null): FoundSerial {
  const byName = named === null ? null : namedSerial(named)
  if (byName) return { serial: byName.serial, rest: text.replace(byName.written, ' '), several: false }
  const loose = apart(text)
  const tokens = loose.match(/[0-9A-Za-z]+/g) ?? []
  const found = new Map(tokens.filter(looksLikeOne).map(token => [plain(token), token]))
  if (found.size === 0) return joined(loose)
  const [only] = found
  const rest = [...found.values()].reduce((left, token) => left.replaceAll(token, ' '), loose)
  return found.size === 1 && only
    ? { serial: only[0], rest, several: false }
    : { serial: null, rest, several: true }
}

/** Puts a space between a phone number and a serial that touch. */
function apart(text: string): string {
  return text
    .replace(/(?<![0-9A-Za-z])(\d{8,12})(?=[A-Za-z]{2}[0-9A-Za-z]{6}(?![0-9A-Za-z]))/g, '$1 ')
    .replace(new RegExp(`(?<![0-9A-Za-z])(${MOBILE})(?=[A-Za-z][0-9A-Za-z]{5,})`, 'g'), '$1 ')
    .replace(
      new RegExp(`(?<=[A-Za-z][0-9A-Za-z]{5,9})(${MOBILE})(?![0-9A-Za-z])`, 'g'),
      (all, _phone, at: number) => (readSerial(wordBefore(text, at)).ok ? ` ${all}` : all),
    )
}

function wordBefore(text: string, at: number): string {
  return /[0-9A-Za-z]*$/.exec(text.slice(0, at))?.[0] ?? ''
}

function namedSerial(named: string): { serial: string; written: string } | null {
  for (const pattern of [/^[0-9A-Za-z]+/, /^[0-9A-Za-z]+(?:[ -][0-9A-Za-z]+){1,2}/]) {
    const written = pattern.exec(named)?.[0]
    const read = written === undefined ? null : readSerial(written)
    if (written !== undefined && read?.ok) return { serial: read.serial, written }
  }
  return null
}

function looksLikeOne(token: string): boolean {
  const letters = /[A-Za-z]/.test(token) && /\d/.test(token)
  if (!letters || MODEL_NAME.test(token.toUpperCase()) || DATE_LIKE.test(token)) return false
  const read = readSerial(token)
  return read.ok && read.form !== '14' ? true : read.ok && /^\d{2}[0-9A-Z]{12}$/i.test(token)
}

/** A serial written in two groups: `PF-5A3H8X` as on the label, else `PF5A 3H8X`. A word before it may look like a group. */
function joined(text: string): FoundSerial {
  for (const between of ['-', ' ']) {
    const groups = new RegExp(
      `(?<![0-9A-Za-z])(?=([A-Za-z]{2}[0-9A-Za-z]{0,4})${between}([0-9A-Za-z]{2,6})(?![0-9A-Za-z]))`,
      'g',
    )
    for (const [, one = '', two = ''] of text.matchAll(groups)) {
      const together = one + two
      const eight = together.length === 8 && /\d/.test(two) && !MODEL_NAME.test(together.toUpperCase())
      if (eight)
        return { serial: plain(together), rest: text.replace(one + between + two, ' '), several: false }
    }
  }
  return { serial: null, rest: text, several: false }
}

function plain(token: string): string {
  const read = readSerial(token)
  return read.ok ? read.serial : token.toUpperCase()
}

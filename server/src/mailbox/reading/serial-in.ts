import { readSerial } from '@iws/shared/machine/serial'

/** One mobile number of mainland China, run together with what stands beside it. */
const MOBILE = '1[3-9]\\d{9}'
/** A model's name written with its number ("Legion5i", "IdeaPad5") has the shape of a serial and is none. */
const MODEL_NAME = /^[A-Z]{5,}\d{1,2}[A-Z]{0,2}$/
/** What the firmware of these machines is called. */
const BIOS_NAME = /^[A-Z0-9]{4}\d{2}WW$/
const DATE_LIKE = /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/

/** A serial in a text, and the text without it. */
export interface FoundSerial {
  readonly serial: string | null
  readonly rest: string
  /** More than one thing could be it. */
  readonly several: boolean
}

/**
 * Takes a plain line and what follows the labels for it; gives the serial in it. Those that are named go before those that only
 * have the shape.
 */
export function serialIn(line: string, behindLabels: readonly string[]): FoundSerial {
  const named = behindLabels.flatMap(value => {
    const first = namedSerial(value)
    return first ? [first, ...listedBehind(value.slice(first.written.length))] : []
  })
  const loose = named.length > 0 ? line : apart(line)
  const shaped = named.length > 0 ? [] : shapedLikeOne(loose)
  const found = [...named, ...shaped]
  const serials = new Set(found.map(each => each.serial))
  const [only] = serials
  if (only === undefined) return joined(loose)
  const rest = found.reduce((left, each) => left.replaceAll(each.written, ' '), loose)
  return { serial: serials.size === 1 ? only : null, rest, several: serials.size > 1 }
}

/** Takes what follows a label in a text; gives the serial it begins with, else the one in its first sentence. */
export function serialBehindLabel(value: string): string | null {
  const [sentence = ''] = value.split(/[。;；!?]|\. /)
  const found = namedSerial(value) ?? shapedLikeOne(sentence)[0] ?? null
  return found?.serial ?? joined(sentence).serial
}

/** Takes a piece of a line; gives the serial that it is, where it is nothing else. */
export function serialAlone(piece: string): string | null {
  const token = piece.replace(/[.。,，]$/, '')
  return /^[0-9A-Za-z]+$/.test(token) && looksLikeOne(token) ? plain(token) : null
}

interface Written {
  readonly serial: string
  readonly written: string
}

function shapedLikeOne(text: string): Written[] {
  const tokens = text.match(/[0-9A-Za-z]+/g) ?? []
  return tokens.filter(looksLikeOne).map(written => ({ serial: plain(written), written }))
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

/** What begins with one, run together or in groups; words without a digit are none, of whatever length. */
function namedSerial(value: string): Written | null {
  for (const pattern of [/^[0-9A-Za-z]+/, /^[0-9A-Za-z]+(?:[ -][0-9A-Za-z]+){1,2}/]) {
    const written = pattern.exec(value)?.[0] ?? ''
    const read = readSerial(written)
    if (/\d/.test(written) && read.ok) return { serial: read.serial, written }
  }
  return null
}

/** Further ones behind a sign of a list. */
function listedBehind(rest: string): Written[] {
  const written = /^\s*[/、,&和+]\s*([0-9A-Za-z]+)/.exec(rest)?.[1] ?? ''
  return looksLikeOne(written) ? [{ serial: plain(written), written }] : []
}

function looksLikeOne(token: string): boolean {
  const letters = /[A-Za-z]/.test(token) && /\d/.test(token)
  const other = [MODEL_NAME, BIOS_NAME].some(form => form.test(token.toUpperCase()))
  if (!letters || other || DATE_LIKE.test(token)) return false
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
      const oneCase = [together.toUpperCase(), together.toLowerCase()].includes(together)
      const eight =
        together.length === 8 && oneCase && /\d/.test(two) && !MODEL_NAME.test(together.toUpperCase())
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

import { parsePhoneNumberFromString } from 'libphonenumber-js'
import type { CountryCode } from 'libphonenumber-js'

/** Where a number without its country may be from, the likeliest first: whoever buys in the mainland, and where C15 sends from. */
const GUESSES: readonly CountryCode[] = ['HK', 'TW', 'MO', 'SG', 'JP', 'KR', 'US']
const DIGITS = /(?:\+|00)? ?\(?\d[\d ().-]{5,20}\d/g

/** A phone number in a text and the text without it. */
export interface FoundPhone {
  /** As E.164 where its country is known, else the digits as written. */
  readonly phone: string | null
  readonly countryKnown: boolean
  readonly rest: string
}

/** Takes a text in NFKC and whether a label names a phone here; gives the first number that is one. */
export function phoneIn(text: string, named: boolean): FoundPhone {
  // 030/23125-026: an area and its number, where nothing else can stand.
  const whole = named ? text.replace(/(?<!\d)(0\d{1,4}) ?\/ ?(?=\d{3})/g, '$1-') : text
  // A plus between two fields is a separator; one before a number belongs to it.
  const plain = whole.replace(/(?<=[\p{L}\d)\]])\s*\+\s*(?=\d)/gu, match =>
    /\s\+(?!\s)/.test(match) ? ' +' : ' / ',
  )
  for (const match of plain.matchAll(DIGITS)) {
    const written = match[0]
    for (const piece of [written, ...written.split(/\s{1,}|(?<=\d)\s*-{2,}\s*/)]) {
      const known = knownPhone(piece, !OTHER_SCRIPT.test(text))
      if (known) return { phone: known, countryKnown: true, rest: without(plain, piece) }
    }
  }
  return unlisted(plain) ?? guessed(plain, named)
}

/** A word, or a few and a colon, and a number; an extension may follow. */
const ALONE =
  /^(?:\p{L}{1,12}\.? ?|[^\d:]{1,30}: ?)?(\+?\(?\d[\d ().-]{6,20}\d)(?: ?(?:#|ext\.?|转|轉|分机|分機) ?\d{1,6})?[.。,，]?$/u
/** Whether a number is of those that houses have for callers: nobody has one of his own. */
export function isOfHouse(phone: string): boolean {
  return /^\+86[48]00/.test(phone)
}

/** Takes a piece of a line; gives the phone number that it is, with its country or a mobile of the mainland, and hardly a word. */
export function phoneAlone(piece: string): FoundPhone {
  const written = ALONE.exec(piece)?.[1]
  const phone = written === undefined ? null : knownPhone(written, false)
  const his = phone !== null && !isOfHouse(phone)
  return { phone: his ? phone : null, countryKnown: his, rest: piece }
}

/** With its country and of a length that it has, in a range that the tables do not know (yet). */
function unlisted(text: string): FoundPhone | null {
  for (const [written] of text.matchAll(DIGITS)) {
    const international = withPlus(written)
    const read = international.startsWith('+') ? parsePhoneNumberFromString(international) : undefined
    if (read?.isPossible()) return { phone: read.number, countryKnown: true, rest: without(text, written) }
  }
  return null
}

function guessed(text: string, named: boolean): FoundPhone {
  for (const [written] of text.matchAll(/(?<![0-9A-Za-z])\(?\d[\d ().-]{6,18}\d(?![0-9A-Za-z])/g)) {
    const digits = written.replace(/\D/g, '')
    const fits = GUESSES.some(country => parsePhoneNumberFromString(digits, country)?.isValid() === true)
    if ((named && digits.length >= 7) || (fits && !looksLikeDay(digits)))
      return { phone: digits, countryKnown: false, rest: without(text, written) }
  }
  return { phone: null, countryKnown: false, rest: text }
}

/** A mobile, a landline with its area (010, 02x, 0xxx, of which 03–06 have no zero behind) or a service number of the mainland. */
const HOME = /^(?:1[3-9]\d{9}|0(?:10|2\d)[2-9]\d{7}|0(?:[3-6][1-9]|[7-9]\d)\d[2-9]\d{6,7}|[48]00\d{7})$/
/** Looks like a landline of the mainland, and is a mobile in Japan or Korea. */
const MOBILE_ELSEWHERE = /^0[789]0\d{8}$/
/** 1-800-… has the digits of a mobile of the mainland, which nobody parts behind the first. */
const FROM_AMERICA = /^[\s(]*1[ .-]/
const OTHER_SCRIPT = /\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Hangul}/u

/** With its country, or a number of the mainland. */
function knownPhone(written: string, mayBeLandline: boolean): string | null {
  const digits = withPlus(written)
  const abroad = digits.startsWith('+') ? parsePhoneNumberFromString(digits) : undefined
  if (abroad?.isValid()) return abroad.number
  const bare = digits.replace(/\D/g, '').replace(/^86(?=1[3-9]\d{9}$)/, '')
  if (
    FROM_AMERICA.test(written) ||
    !HOME.test(bare) ||
    MOBILE_ELSEWHERE.test(bare) ||
    (bare.startsWith('0') && !mayBeLandline)
  )
    return null
  const home = parsePhoneNumberFromString(bare, 'CN')
  return home?.isValid() ? home.number : null
}

/** Dialled from abroad: 00 as the plus it stands for, a bracket or separator before it not looked at. */
const withPlus = (written: string) => written.replace(/^[\s(+]*00(?=[1-9])/, '+').trim()
const looksLikeDay = (digits: string) => /^(19|20)\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])$/.test(digits)
const without = (text: string, piece: string) => text.replace(piece, ' / ')

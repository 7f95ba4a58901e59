import { labelledIn, valuesOf } from './labels.ts'
import type { Labelled } from './labels.ts'
import { withoutOtherNumbers } from './other-numbers.ts'
import { isOfHouse, phoneAlone, phoneIn } from './phone-in.ts'
import type { FoundPhone } from './phone-in.ts'
import { plainText } from './plain-text.ts'
import { labelledName, readLine } from './read-line.ts'
import type { Doubt, Fields } from './read-line.ts'
import { serialAlone, serialBehindLabel } from './serial-in.ts'
import { introduced, signedName } from './signed-name.ts'
import { ticketNumbersIn, withoutTicketNumbers } from './ticket-numbers.ts'

/** What the text of a mail says. */
export interface TextRead extends Fields {
  readonly numbers: readonly string[]
}

/** What parts a line of a signature or of a table. */
const PIECES = /[|·•;；]|\s\/\s|\s{2,}/
/** Longer lines are prose; and where only a name is beside one of the others, sooner. */
const LONGEST_ROW = 120
const LONGEST_WITH_NAME = 60

/**
 * Takes the first lines of a mail's text; gives what it says. Prose has no form: only that counts which stands behind a label,
 * in a line that says two of the three things, or on a line (or in a piece of one) with nothing else, and the name of somebody
 * who introduces himself or signs.
 */
export function readText(text: string): TextRead {
  const plain = plainText(text)
  const told = withoutOtherNumbers(withoutTicketNumbers(plain))
  const labelled = labelledIn(told)
  const lines = linesOf(told)
  const row = lines
    .filter(({ line }) => line.length <= LONGEST_ROW)
    .map(readRow)
    .find(saysTwo)
  const pieces = lines.flatMap(({ line, at }) =>
    line.split(PIECES).map(piece => ({ piece: piece.trim(), at })),
  )

  const name =
    labelledName(labelled) ?? row?.name ?? introduced(told) ?? signedName(lines.map(each => each.line))
  const phone = surest([
    ...(row ? [{ ...row.phone, at: row.at }] : []),
    ...labelled.filter(isPhone).map(({ value, at }) => ({ ...phoneIn(value, true), at })),
    ...pieces.map(({ piece, at }) => ({ ...phoneAlone(piece), at })),
  ])
  const alone = pieces.map(({ piece }) => serialAlone(piece))
  const serials = serialsOf(valuesOf('serial', labelled), [row?.serial ?? null, ...alone])
  const doubts: Doubt[] = []
  if (serials.length > 1) doubts.push('several-serials')
  if (phone.phone !== null && !phone.countryKnown) doubts.push('phone-country')
  return {
    numbers: ticketNumbersIn(plain),
    name,
    phone: phone.phone,
    serial: serials.length === 1 ? (serials[0] ?? null) : null,
    doubts,
  }
}

const NO_PHONE = { phone: null, countryKnown: false }
const isPhone = ({ kind }: Labelled) => kind === 'phone'

interface Line {
  readonly line: string
  readonly at: number
}

function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\n]+/g)].map(match => ({ line: match[0].trim(), at: match.index }))
}

type Phone = Pick<FoundPhone, 'phone' | 'countryKnown'>

/** What a line says for certain. */
interface Row {
  readonly name: string | null
  readonly phone: Phone
  readonly serial: string | null
  readonly at: number
  readonly length: number
}

function readRow({ line, at }: Line): Row {
  const { name, phone, serial, doubts } = readLine(line)
  const known = phone !== null && !doubts.includes('phone-country') && !isOfHouse(phone)
  return {
    name: doubts.includes('name-guessed') ? null : name,
    phone: known ? { phone, countryKnown: true } : NO_PHONE,
    serial,
    at,
    length: line.length,
  }
}

function saysTwo({ name, phone, serial, length }: Row): boolean {
  const strong = [phone.phone, serial].filter(each => each !== null).length
  return strong === 2 || (strong === 1 && name !== null && length <= LONGEST_WITH_NAME)
}

/**
 * The first in the text that has its country, else the first at all: what somebody passes on stands below. A service number is
 * nobody's.
 */
function surest(found: readonly (Phone & { readonly at: number })[]): Phone {
  const phones = found
    .filter(each => each.phone !== null && !isOfHouse(each.phone))
    .sort((one, other) => one.at - other.at)
  return phones.find(each => each.countryKnown) ?? phones[0] ?? NO_PHONE
}

/** The machines a text names: those behind labels, else those that stand by themselves; each once. */
function serialsOf(labelled: readonly string[], others: readonly (string | null)[]): string[] {
  const named = labelled.map(serialBehindLabel).filter(serial => serial !== null)
  const alone = others.filter(serial => serial !== null)
  return [...new Set(named.length > 0 ? named : alone)]
}

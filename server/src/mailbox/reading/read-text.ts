import { labelledIn, valuesOf } from './labels.ts'
import { withoutOtherNumbers } from './other-numbers.ts'
import { phoneAlone, phoneIn } from './phone-in.ts'
import type { FoundPhone } from './phone-in.ts'
import { plainText } from './plain-text.ts'
import { firstNamed, readLine } from './read-line.ts'
import type { Fields } from './read-line.ts'
import { serialAlone, serialBehindLabel } from './serial-in.ts'
import { introduced, signedName } from './signed-name.ts'
import { ticketNumbersIn, withoutTicketNumbers } from './ticket-numbers.ts'

/** What the text of a mail says. */
export interface TextRead extends Fields {
  readonly numbers: readonly string[]
}

/** What parts a line of a signature or of a table. */
const PIECES = /[|·•;；]|\s\/\s|\s{2,}/

/**
 * Takes the first lines of a mail's text; gives what it says. Prose has no form: only that counts which stands behind a label,
 * in a line that says what a subject should, or on a line (or in a piece of one) with nothing else, and the name of somebody
 * who introduces himself or signs.
 */
export function readText(text: string): TextRead {
  const plain = plainText(text)
  const numbers = ticketNumbersIn(plain)
  const told = withoutOtherNumbers(withoutTicketNumbers(plain))
  const labelled = labelledIn(told)
  const lines = told.split('\n').map(line => line.trim())
  const row = lines.map(readLine).find(saysEnough)
  const pieces = lines.flatMap(line => line.split(PIECES)).map(piece => piece.trim())

  const surely = row?.doubts.includes('name-guessed') === false ? row.name : null
  const name = firstNamed(valuesOf('name', labelled)) ?? surely ?? introduced(told) ?? signedName(lines)
  const phone = surest([
    ...valuesOf('phone', labelled).map(value => phoneIn(value, true)),
    ...pieces.map(phoneAlone),
  ])
  const serials = serialsOf(valuesOf('serial', labelled), row?.serial ?? null, pieces)
  return {
    numbers,
    name,
    phone: phone?.phone ?? row?.phone ?? null,
    serial: serials.length === 1 ? (serials[0] ?? null) : null,
    doubts: [
      ...(serials.length > 1 ? (['several-serials'] as const) : []),
      ...(phone !== null && !phone.countryKnown ? (['phone-country'] as const) : []),
    ],
  }
}

/** What a subject should: a phone with its country and a machine. */
function saysEnough({ phone, serial, doubts }: Fields): boolean {
  return phone !== null && serial !== null && !doubts.includes('phone-country')
}

/** The first that has its country, else the first at all. */
function surest(found: readonly FoundPhone[]): FoundPhone | null {
  const phones = found.filter(each => each.phone !== null)
  return phones.find(each => each.countryKnown) ?? phones[0] ?? null
}

/** The machines a text names: those behind labels, else those that stand by themselves; each once. */
function serialsOf(labelled: readonly string[], ofRow: string | null, pieces: readonly string[]): string[] {
  const named = labelled.map(serialBehindLabel).filter(serial => serial !== null)
  if (named.length > 0) return [...new Set(named)]
  const alone = [ofRow, ...pieces.map(serialAlone)].filter(serial => serial !== null)
  return [...new Set(alone)]
}

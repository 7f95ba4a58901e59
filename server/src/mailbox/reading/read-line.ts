import type { LabelKind } from './label-words.ts'
import { labelledIn, valuesOf, withoutLabels } from './labels.ts'
import type { Labelled } from './labels.ts'
import { nameIn, namedName } from './name-in.ts'
import { phoneIn } from './phone-in.ts'
import { serialIn } from './serial-in.ts'

/** What may be wrong with a reading; the reply asks about it. */
export type Doubt = 'several-serials' | 'phone-country' | 'name-guessed'

/** C15's three fields, null where they are not said. */
export interface Fields {
  readonly name: string | null
  /** E.164, or digits where the country is not known. */
  readonly phone: string | null
  readonly serial: string | null
  readonly doubts: readonly Doubt[]
}

/**
 * Takes one plain line that is about nothing else, without the numbers of other things; gives name, contact and machine number
 * in it, whatever their order, separators and script: what is labelled, then what has the shape, and of the rest the name.
 */
export function readLine(line: string): Fields {
  const labelled = labelledIn(line)
  const byLabel = labelledName(labelled)
  const bare = withoutLabels(byLabel === null ? line : line.replace(byLabel, ' / '))
  const serial = serialIn(bare, valuesOf('serial', labelled))
  const phone = phoneIn(serial.rest, valuesOf('phone', labelled).length > 0)
  const found = serial.serial !== null || phone.phone !== null || serial.several
  const left = byLabel === null ? nameIn(phone.rest, found) : null
  const doubts: Doubt[] = []
  if (serial.several) doubts.push('several-serials')
  if (phone.phone !== null && !phone.countryKnown) doubts.push('phone-country')
  if (left?.sure === false) doubts.push('name-guessed')
  return { name: byLabel ?? left?.name ?? null, phone: phone.phone, serial: serial.serial, doubts }
}

/** Takes what stands behind labels; gives the name among it, put together where its halves have labels of their own. */
export function labelledName(labelled: readonly Labelled[]): string | null {
  const first = (kind: LabelKind) =>
    valuesOf(kind, labelled)
      .map(namedName)
      .find(name => name !== null) ?? null
  const [name, given, family] = [first('name'), first('given'), first('family')]
  const other = family ?? (name?.includes(' ') ? null : name)
  if (given === null || other === null) return name ?? given ?? family
  return `${given} ${other}`
}

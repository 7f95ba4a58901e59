import type { MachineRecord } from '@iws/shared/machine/record'
import type { CoverBook, Line } from '@iws/shared/rulebook/cover-book'
import { dayOf, fieldsOf, textOf } from './esupport-fields.ts'
import type { Fields } from './esupport-fields.ts'
import { layersOf } from './esupport-layers.ts'
import type { Found } from './machine-source.ts'
import { typeRowOf } from './type-row.ts'

/** Codes that speak of the service or of us, not of the serial, even where they come in a 200. */
const NOT_OF_THE_SERIAL = /^(401|403|408|429|5\d\d)$/

/**
 * Takes a parsed answer to one serial. Gives the machines of that serial, `unknown` where the answer says that there is none,
 * or `odd` for everything else: another shape, another serial, an error of the service. Odd says nothing about the machine.
 */
export function readAnswer(
  body: unknown,
  serial: string,
  book: CoverBook,
  readAt: number,
): Found | 'unknown' | 'odd' {
  const all = (Array.isArray(body) ? body : [body]).map(fieldsOf)
  const ours = all.filter(each => each !== null).filter(each => isOf(each, serial, all.length))
  const machines = ours.filter(each => !hasError(each) && hasTerms(each))
  if (machines.length > 0)
    return { state: 'found', records: machines.map(each => recordOf(each, serial, book, readAt)) }
  return ours.length > 0 && ours.every(saysUnknown) ? 'unknown' : 'odd'
}

/** A serial used for two products is written `SERIAL.TYPE`; an error may come without any. */
function isOf(machine: Fields, serial: string, howMany: number): boolean {
  const named = textOf(machine.Serial)?.toUpperCase() ?? null
  if (named === null) return howMany === 1 && hasError(machine)
  return named === serial || named.startsWith(`${serial}.`)
}

/** A list that may be empty, one entry alone, or null: the machine is known. */
function hasTerms({ Warranty: warranty }: Fields): boolean {
  return typeof warranty === 'object'
}

/** Error fields beside warranties do not undo these. */
function hasError(machine: Fields): boolean {
  const { Warranty: warranty } = machine
  if (Array.isArray(warranty) && warranty.length > 0) return false
  const code = textOf(machine.ErrorCode)
  return (code !== null && code !== '0') || textOf(machine.ErrorMessage) !== null
}

function saysUnknown(machine: Fields): boolean {
  return hasError(machine) && !NOT_OF_THE_SERIAL.test(textOf(machine.ErrorCode) ?? '')
}

function recordOf(machine: Fields, serial: string, book: CoverBook, readAt: number): MachineRecord {
  const slug = slugOf(machine)
  const { layers, entitlement } = layersOf(machine)
  const mtm = slug.find(part => /^[0-9A-Z]{10}$/.test(part) && slug.includes(part.slice(0, 4))) ?? null
  const machineType = mtm?.slice(0, 4) ?? asType(textOf(machine.MachineType)) ?? slug.find(isType) ?? null
  const row = typeRowOf(book, machineType)
  return {
    source: 'esupport',
    demonstration: false,
    readAt,
    machineType,
    mtm,
    name: without(serial, row?.nameEn ?? textOf(machine.Name)),
    line: row?.line ?? lineIn(slug),
    // It does not say: the suffix of a model is a hint for the customer to confirm.
    soldIn: null,
    purchased: dayOf(machine.Purchased),
    shipped: dayOf(machine.Shipped),
    layers: layers.map(layer => ({ ...layer, name: without(serial, layer.name) })),
    entitlement,
  }
}

/** `LAPTOPS-AND-NETBOOKS/LEGION-SERIES/LEGION-PRO-5-16ARX8/82WM/82WM006KCD/PF0EX001` in its parts. */
function slugOf(machine: Fields): string[] {
  return typeof machine.Product === 'string' ? machine.Product.toUpperCase().split('/') : []
}

const isType = (text: string) => /^(\d|F0)[0-9A-Z]{2,3}$/.test(text) && text.length === 4
const asType = (text: string | null) => (text && isType(text.toUpperCase()) ? text.toUpperCase() : null)

/** Where the catalogue does not know the type: ThinkBook is no Think (domain facts §2). */
function lineIn(slug: readonly string[]): Line | null {
  const series = slug.join('/')
  if (/THINKBOOK/.test(series)) return 'commercial'
  if (/THINK(PAD|CENTRE|STATION|VISION|SMART|EDGE)/.test(series)) return 'think'
  return /LEGION|IDEAPAD|IDEACENTRE|YOGA|LOQ|XIAOXIN/.test(series) ? 'consumer' : null
}

/** What is kept and logged must not carry the serial, not even inside a name. */
function without(serial: string, name: string | null): string | null {
  return name !== null && name.toUpperCase().includes(serial) ? null : name
}

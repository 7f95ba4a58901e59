import { addMonths } from '@iws/shared/calendar/day'
import type { Entitlement, Layer, LayerKind } from '@iws/shared/machine/record'
import { dayOf, listOf, textOf } from './esupport-fields.ts'
import type { Fields } from './esupport-fields.ts'

const MOST_LAYERS = 40
/** No hardware is under its base term for longer; software services run for up to twenty years. */
const LONGEST_BASE_MONTHS = 10 * 12

const IWS = /\bIWS\b|international warranty|国际联保|國際聯保|全球联保|全球聯保/i
const SOFTWARE = /software|软件|軟件|軟體|\boffice\b|microsoft 365|antivirus|mcafee|pc manager|管家/i
const ACCIDENT = /accident|\bADP\b|意外/i
/** A term of one part only; "2Y Depot/1Y Battery" is the machine's. */
const PART_ONLY = /^\W*(\d+\s*(y|yr|year|m|month|年|个月)\w*\s*)?(battery|电池|電池)/i
const BOUGHT = new Set(['UPGRADE', 'EXTENDED', 'INSTANT'])

interface Read {
  readonly layers: Layer[]
  readonly entitlement: Entitlement
}

/**
 * Takes one machine's `Warranty` and `Contract`; gives the layers, and how the machine has the international warranty
 * where an entry names it (C19). Only type BASE is the base term; an entry of another or an unknown type never is.
 */
export function layersOf(machine: Fields): Read {
  const entries = [
    ...listOf(machine.Warranty).filter(entry => !isPartOnly(entry)),
    ...listOf(machine.Contract).map(contract => ({ ...contract, Type: 'EXTENDED', Name: contract.SLA })),
  ].slice(0, MOST_LAYERS)
  const named = entries.filter(entry => kindOf(entry) === 'iws').map(entitlementIn)
  return {
    layers: entries.map(layerOf),
    entitlement: named.find(each => each !== 'unknown') ?? 'unknown',
  }
}

function layerOf(entry: Fields): Layer {
  return { kind: kindOf(entry), name: textOf(entry.Name), start: dayOf(entry.Start), end: dayOf(entry.End) }
}

/** `InWarranty`, and whatever else says that a term runs, is not asked: the days do. */
function kindOf(entry: Fields): LayerKind {
  const words = wordsOf(entry)
  if (IWS.test(words)) return 'iws'
  if (SOFTWARE.test(words) || SOFTWARE.test(typeOf(entry))) return 'software'
  if (ACCIDENT.test(words)) return 'accidental'
  if (typeOf(entry) !== 'BASE') return 'extended'
  return isTooLong(entry) ? 'software' : 'base'
}

function entitlementIn(entry: Fields): Entitlement {
  if (BOUGHT.has(typeOf(entry))) return 'bought'
  return typeOf(entry) === 'BASE' ? 'bundled' : 'unknown'
}

function isTooLong(entry: Fields): boolean {
  const [start, end] = [dayOf(entry.Start), dayOf(entry.End)]
  return start !== null && end !== null && end > addMonths(start, LONGEST_BASE_MONTHS)
}

function isPartOnly(entry: Fields): boolean {
  return textOf(entry.Category)?.toUpperCase() === 'COMPONENT' || PART_ONLY.test(textOf(entry.Name) ?? '')
}

function typeOf(entry: Fields): string {
  return (textOf(entry.Type) ?? '').toUpperCase()
}

/** The description of a base term may speak of anything. */
function wordsOf(entry: Fields): string {
  const name = textOf(entry.Name) ?? ''
  return typeOf(entry) === 'BASE' ? name : `${name} ${textOf(entry.Description) ?? ''}`
}

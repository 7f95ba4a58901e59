import { readSerial } from './serial.ts'

/** Four characters that can be a machine type. A SKU field may hold anything else. */
export function isMachineType(text: string): boolean {
  return /^[0-9A-Z]{4}$/.test(text)
}

/** Ten characters that can be type, model and country. */
export function isMtm(text: string): boolean {
  return /^[0-9A-Z]{10}$/.test(text)
}

/**
 * Whether model or serial bears a mark of a refurbished machine: RR, or XX before another character, in the model;
 * LFBN or LFSN before ten characters, or TR before five, as a serial (C6, G8). A mark may be chance: it asks a person,
 * never refuses. Null where nothing was given that could carry one.
 */
export function refurbishedMark(serial: string | null, mtm: string | null): boolean | null {
  const read = readSerial(serial ?? '')
  if (read.ok && read.form === 'refurbished') return true
  const whole = (mtm ?? (read.ok ? read.mtm : null) ?? '').toUpperCase()
  // Ten: type 4, model 4, country 2. Seven: type 4, model 3.
  if (!/^[0-9A-Z]{10}$|^[0-9A-Z]{7}$/.test(whole)) return null
  return /RR|XX./.test(whole.length === 10 ? whole.slice(4, 8) : whole.slice(4))
}

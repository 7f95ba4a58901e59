import { isMachineType } from './serial-marks.ts'
import { placeholderOf, readSerial } from './serial.ts'
import type { SerialForm } from './serial.ts'

/** What a label says beside its serial; null where it does not say. */
interface LabelModel {
  /** Ten characters, or seven on old labels. */
  readonly mtm: string | null
  readonly machineType: string | null
}

/** `several`: more than one token could be the serial, and none is named so; the customer chooses among `serials`. */
export type LabelRead =
  | ({ readonly ok: true; readonly serial: string; readonly form: SerialForm } & LabelModel)
  | ({
      readonly ok: false
      readonly why: 'placeholder' | 'shape' | 'several'
      readonly serials: readonly string[]
    } & LabelModel)

const SERIAL_WORD =
  /(?:\bS\s?\/\s?N|\bSN\b|\bSERIAL(?:\s*(?:NO|NUMBER))?\b|主机编号|主機序號|序列号|序列號|序號)/
const MODEL_WORD = /(?:\bMTM|\bM\s?\/\s?T|\bMT\s?-\s?M|\bTYPE|\bMODEL(?:\s*(?:NO|NAME))?|产品型号|機型|机型)/
/** What stands between the word and its value. */
const BETWEEN = /[\s.:#()-]*/
const WORTH = /([0-9A-Z]{4}(?:[-\s]?[0-9A-Z]{6}|-?[0-9A-Z]{3})?)(?![0-9A-Z])/

/**
 * Takes the whole text of a label or a code, of several lines and tokens; gives the serial and the model it names. A
 * serial named as such goes before one that only has the shape.
 */
export function readLabel(text: string): LabelRead {
  const whole = readSerial(text)
  if (whole.ok && isOneThing(text, whole.form)) return { ...whole, machineType: typeOf(whole.mtm) }
  if (!whole.ok && whole.why === 'placeholder') return { ...whole, serials: [], mtm: null, machineType: null }
  const plain = text.normalize('NFKC').toUpperCase()
  const model = modelIn(plain)
  const named = serialNamed(plain)
  const found = named ? [named] : serialsIn(plain, model.mtm)
  const serial = found.length === 1 ? readSerial(found[0] ?? '') : null
  if (serial?.ok) {
    const mtm = serial.mtm ?? model.mtm
    return {
      ok: true,
      serial: serial.serial,
      form: serial.form,
      mtm,
      machineType: typeOf(mtm) ?? model.machineType,
    }
  }
  if (found.length > 1) return { ok: false, why: 'several', serials: found, ...model }
  return { ok: false, why: fillerIn(plain) ? 'placeholder' : 'shape', serials: [], ...model }
}

/** Whether the parts of a text belong together: one code, a model and its serial, or a serial written in groups. */
function isOneThing(text: string, form: SerialForm): boolean {
  const parts = text.trim().split(/\s+/)
  if (parts.length === 1) return true
  if (form === '18' || form === '1S') return parts.length === 2 && parts[1]?.length === 8
  if (form === '14') return parts.length === 2 && parts[1]?.replace('-', '').length === 7
  return parts.length <= 3 && (form === '8' || form === '10')
}

function serialNamed(plain: string): string | null {
  const after = new RegExp(`${SERIAL_WORD.source}${BETWEEN.source}([0-9A-Z]+(?:-[0-9A-Z]+)*)`, 'g')
  for (const [, token = ''] of plain.matchAll(after))
    if (readSerial(token).ok) return token.replaceAll('-', '')
  return null
}

/** Tokens that have the shape of a serial: with letter and digit, so that dates and part lists stay out. */
function serialsIn(plain: string, mtm: string | null): string[] {
  const tokens = plain.split(/[^0-9A-Z]+/).filter(token => /\d/.test(token) && /[A-Z]/.test(token))
  return [...new Set(tokens)].filter(token => token !== mtm && readSerial(token).ok)
}

function modelIn(plain: string): LabelModel {
  const after = new RegExp(`${MODEL_WORD.source}${BETWEEN.source}${WORTH.source}`, 'g')
  const named = [...plain.matchAll(after)].map(([, token = '']) => token.replace(/[-\s]/g, ''))
  const loose = plain
    .split(/[^0-9A-Z]+/)
    .filter(token => /^(?=.{0,3}\d)[0-9A-Z]{8}([A-Z]{2}|\d{2})$/.test(token))
  const known = [...named.filter(token => /\d/.test(token.slice(0, 4))), ...loose]
  const mtm = known.find(token => token.length > 4 && !readSerial(token).ok) ?? null
  return { mtm, machineType: typeOf(mtm) ?? known.find(isMachineType) ?? null }
}

function typeOf(mtm: string | null): string | null {
  const type = mtm?.slice(0, 4) ?? ''
  return isMachineType(type) ? type : null
}

function fillerIn(plain: string): boolean {
  return plain
    .split(/[\n;|,]|\bS\/N|\bSN\b|:/)
    .some(part => /[A-Z]/.test(part) && placeholderOf(part.trim()) !== null)
}

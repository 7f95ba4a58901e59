/**
 * Outlook's winmail.dat (MS-OXTNEF): attachments as attributes of a flat list. Ours is a bounded reader of the part we need, the
 * attachments and the plain text. The packages there are drag in programs for the command line and loggers, and none has limits.
 */
const SIGNATURE = 0x223e9f78
const HEADER_BYTES = 6
const ATTRIBUTE_BYTES = 9
const SUM_BYTES = 2

const BODY = 0x0002800c
const ATTACH_REND = 0x00069002
const ATTACH_TITLE = 0x00018010
const ATTACH_DATA = 0x0006800f
const ATTACH_MAPI = 0x00069005

const PR_ATTACH_DATA = 0x3701
const PR_ATTACH_LONG_NAME = 0x3707
const PR_ATTACH_TYPE = 0x370e

const MOST_ATTACHMENTS = 100
const MOST_PROPERTIES = 200

/** One file out of a winmail.dat. */
export interface TnefFile {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}
/** What a winmail.dat holds; `whole` is false where it was cut or broken, and what came before is given all the same. */
export interface Tnef {
  readonly files: readonly TnefFile[]
  readonly body: Buffer | null
  readonly whole: boolean
}

interface Draft {
  name: string
  type: string
  bytes: Buffer | null
}

/** Whether the bytes are a winmail.dat, whatever its name says. */
export function isTnef(bytes: Buffer): boolean {
  return bytes.length > HEADER_BYTES && bytes.readUInt32LE(0) === SIGNATURE
}

/** Opens a winmail.dat. Takes its bytes, `text` reads names in the charset of the mail; never throws. */
export function readTnef(bytes: Buffer, text: (raw: Buffer) => string): Tnef {
  const drafts: Draft[] = []
  let body: Buffer | null = null
  let at = HEADER_BYTES
  while (at + ATTRIBUTE_BYTES <= bytes.length) {
    const id = bytes.readUInt32LE(at + 1)
    const length = bytes.readUInt32LE(at + 5)
    const from = at + ATTRIBUTE_BYTES
    at = from + length + SUM_BYTES
    if (at > bytes.length) return given(drafts, body, false)
    const value = bytes.subarray(from, from + length)
    if (!sumFits(value, bytes.readUInt16LE(at - SUM_BYTES))) return given(drafts, body, false)
    if (id === BODY) body = untilZero(value)
    if (id === ATTACH_REND) {
      if (drafts.length === MOST_ATTACHMENTS) return given(drafts, body, false)
      drafts.push({ name: '', type: 'application/octet-stream', bytes: null })
    }
    const draft = drafts.at(-1)
    if (draft) into(draft, id, value, text)
  }
  return given(drafts, body, at === bytes.length)
}

function into(draft: Draft, id: number, value: Buffer, text: (raw: Buffer) => string): void {
  if (id === ATTACH_TITLE && draft.name === '') draft.name = text(untilZero(value))
  if (id === ATTACH_DATA) draft.bytes = value
  if (id !== ATTACH_MAPI) return
  for (const { property, raw } of properties(value)) {
    if (property === PR_ATTACH_LONG_NAME) draft.name = propertyText(raw, text)
    if (property === PR_ATTACH_TYPE) draft.type = propertyText(raw, text)
    if (property === PR_ATTACH_DATA && raw.length > 0) draft.bytes ??= raw.bytes
  }
}

interface Property {
  readonly property: number
  readonly raw: { readonly wide: boolean; readonly bytes: Buffer; readonly length: number }
}

/** Fixed sizes in bytes by type of MAPI; the others name their own. */
const SIZES: Readonly<Record<number, number>> = {
  0x0002: 4,
  0x0003: 4,
  0x0004: 4,
  0x000a: 4,
  0x000b: 4,
  0x0005: 8,
  0x0006: 8,
  0x0007: 8,
  0x0014: 8,
  0x0040: 8,
  0x0048: 16,
}
const NAMED_FROM = 0x8000
const WIDE = 0x001f
const COUNTED = new Set([0x001e, WIDE, 0x000d, 0x0102])

/** The properties of an attachment up to the first that cannot be understood. */
function* properties(bytes: Buffer): Generator<Property> {
  const cursor = { at: 4 }
  const count = bytes.length < 4 ? 0 : Math.min(bytes.readUInt32LE(0), MOST_PROPERTIES)
  for (let n = 0; n < count && cursor.at + 4 <= bytes.length; n += 1) {
    const type = bytes.readUInt16LE(cursor.at)
    const property = bytes.readUInt16LE(cursor.at + 2)
    cursor.at += 4
    if (property >= NAMED_FROM && !skipName(bytes, cursor)) return
    const raw = valueOf(bytes, type, cursor)
    if (!raw) return
    yield { property, raw: { wide: type === WIDE, bytes: raw, length: raw.length } }
  }
}

function skipName(bytes: Buffer, cursor: { at: number }): boolean {
  if (cursor.at + 24 > bytes.length) return false
  const kind = bytes.readUInt32LE(cursor.at + 16)
  const length = bytes.readUInt32LE(cursor.at + 20)
  cursor.at += kind === 0 ? 24 : 24 + padded(length)
  return cursor.at <= bytes.length
}

function valueOf(bytes: Buffer, type: number, cursor: { at: number }): Buffer | null {
  const fixed = SIZES[type]
  if (fixed !== undefined) {
    cursor.at += fixed
    return cursor.at <= bytes.length ? bytes.subarray(cursor.at - fixed, cursor.at) : null
  }
  // A counted value; more than one of them is nothing an attachment has.
  if (!COUNTED.has(type) || cursor.at + 8 > bytes.length || bytes.readUInt32LE(cursor.at) !== 1) return null
  const length = bytes.readUInt32LE(cursor.at + 4)
  const from = cursor.at + 8
  if (from + length > bytes.length) return null
  cursor.at = from + padded(length)
  return bytes.subarray(from, from + length)
}

const padded = (length: number) => (length + 3) & ~3

function propertyText(raw: Property['raw'], text: (raw: Buffer) => string): string {
  return raw.wide ? raw.bytes.toString('utf16le').replace(/\0.*$/s, '') : text(untilZero(raw.bytes))
}

function untilZero(bytes: Buffer): Buffer {
  const end = bytes.indexOf(0)
  return end < 0 ? bytes : bytes.subarray(0, end)
}

function sumFits(value: Buffer, told: number): boolean {
  let sum = 0
  for (const byte of value) sum = (sum + byte) & 0xffff
  return sum === told
}

function given(drafts: readonly Draft[], body: Buffer | null, whole: boolean): Tnef {
  const files = drafts.flatMap(({ name, type, bytes }) => (bytes ? [{ name, type, bytes }] : []))
  return { files, body, whole }
}

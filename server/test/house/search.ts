import { everyFile } from '../stored.ts'

/** One way a text may stand in bytes. */
export interface Needle {
  readonly stem: string
  readonly as: string
  readonly bytes: Buffer
}

/** Every way a stem may stand somewhere in clear: as text of three encodings, as base64 at each alignment, as hex. */
export function needlesFor(stems: readonly string[]): Needle[] {
  return stems.flatMap(stem => {
    const utf8 = Buffer.from(stem, 'utf8')
    const utf16 = Buffer.from(stem, 'utf16le')
    const hex = utf8.toString('hex')
    return [
      { stem, as: 'UTF-8', bytes: utf8 },
      { stem, as: 'UTF-16LE', bytes: utf16 },
      { stem, as: 'UTF-16BE', bytes: Buffer.from(utf16).swap16() },
      { stem, as: 'hex', bytes: Buffer.from(hex) },
      { stem, as: 'HEX', bytes: Buffer.from(hex.toUpperCase()) },
      ...[0, 1, 2].flatMap(shift => base64At(stem, utf8, shift)),
    ]
  })
}

/** The middle of the base64 of a stem behind `shift` bytes: the characters that do not depend on its neighbours. */
function base64At(stem: string, bytes: Buffer, shift: number): Needle[] {
  const text = Buffer.concat([Buffer.alloc(shift), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const middle = text.slice(Math.ceil((shift * 4) / 3) + (shift > 0 ? 1 : 0), -2)
  const url = middle.replaceAll('+', '-').replaceAll('/', '_')
  const plain = { stem, as: `base64+${shift}`, bytes: Buffer.from(middle) }
  return url === middle ? [plain] : [plain, { stem, as: `base64url+${shift}`, bytes: Buffer.from(url) }]
}

/** Gives where any needle stands, as sentences; none when all is clean. */
export function hitsIn(where: string, bytes: Buffer, needles: readonly Needle[]): string[] {
  return needles
    .filter(needle => bytes.includes(needle.bytes))
    .map(needle => `${needle.stem} as ${needle.as} in ${where}`)
}

/** The same over every file below a folder. */
export async function hitsBelow(folder: string, needles: readonly Needle[]): Promise<string[]> {
  const files = await everyFile(folder)
  if (files.length === 0) throw new Error(`nothing to search below ${folder}`)
  return files.flatMap(({ path, bytes }) => hitsIn(path, bytes, needles))
}

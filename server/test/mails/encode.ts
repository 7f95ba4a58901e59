import type { Charset, Coding } from './case.ts'

/** The charsets of two bytes a character, by trying every pair; a few signs of four bytes for GB18030. */
const TABLES = new Map<string, Map<string, Buffer>>()

/** Text as bytes in a charset; throws where it has no such character: a corpus must say what it means. */
export function encoded(text: string, charset: Charset): Buffer {
  if (charset === 'utf-8') return Buffer.from(text, 'utf8')
  if (charset === 'utf-16le') return Buffer.from(`\uFEFF${text}`, 'utf16le')
  if (charset === 'iso-8859-1') return Buffer.from(text, 'latin1')
  if (charset === 'iso-2022-jp') return japanese(text)
  const table = tableOf(charset)
  const signs = [...text].map(sign => {
    const bytes = sign.charCodeAt(0) < 0x80 ? Buffer.from(sign) : table.get(sign)
    if (!bytes) throw new Error(`${charset} has no ${sign}`)
    return bytes
  })
  return Buffer.concat(signs)
}

/** Two bytes a character between the signs that switch to them and back, as in mails from Japan. */
function japanese(text: string): Buffer {
  const table = tableOf('euc-jp')
  const runs = text.match(/[\t\r\n -~]+|[^\t\r\n -~]+/g) ?? []
  const coded = runs.map(run => {
    if (run.charCodeAt(0) < 0x80) return Buffer.from(run)
    const bytes = [...run].map(sign => table.get(sign) ?? Buffer.alloc(0))
    if (bytes.some(each => each.length === 0)) throw new Error(`iso-2022-jp lacks one of ${run}`)
    return Buffer.concat([
      Buffer.from('\x1b$B'),
      Buffer.concat(bytes).map(byte => byte & 0x7f),
      Buffer.from('\x1b(B'),
    ])
  })
  return Buffer.concat(coded)
}

function tableOf(charset: Charset | 'euc-jp'): Map<string, Buffer> {
  const known = TABLES.get(charset)
  if (known) return known
  const decoder = new TextDecoder(charset === 'gb2312' ? 'gbk' : charset, { fatal: true })
  const table = new Map<string, Buffer>()
  const learn = (...bytes: number[]) => {
    try {
      const sign = decoder.decode(Uint8Array.from(bytes))
      if ([...sign].length === 1 && !table.has(sign)) table.set(sign, Buffer.from(bytes))
    } catch {
      // No character stands there.
    }
  }
  for (let one = 0x81; one <= 0xfe; one += 1) for (let two = 0x40; two <= 0xfe; two += 1) learn(one, two)
  if (charset === 'gb18030')
    for (let one = 0x81; one <= 0x82; one += 1)
      for (let two = 0x30; two <= 0x39; two += 1)
        for (let three = 0x81; three <= 0xfe; three += 1)
          for (let four = 0x30; four <= 0x39; four += 1) learn(one, two, three, four)
  TABLES.set(charset, table)
  return table
}

/** The value of a header as bytes in a string. `label` is the charset it claims. */
export function headerValue(text: string, charset: Charset, coding: Coding, label: string = charset): string {
  const bytes = encoded(text, charset)
  if (coding === 'raw' || bytes.every(byte => byte < 0x80 && byte !== 0x1b)) return bytes.toString('latin1')
  const words: string[] = []
  const pieces = coding.startsWith('split') ? cut(bytes, CUT) : wholePieces(text, charset)
  for (const piece of pieces)
    words.push(
      coding.endsWith('q') ? `=?${label}?Q?${q(piece)}?=` : `=?${label}?B?${piece.toString('base64')}?=`,
    )
  return words.join('\r\n ')
}

/** Falls into the middle of characters of two bytes and of three. */
const CUT = 7

function cut(bytes: Buffer, size: number): Buffer[] {
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, n) =>
    bytes.subarray(n * size, (n + 1) * size),
  )
}

/** Pieces of at most twelve characters. */
function wholePieces(text: string, charset: Charset): Buffer[] {
  const signs = [...text]
  return Array.from({ length: Math.ceil(signs.length / 12) }, (_, n) =>
    encoded(signs.slice(n * 12, (n + 1) * 12).join(''), charset),
  )
}

const q = (bytes: Buffer) =>
  [...bytes]
    .map(byte =>
      /[A-Za-z0-9]/.test(String.fromCharCode(byte))
        ? String.fromCharCode(byte)
        : byte === 0x20
          ? '_'
          : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`,
    )
    .join('')

import { decodeBytes } from './charset.ts'

/**
 * Headers of a mail come as bytes in a string (one character a byte), as the wire had them. Chinese mail programs cut encoded
 * words in the middle of a character and put raw bytes where none may be: hence our own reading.
 */
const WORD = /=\?([^?\s]{1,40})\?([bqBQ])\?([^?]*)\?=/g

interface Piece {
  readonly charset: string
  readonly bytes: Buffer
}

/** Takes the value of a header; gives its text, unfolded, encoded words and raw bytes read. */
export function headerText(raw: string): string {
  const value = raw.replace(/\r?\n[ \t]*/g, ' ')
  const pieces: Piece[] = []
  let at = 0
  for (const match of value.matchAll(WORD)) {
    const between = value.slice(at, match.index)
    // White space between two encoded words is not part of the text.
    if (between.trim() !== '' || pieces.length === 0 || pieces.at(-1)?.charset === '')
      pieces.push(plain(between))
    pieces.push({ charset: (match[1] ?? '').toLowerCase(), bytes: wordBytes(match[2] ?? '', match[3] ?? '') })
    at = match.index + match[0].length
  }
  pieces.push(plain(value.slice(at)))
  return together(pieces)
    .map(({ charset, bytes }) => decodeBytes(bytes, charset).text)
    .join('')
    .replace(/\p{Cc}+/gu, ' ')
    .trim()
}

const plain = (text: string): Piece => ({ charset: '', bytes: Buffer.from(text, 'latin1') })

function wordBytes(coding: string, text: string): Buffer {
  if (coding.toLowerCase() === 'b') return Buffer.from(text, 'base64')
  const bytes = text
    .replace(/_/g, ' ')
    .replace(/=([0-9a-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
  return Buffer.from(bytes, 'latin1')
}

/** Joins neighbours of one charset before they are read: a character may begin in one and end in the next. */
function together(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    if (piece.bytes.length === 0) continue
    if (last && last.charset === piece.charset)
      joined[joined.length - 1] = { charset: last.charset, bytes: Buffer.concat([last.bytes, piece.bytes]) }
    else joined.push(piece)
  }
  return joined
}

/**
 * What makes a picture readable as something else. Each is long enough not to stand in coded data by chance; a ZIP
 * shows by the record at its end, with an empty disk number.
 */
const SIGNS = [
  '%pdf-',
  '<?php',
  '<script',
  '<html',
  '<!doctype',
  '<svg',
  'pk\x05\x06\x00\x00\x00\x00',
  'rar!\x1a\x07',
] as const
const LONGEST = Math.max(...SIGNS.map(sign => sign.length))

/** Looks for such signs in bytes that arrive in pieces. */
export class ActiveContent {
  private tail = ''

  /** Takes the next piece; gives whether a sign stands in what has been seen so far. */
  sees(bytes: Buffer): boolean {
    const text = this.tail + bytes.toString('latin1').toLowerCase()
    this.tail = text.slice(-(LONGEST - 1))
    return SIGNS.some(sign => text.includes(sign))
  }
}

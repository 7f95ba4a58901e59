/** Why a file is not cleaned: what is wrong with it. It stays sealed and unseen then. */
export class NotAFilm extends Error {
  constructor(because: string) {
    super(because)
    this.name = 'NotAFilm'
  }
}

/** One box of an MP4 or QuickTime file: `start` to `end` with its head, `body` to `end` without, in bytes of the file. */
export interface Box {
  readonly type: string
  readonly start: number
  readonly body: number
  readonly end: number
}

/** No camera makes so many; a file of nothing but heads would cost memory and time. */
const MOST_BOXES = 20_000
const HEAD = 8
const LONG_HEAD = 16

/** Bytes of a file, read with every bound checked: throws `NotAFilm` for a place that is not there. */
export class FilmBytes {
  readonly bytes: Buffer
  private looked = 0

  constructor(file: Uint8Array) {
    this.bytes = Buffer.from(file.buffer, file.byteOffset, file.length)
  }

  get length(): number {
    return this.bytes.length
  }

  /** An unsigned number of 32 bits, inside `box`. */
  word(box: Box, offset: number): number {
    return this.bytes.readUInt32BE(this.within(box, offset, 4))
  }

  /** One of 64 bits; one that no file can reach is none. */
  longWord(box: Box, offset: number): number {
    const value = this.bytes.readBigUInt64BE(this.within(box, offset, 8))
    if (value > BigInt(Number.MAX_SAFE_INTEGER)) throw new NotAFilm('a number beyond any file')
    return Number(value)
  }

  /** Four letters, inside `box`. */
  letters(box: Box, offset: number): string {
    const at = this.within(box, offset, 4)
    return this.bytes.toString('latin1', at, at + 4)
  }

  /** The place of `length` bytes at an offset into a box's content. */
  within(box: Box, offset: number, length: number): number {
    if (box.body + offset + length > box.end) throw new NotAFilm(`a ${box.type} that is too short`)
    return box.body + offset
  }

  /** The boxes at the top of the file; they have to fill it to its last byte. */
  top(): Box[] {
    const boxes: Box[] = []
    for (let at = 0; at < this.length; at = boxes.at(-1)?.end ?? this.length)
      boxes.push(this.boxAt(at, this.length, true))
    return boxes
  }

  /** The boxes inside one, from an offset into its content. QuickTime ends some lists with a few bytes that are no box. */
  inside(box: Box, offset = 0): Box[] {
    const boxes: Box[] = []
    for (let at = box.body + offset; at + HEAD <= box.end; at = boxes.at(-1)?.end ?? box.end)
      boxes.push(this.boxAt(at, box.end, false))
    return boxes
  }

  /** The only box of a type among some; throws where there is none, or more than one. */
  one(boxes: readonly Box[], type: string): Box {
    const found = this.most(boxes, type)
    if (!found) throw new NotAFilm(`no ${type}`)
    return found
  }

  /** The same, or null where there is none. Two of a kind would mean one thing to one player and another to the next. */
  most(boxes: readonly Box[], type: string): Box | null {
    const found = boxes.filter(box => box.type === type)
    if (found.length > 1) throw new NotAFilm(`more than one ${type}`)
    return found[0] ?? null
  }

  private boxAt(start: number, until: number, atTop: boolean): Box {
    this.looked += 1
    if (this.looked > MOST_BOXES) throw new NotAFilm('too many boxes')
    if (start + HEAD > until) throw new NotAFilm('a box without a head')
    const short = this.bytes.readUInt32BE(start)
    const type = this.bytes.toString('latin1', start + 4, start + HEAD)
    // Size 0, at the top of a file only: to its end.
    if (short === 0 && atTop) return { type, start, body: start + HEAD, end: until }
    const head = short === 1 ? LONG_HEAD : HEAD
    if (start + head > until) throw new NotAFilm('a box without a head')
    const size = short === 1 ? Number(this.bytes.readBigUInt64BE(start + HEAD)) : short
    if (size < head || start + size > until) throw new NotAFilm(`a ${type} that does not fit`)
    return { type, start, body: start + head, end: start + size }
  }
}

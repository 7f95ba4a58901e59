import { NotAFilm } from './film-boxes.ts'
import type { Box, FilmBytes } from './film-boxes.ts'

/** What to take over of a box whose head is already written. */
export type Rule = (copy: FilmCopy, box: Box) => void
export type Rules = Readonly<Record<string, Rule>>

/** A film of the same size that begins as zeros, and takes over what it is told to: what nobody named is not in it. */
export class FilmCopy {
  readonly film: FilmBytes
  readonly bytes: Uint8Array<ArrayBuffer>
  private readonly out: Buffer

  constructor(film: FilmBytes) {
    this.film = film
    this.bytes = new Uint8Array(film.length)
    this.out = Buffer.from(this.bytes.buffer)
  }

  /** Takes over bytes as they are. */
  keep(from: number, until: number): void {
    this.film.bytes.copy(this.out, from, from, until)
  }

  /** Takes over `length` bytes at an offset into a box; throws `NotAFilm` where it is shorter. */
  keepIn(box: Box, offset: number, length: number): void {
    const at = this.film.within(box, offset, length)
    this.keep(at, at + length)
  }

  /** Takes over that a box is there, and how long it is. */
  head(box: Box): void {
    this.keep(box.start, box.body)
  }

  /** Leaves an empty place of the same length where a box was. */
  free(box: Box): void {
    this.head(box)
    this.out.write('free', box.start + 4, 'latin1')
  }

  /** Each of some boxes by its rule, at most one of a kind; an empty place where there is no rule. */
  each(boxes: readonly Box[], rules: Rules): void {
    const seen = new Set<string>()
    for (const box of boxes) {
      const rule = Object.hasOwn(rules, box.type) ? rules[box.type] : undefined
      if (!rule) {
        this.free(box)
        continue
      }
      if (seen.has(box.type)) throw new NotAFilm(`more than one ${box.type}`)
      seen.add(box.type)
      this.head(box)
      rule(this, box)
    }
  }
}

/** A box of boxes. */
export function holding(rules: Rules): Rule {
  return (copy, box) => copy.each(copy.film.inside(box), rules)
}

/** The first bytes of its content; what hides behind them goes. */
export function first(length: number): Rule {
  return (copy, box) => copy.keepIn(box, 0, length)
}

/** All of it: settings of a decoder. */
export const whole: Rule = (copy, box) => copy.keep(box.body, box.end)

/** A table: version, how many rows, and so many rows of `row` bytes behind `head` bytes. */
export function table(row: number, head = 8): Rule {
  return (copy, box) => copy.keepIn(box, 0, head + row * copy.film.word(box, head - 4))
}

/** A box that begins with two dates, which go; `lengths` by its version, which says how wide the dates are. */
export function dated(lengths: readonly [number, number]): Rule {
  return (copy, box) => {
    const version = copy.film.word(box, 0) >>> 24
    const length = lengths[version]
    if (length === undefined) throw new NotAFilm(`a ${box.type} of another version`)
    const dates = version === 0 ? 8 : 16
    copy.keepIn(box, 0, 4)
    copy.keepIn(box, 4 + dates, length - 4 - dates)
  }
}

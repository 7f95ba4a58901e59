import { NotAFilm } from './film-boxes.ts'
import type { Box, FilmBytes } from './film-boxes.ts'

/** Where the bytes of one chunk lie in the file. */
export interface Chunk {
  readonly from: number
  readonly until: number
}

/**
 * The chunks of one track, as the tables in its `stbl` tell them (ISO/IEC 14496-12, 8.7). `most` bounds what they may hold
 * together, so that a short table cannot ask for endless work. Throws `NotAFilm` where the tables contradict each other.
 */
export function* chunksOf(film: FilmBytes, stbl: Box, most: number): Generator<Chunk> {
  const tables = film.inside(stbl)
  const sizes = new Sizes(film, film.one(tables, 'stsz'))
  const runs = new Runs(film, film.one(tables, 'stsc'))
  const offsets = offsetsOf(film, tables)
  let left = most
  for (let chunk = 0; chunk < offsets.count; chunk += 1) {
    const from = offsets.at(chunk)
    const until = from + sizes.take(runs.samplesOf(chunk))
    left -= until - from
    if (left < 0) throw new NotAFilm('more samples than bytes')
    if (until > from) yield { from, until }
  }
}

interface Offsets {
  readonly count: number
  at(chunk: number): number
}

function offsetsOf(film: FilmBytes, tables: readonly Box[]): Offsets {
  const short = film.most(tables, 'stco')
  const long = film.most(tables, 'co64')
  const table = short ?? long
  if (!table || (short && long)) throw new NotAFilm('no place of its chunks')
  const count = film.word(table, 4)
  film.within(table, 8, count * (short ? 4 : 8))
  return {
    count,
    at: chunk => (short ? film.word(table, 8 + 4 * chunk) : film.longWord(table, 8 + 8 * chunk)),
  }
}

/** How large each sample is: all alike, or one by one. */
class Sizes {
  private readonly film: FilmBytes
  private readonly stsz: Box
  private readonly all: number
  private readonly count: number
  private next = 0

  constructor(film: FilmBytes, stsz: Box) {
    this.film = film
    this.stsz = stsz
    this.all = film.word(stsz, 4)
    this.count = film.word(stsz, 8)
    // Sound of old QuickTime says 1 and means frames of more bytes than that.
    if (this.all === 1) throw new NotAFilm('sound without sizes')
    if (this.all === 0) film.within(stsz, 12, this.count * 4)
  }

  /** The bytes of the next `samples` samples together; those that there are not take none. */
  take(samples: number): number {
    const until = Math.min(this.count, this.next + samples)
    const from = this.next
    this.next = until
    if (this.all > 0) return (until - from) * this.all
    let bytes = 0
    for (let sample = from; sample < until; sample += 1) bytes += this.film.word(this.stsz, 12 + 4 * sample)
    return bytes
  }
}

/** How many samples each chunk holds: runs of chunks that are alike. */
class Runs {
  private readonly film: FilmBytes
  private readonly stsc: Box
  private readonly count: number
  private run = 0

  constructor(film: FilmBytes, stsc: Box) {
    this.film = film
    this.stsc = stsc
    this.count = film.word(stsc, 4)
    film.within(stsc, 8, this.count * 12)
    for (let run = 0; run < this.count; run += 1)
      if (this.first(run) <= (run === 0 ? 0 : this.first(run - 1))) throw new NotAFilm('runs out of order')
  }

  /** Samples of one chunk; chunks are asked for in order, from 0. */
  samplesOf(chunk: number): number {
    while (this.run + 1 < this.count && this.first(this.run + 1) <= chunk + 1) this.run += 1
    return this.run < this.count ? this.film.word(this.stsc, 12 + 12 * this.run) : 0
  }

  private first(run: number): number {
    return this.film.word(this.stsc, 8 + 12 * run)
  }
}

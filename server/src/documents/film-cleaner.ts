import { FilmBytes, NotAFilm } from './film-boxes.ts'
import type { Box } from './film-boxes.ts'
import { FilmCopy } from './film-copy.ts'
import { brands, CODINGS, MOVIE, TRACK } from './film-rules.ts'
import { chunksOf } from './film-samples.ts'

/** More of them than any camera makes would only cost time. */
const MOST_DATA = 16
const MOST_TRACKS = 32

/**
 * Cleans an MP4 or QuickTime film without decoding it: takes over how picture and sound are coded and their samples, and
 * nothing else. Metadata, names, dates and every other track become empty places of the same length, so that all offsets
 * hold. What a coder wrote into the samples themselves stays. Gives null for what is not such a film, is in fragments,
 * points at other files or has no picture.
 */
export function cleanFilm(file: Uint8Array): Uint8Array<ArrayBuffer> | null {
  try {
    return cleaned(new FilmBytes(file))
  } catch (error) {
    if (error instanceof NotAFilm) return null
    throw error
  }
}

function cleaned(film: FilmBytes): Uint8Array<ArrayBuffer> {
  const copy = new FilmCopy(film)
  const top = film.top()
  const data = top.filter(box => box.type === 'mdat')
  if (data.length > MOST_DATA) throw new NotAFilm('too many places of data')
  if (top.some(box => box.type === 'moof')) throw new NotAFilm('a film in fragments')
  for (const box of top) {
    if (box.type === 'moov') continue
    if (box.type !== 'ftyp' && box.type !== 'mdat') copy.free(box)
    else copy.head(box)
  }
  const type = film.most(top, 'ftyp')
  if (type) brands(copy, type)
  const tracks = movie(copy, film.one(top, 'moov'))
  samples(copy, tracks, data)
  return copy.bytes
}

/** Takes over the description of the film; gives the tables of the tracks that stay. */
function movie(copy: FilmCopy, moov: Box): Box[] {
  const { film } = copy
  const inside = film.inside(moov)
  if (inside.some(box => box.type === 'mvex')) throw new NotAFilm('a film in fragments')
  film.one(inside, 'mvhd')
  copy.head(moov)
  const tracks = inside.filter(box => box.type === 'trak')
  if (tracks.length > MOST_TRACKS) throw new NotAFilm('too many tracks')
  copy.each(
    inside.filter(box => box.type !== 'trak'),
    MOVIE,
  )
  let hasPicture = false
  const kept: Box[] = []
  for (const track of tracks) {
    const { kind, stbl } = kindOf(film, track)
    if (!stbl) {
      copy.free(track)
      continue
    }
    hasPicture ||= kind === 'vide'
    copy.head(track)
    TRACK(copy, track)
    kept.push(stbl)
  }
  if (!hasPicture) throw new NotAFilm('no picture')
  return kept
}

/** What a track is of, and its tables where it is one of picture or sound in a coding that is taken over. */
function kindOf(film: FilmBytes, track: Box): { kind: string; stbl: Box | null } {
  const mdia = film.inside(film.one(film.inside(track), 'mdia'))
  const kind = film.letters(film.one(mdia, 'hdlr'), 8)
  const known = Object.hasOwn(CODINGS, kind) ? (CODINGS[kind] ?? []) : []
  if (known.length === 0) return { kind, stbl: null }
  const minf = film.inside(film.one(mdia, 'minf'))
  const stbl = film.one(minf, 'stbl')
  const entries = film.inside(film.one(film.inside(stbl), 'stsd'), 8)
  const fits = entries.length > 0 && entries.every(entry => known.includes(entry.type))
  // Where its samples lie has to be said: in this file.
  if (fits) film.one(film.inside(film.one(minf, 'dinf')), 'dref')
  return { kind, stbl: fits ? stbl : null }
}

/** Takes over the samples of the tracks that stay; each has to lie in the film's data. */
function samples(copy: FilmCopy, tracks: readonly Box[], data: readonly Box[]): void {
  for (const stbl of tracks)
    for (const { from, until } of chunksOf(copy.film, stbl, copy.film.length)) {
      if (!data.some(box => box.body <= from && until <= box.end)) throw new NotAFilm('a sample out of place')
      copy.keep(from, until)
    }
}

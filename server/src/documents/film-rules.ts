import { NotAFilm } from './film-boxes.ts'
import type { Box } from './film-boxes.ts'
import { dated, first, holding, table, whole } from './film-copy.ts'
import type { Rule, Rules } from './film-copy.ts'

/** Kinds of picture and sound that are taken over; a track of any other kind goes. */
const PICTURE = [
  'avc1',
  'avc3',
  'hvc1',
  'hev1',
  'dvh1',
  'dvhe',
  'mp4v',
  'vp08',
  'vp09',
  'av01',
  's263',
  'h263',
]
const SOUND = ['mp4a', 'samr', 'sawb', 'alac', 'Opus', 'ac-3', 'ec-3', 'sowt', 'twos', 'lpcm', 'ulaw', 'alaw']
export const CODINGS: Readonly<Record<string, readonly string[]>> = { vide: PICTURE, soun: SOUND }

/** Colours by numbers; a profile would be a file of its own, with words in it. */
const colours: Rule = (copy, box) => {
  if (['nclx', 'nclc'].includes(copy.film.letters(box, 0))) whole(copy, box)
  else copy.free(box)
}

const PICTURE_SETTINGS: Rules = {
  avcC: whole,
  hvcC: whole,
  lhvC: whole,
  av1C: whole,
  vpcC: whole,
  dvcC: whole,
  dvvC: whole,
  d263: whole,
  esds: whole,
  btrt: first(12),
  pasp: first(8),
  clap: first(32),
  fiel: first(2),
  colr: colours,
}
const SOUND_SETTINGS: Rules = {
  esds: whole,
  damr: whole,
  alac: whole,
  dOps: whole,
  dac3: whole,
  dec3: whole,
  chan: whole,
  btrt: first(12),
}
const IN_WAVE: Rules = { frma: first(4), esds: whole, alac: whole, enda: first(2), mp4a: first(4) }

/** How pictures are coded, without the name of the maker and of the program. */
const pictureEntry: Rule = (copy, box) => {
  copy.keepIn(box, 6, 2)
  copy.keepIn(box, 24, 18)
  copy.keepIn(box, 74, 4)
  copy.each(copy.film.inside(box, 78), PICTURE_SETTINGS)
}

/** Bytes of a description of sound before its boxes, by its version: 1 and 2 are QuickTime's own. */
const SOUND_BYTES = [28, 44, 64]

const soundEntry: Rule = (copy, box) => {
  const length = SOUND_BYTES[copy.film.word(box, 8) >>> 16]
  if (length === undefined) throw new NotAFilm('sound of another version')
  copy.keepIn(box, 6, 4)
  copy.keepIn(box, 16, length - 16)
  copy.each(copy.film.inside(box, length), { ...SOUND_SETTINGS, wave: holding(IN_WAVE) })
}

const codings: Rule = (copy, box) => {
  copy.keepIn(box, 0, 8)
  for (const entry of copy.film.inside(box, 8)) {
    copy.head(entry)
    if (PICTURE.includes(entry.type)) pictureEntry(copy, entry)
    else soundEntry(copy, entry)
  }
}

/** Where its samples are: in this very file, or the film is not taken; a path or address goes. */
const sources: Rule = (copy, box) => {
  copy.keepIn(box, 0, 8)
  for (const entry of copy.film.inside(box, 8)) {
    const here = ['url ', 'alis'].includes(entry.type) && (copy.film.word(entry, 0) & 1) === 1
    if (!here) throw new NotAFilm('samples in another file')
    copy.head(entry)
    copy.keepIn(entry, 0, 4)
  }
}

/** What kind of track it is, without the name that a program gave it. */
const handler: Rule = (copy, box) => copy.keepIn(box, 0, 12)

const edits: Rule = (copy, box) => table(copy.film.word(box, 0) >>> 24 === 1 ? 20 : 12)(copy, box)

const sizes: Rule = (copy, box) => {
  if (copy.film.word(box, 4) === 0) table(4, 12)(copy, box)
  else copy.keepIn(box, 0, 12)
}

const SAMPLE_TABLES: Rules = {
  stsd: codings,
  stts: table(8),
  ctts: table(8),
  stss: table(4),
  stps: table(4),
  stsc: table(12),
  stsz: sizes,
  stco: table(4),
  co64: table(8),
}

/** What is taken over of a track of pictures or sound. */
export const TRACK: Rule = holding({
  tkhd: dated([84, 96]),
  edts: holding({ elst: edits }),
  mdia: holding({
    mdhd: dated([24, 36]),
    hdlr: handler,
    minf: holding({
      vmhd: first(12),
      smhd: first(8),
      hdlr: handler,
      dinf: holding({ dref: sources }),
      stbl: holding(SAMPLE_TABLES),
    }),
  }),
})

/** What is taken over of the description of the whole film, beside its tracks. */
export const MOVIE: Rules = { mvhd: dated([100, 112]) }

/** The kinds of player it is for: a list of names of four letters. */
export const brands: Rule = (copy, box: Box) => {
  if (box.end - box.body > 256) throw new NotAFilm('brands without end')
  whole(copy, box)
}

/** One box of an MP4 file: four letters and what is in it. */
export function box(type: string, ...content: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(8 + content.reduce((sum, each) => sum + each.length, 0))
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, ...content])
}

/** Numbers of 32 bits. */
export function words(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length)
  numbers.forEach((number, at) => bytes.writeUInt32BE(number, 4 * at))
  return bytes
}

/** The words that must not be in any film that is shown. */
export const PLACE = '+22.3193+114.1694/'
export const SECRETS = [
  PLACE,
  'ERIKSSON',
  'W5M0MpCehiHzreSzNTczkc9d',
  'MARKER-NAME',
  'MARKER-CODER',
  'MARKER-TRACK',
  'MARKER-GAP',
]
/** 1 November 2026, as films count: seconds since 1904. */
export const MADE_AT = 3_876_336_000

export interface TrackShape {
  readonly kind: string
  readonly coding: string
  readonly samples: readonly Buffer[]
  /** Replaces a table by name; null leaves it out. */
  readonly tables?: Readonly<Record<string, Buffer | null>>
  /** Further boxes of the track. */
  readonly more?: readonly Buffer[]
}

export const PICTURES: TrackShape = {
  kind: 'vide',
  coding: 'avc1',
  samples: [Buffer.from('picture one '), Buffer.from('picture two ')],
}
export const SOUND: TrackShape = { kind: 'soun', coding: 'mp4a', samples: [Buffer.from('sound one ')] }
/** What phones write beside the pictures: where they were, moment by moment. */
export const PLACES: TrackShape = {
  kind: 'meta',
  coding: 'mebx',
  samples: [Buffer.from(`at ${PLACE} now`)],
}

const XMP = Buffer.concat([
  Buffer.from('be7acfcb97a942e89c71999491e3afac', 'hex'),
  Buffer.from('<?xpacket id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta>ERIKSSON ANNA MARIA</x:xmpmeta>'),
])

function entryOf({ kind, coding }: TrackShape): Buffer {
  const start = Buffer.concat([Buffer.alloc(6), Buffer.from([0, 1])])
  if (kind === 'vide') {
    const fields = Buffer.alloc(70)
    fields.writeUInt16BE(320, 16)
    fields.writeUInt16BE(240, 18)
    fields.write('\x0cMARKER-CODER', 34, 'latin1')
    return box(coding, start, fields, box('avcC', Buffer.from('settings of the coder')), box('uuid', XMP))
  }
  if (kind === 'soun')
    return box(coding, start, Buffer.alloc(20, 1).fill(0, 0, 2), box('esds', Buffer.from('settings')))
  return box(coding, start, Buffer.from(`keys ${PLACE}`))
}

/** A track whose samples begin at `at`, one chunk each. */
function track(shape: TrackShape, at: number): Buffer {
  const { kind, samples, tables = {}, more = [] } = shape
  let next = at
  const offsets = samples.map(sample => {
    next += sample.length
    return next - sample.length
  })
  const usual: Record<string, Buffer> = {
    stsd: box('stsd', words(0, 1), entryOf(shape)),
    stts: box('stts', words(0, 1, samples.length, 1000)),
    stsc: box('stsc', words(0, 1, 1, 1, 1)),
    stsz: box('stsz', words(0, 0, samples.length, ...samples.map(each => each.length))),
    stco: box('stco', words(0, samples.length, ...offsets)),
  }
  const stbl = Object.entries({ ...usual, ...tables }).flatMap(([, each]) => (each ? [each] : []))
  const dref = box('dref', words(0, 1), box('url ', words(1), Buffer.from('MARKER-NAME.mov')))
  const minf = box('minf', box('vmhd', Buffer.alloc(12)), box('dinf', dref), box('stbl', ...stbl))
  const handler = Buffer.concat([
    words(0, 0),
    Buffer.from(kind),
    Buffer.alloc(12),
    Buffer.from('MARKER-TRACK\0'),
  ])
  const mdia = box('mdia', box('mdhd', words(0, MADE_AT, MADE_AT, 1000, 2000, 0)), box('hdlr', handler), minf)
  return box('trak', box('tkhd', words(7, MADE_AT, MADE_AT, 1), Buffer.alloc(68)), mdia, ...more)
}

/** What is told about the film: where, who, when, in each of the ways cameras and programs do. */
export const TOLD: readonly Buffer[] = [
  box(
    'udta',
    box('\xa9xyz', Buffer.from(`\0\x12\x15\xc7${PLACE}`, 'latin1')),
    box('name', Buffer.from('MARKER-NAME')),
  ),
  box('meta', words(0), box('ilst', Buffer.from(`ERIKSSON ${PLACE}`))),
  box('uuid', XMP),
]

export interface FilmShape {
  readonly tracks?: readonly TrackShape[]
  readonly told?: readonly Buffer[]
  /** Boxes at the top, behind the rest. */
  readonly after?: readonly Buffer[]
  /** Bytes of the data that are no track's. */
  readonly gap?: Buffer
}

/** A film put together by hand: boxes as cameras write them, samples that no decoder would take. */
export function film({
  tracks = [PICTURES, SOUND, PLACES],
  told = TOLD,
  after = [box('uuid', XMP), box('free', Buffer.from('MARKER-GAP'))],
  gap = Buffer.from('MARKER-GAP'),
}: FilmShape = {}): Buffer {
  const type = box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1'))
  const data = box('mdat', gap, ...tracks.flatMap(each => each.samples))
  let at = type.length + 8 + gap.length
  const traks = tracks.map(each => {
    const from = at
    at += each.samples.reduce((sum, sample) => sum + sample.length, 0)
    return track(each, from)
  })
  const mvhd = box('mvhd', words(0, MADE_AT, MADE_AT, 1000, 2000), Buffer.alloc(80))
  return Buffer.concat([type, data, box('moov', mvhd, ...traks, ...told), ...after])
}

import type { Format } from './byte-walk.ts'
import { ActiveContent } from './active-content.ts'

/** What the file is not; the codes of the contract. */
export class PhotoRefused extends Error {
  readonly code: 'not-a-photo' | 'picture-too-large' | 'picture-too-small'

  constructor(code: PhotoRefused['code']) {
    super(code)
    this.name = 'PhotoRefused'
    this.code = code
  }
}

/** Told as soon as the header gives it, before anything is decoded; throws to stop the file there. */
export type OnSize = (width: number, height: number) => void

const NO_LENGTH = new Set([0x01, 0xd0, 0xd1, 0xd2, 0xd3, 0xd4, 0xd5, 0xd6, 0xd7, 0xd8])
const NO_FRAME = new Set([0xc4, 0xc8, 0xcc])

/** Walks the segments of a JPEG up to its end-of-image marker. */
export function* jpeg(onSize: OnSize): Format {
  let sized = false
  const active = new ActiveContent()
  let marker = yield* jpegMarker()
  while (marker !== 0xd9) {
    if (NO_LENGTH.has(marker)) {
      marker = yield* jpegMarker()
      continue
    }
    const length = (yield { read: 2 }).readUInt16BE() - 2
    if (length < 0) throw new PhotoRefused('not-a-photo')
    const segment = yield { read: length }
    if (active.sees(segment)) throw new PhotoRefused('not-a-photo')
    if (marker >= 0xc0 && marker <= 0xcf && !NO_FRAME.has(marker)) {
      if (length < 6) throw new PhotoRefused('not-a-photo')
      onSize(segment.readUInt16BE(3), segment.readUInt16BE(1))
      sized = true
    }
    marker = marker === 0xda ? yield* afterScan() : yield* jpegMarker()
  }
  if (!sized) throw new PhotoRefused('not-a-photo')
  yield* trailer()
}

/** Reads the next marker; fill bytes before it are allowed. */
function* jpegMarker(): Generator<{ read: number }, number, Buffer> {
  let byte = (yield { read: 1 })[0] as number
  if (byte !== 0xff) throw new PhotoRefused('not-a-photo')
  while (byte === 0xff) byte = (yield { read: 1 })[0] as number
  return byte
}

/** Passes over coded picture data, whose 0xFF bytes are followed by 0 or a restart marker. */
function* afterScan(): Generator<{ until: number } | { read: number }, number, Buffer> {
  for (;;) {
    yield { until: 0xff }
    let byte = 0xff
    while (byte === 0xff) byte = (yield { read: 1 })[0] as number
    if (byte !== 0 && !(byte >= 0xd0 && byte <= 0xd7)) return byte
  }
}

/** Walks the chunks of a PNG up to IEND. */
export function* png(onSize: OnSize): Format {
  yield { skip: 8 }
  const active = new ActiveContent()
  for (let first = true, type = ''; type !== 'IEND'; first = false) {
    const head = yield { read: 8 }
    const length = head.readUInt32BE(0)
    type = head.toString('latin1', 4)
    if (!/^[A-Za-z]{4}$/.test(type) || first !== (type === 'IHDR')) throw new PhotoRefused('not-a-photo')
    if (type === 'IHDR') {
      const header = yield { read: length === 13 ? 13 : refuse() }
      onSize(header.readUInt32BE(0), header.readUInt32BE(4))
    } else if (length > 0 && length <= 65_536 && type !== 'IDAT') {
      if (active.sees(yield { read: length })) throw new PhotoRefused('not-a-photo')
    } else yield { skip: length }
    yield { skip: 4 }
  }
  yield* trailer()
}

/** Walks a WebP by the length its RIFF header gives. */
export function* webp(onSize: OnSize): Format {
  const head = yield { read: 30 }
  const size = head.readUInt32LE(4) + 8
  if (size < 30) throw new PhotoRefused('not-a-photo')
  const kind = head.toString('latin1', 12, 16)
  if (kind === 'VP8X') onSize(head.readUIntLE(24, 3) + 1, head.readUIntLE(27, 3) + 1)
  else if (kind === 'VP8 ') onSize(head.readUInt16LE(26) & 0x3fff, head.readUInt16LE(28) & 0x3fff)
  else if (kind === 'VP8L') {
    const bits = head.readUInt32LE(21)
    onSize((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1)
  } else throw new PhotoRefused('not-a-photo')
  yield { skip: size - 30 }
  yield* trailer()
}

/** What stands behind the picture: cameras put a second picture or a clip there; a program or page is refused. */
function* trailer(): Format {
  const active = new ActiveContent()
  for (;;) {
    if (active.sees(yield { rest: true })) throw new PhotoRefused('not-a-photo')
  }
}

function refuse(): never {
  throw new PhotoRefused('not-a-photo')
}

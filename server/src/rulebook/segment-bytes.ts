import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, gzip } from 'node:zlib'

/** How a segment may be packed on its way, the smaller one first. */
const PACKERS = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const
type Packing = keyof typeof PACKERS
export const PACKINGS = ['br', 'gzip'] as const satisfies readonly Packing[]

/** 128 bits of SHA-256 as hex: enough to tell contents apart, short enough for a manifest. */
const HASH_LENGTH = 32

/** One part of the book as the JSON bytes that travel, with the hash of these bytes. Packed once, when first asked for. */
export class SegmentBytes {
  readonly bytes: Buffer
  readonly hash: string
  private readonly packed = new Map<Packing, Promise<Buffer>>()

  constructor(part: unknown) {
    this.bytes = Buffer.from(JSON.stringify(part), 'utf8')
    this.hash = hashOf(this.bytes)
  }

  /** The bytes in one packing; null gives them as they are. */
  in(packing: Packing | null): Promise<Buffer> {
    if (packing === null) return Promise.resolve(this.bytes)
    const known = this.packed.get(packing)
    if (known) return known
    const made = PACKERS[packing](this.bytes)
    this.packed.set(packing, made)
    return made
  }

  /** The strong ETag of one packing: other bytes, another tag. */
  tag(packing: Packing | null): string {
    return packing === null ? `"${this.hash}"` : `"${this.hash}-${packing}"`
  }

  /** Whether one of the tags of `If-None-Match` is of this content, in whatever packing it came. */
  isKnownTo(ifNoneMatch: string | undefined): boolean {
    const tags = (ifNoneMatch ?? '').split(',').map(tag => tag.trim().replace(/^W\//, ''))
    return tags.includes('*') || [null, ...PACKINGS].some(packing => tags.includes(this.tag(packing)))
  }
}

/** The hash of some bytes, as manifests and tags carry it. */
export function hashOf(bytes: string | Buffer): string {
  return createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH)
}

/** Takes `Accept-Encoding`; gives the best packing the client takes, null for none. */
export function packingFor(acceptEncoding: string | undefined): Packing | null {
  const taken = new Set(
    (acceptEncoding ?? '')
      .toLowerCase()
      .split(',')
      .map(each => each.split(';').map(part => part.trim()))
      .filter(([, weight]) => !/^q=0(\.0*)?$/.test(weight ?? ''))
      .map(([name]) => name),
  )
  return PACKINGS.find(packing => taken.has(packing)) ?? null
}

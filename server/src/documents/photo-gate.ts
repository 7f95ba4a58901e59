import { fileTypeFromBuffer } from 'file-type'
import { ByteWalk } from './byte-walk.ts'
import { ActiveContent } from './active-content.ts'
import { jpeg, PhotoRefused, png, webp } from './photo-formats.ts'
import type { OnSize } from './photo-formats.ts'

/** Limits of a photo; the bytes are limited before, by the reader of the request. */
export const MOST_PIXELS = 50_000_000
export const LEAST_SIDE = 200
/** Bytes that tell what a file is. */
export const HEAD_BYTES = 4100

export type PhotoKind = 'jpeg' | 'png' | 'webp'
export type GateCode =
  | 'not-a-photo'
  | 'pdf-not-yet'
  | 'heic-not-yet'
  | 'picture-too-large'
  | 'picture-too-small'
  | 'file-cut'
  | 'file-missing'
  | 'file-unfit'

/** Watches one file pass by. `mostMb` may depend on what the file turned out to be. */
export interface Gate {
  readonly width: number
  readonly height: number
  readonly mostMb: number
  begin(head: Buffer): Promise<GateCode | null>
  feed(chunk: Buffer): GateCode | null
  end(): GateCode | null
}

/** The largest photo taken, in MB of 1,048,576 bytes: what one upload of the mini-program may carry. */
const MOST_MB = 10

const HEIC = new Set(['heic', 'heif', 'avif'])
const FORMATS = { jpeg, png, webp }

/** Watches one file pass by in pieces: what it is by content, how large by its header, whether it is whole. */
export class PhotoGate implements Gate {
  readonly mostMb = MOST_MB
  private walk: ByteWalk | null = null
  private bytes = 0
  width = 0
  height = 0

  /** Takes the first `HEAD_BYTES` bytes (fewer in a shorter file); gives why the file is refused, or null. */
  async begin(head: Buffer): Promise<GateCode | null> {
    if (head.length === 0) return 'file-missing'
    const found = await kindOf(head)
    if (found !== 'jpeg' && found !== 'png' && found !== 'webp') return found
    const onSize: OnSize = (width, height) => this.measure(width, height)
    return this.guard(() => {
      this.walk = new ByteWalk(FORMATS[found](onSize))
    })
  }

  /** Takes every piece, the head included; gives why the file is refused, or null. */
  feed(chunk: Buffer): GateCode | null {
    this.bytes += chunk.length
    return this.guard(() => this.walk?.feed(chunk))
  }

  /** After the last piece: gives why the file is refused, or null. */
  end(): GateCode | null {
    if (this.bytes === 0) return 'file-missing'
    return this.walk?.whole ? null : 'file-cut'
  }

  private measure(width: number, height: number): void {
    if (width * height > MOST_PIXELS) throw new PhotoRefused('picture-too-large')
    if (Math.min(width, height) < LEAST_SIDE) throw new PhotoRefused('picture-too-small')
    this.width = width
    this.height = height
  }

  private guard(work: () => void): GateCode | null {
    try {
      work()
      return null
    } catch (error) {
      if (error instanceof PhotoRefused) return error.code
      throw error
    }
  }
}

async function kindOf(head: Buffer): Promise<PhotoKind | GateCode> {
  const found = await fileTypeFromBuffer(head)
  if (found?.ext === 'pdf') return 'pdf-not-yet'
  if (found && HEIC.has(found.ext)) return 'heic-not-yet'
  if (new ActiveContent().sees(head.subarray(0, 1024))) return 'not-a-photo'
  if (found?.mime === 'image/jpeg') return 'jpeg'
  if (found?.mime === 'image/png' || found?.mime === 'image/apng') return 'png'
  if (found?.mime === 'image/webp') return 'webp'
  return 'not-a-photo'
}

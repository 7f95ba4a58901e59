import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { Transform } from 'node:stream'
import type { TransformCallback } from 'node:stream'
import { SealBroken } from './sealed-text.ts'

/** Plain bytes in one frame. A reader holds no more than one frame before its tag is checked. */
export const FRAME_BYTES = 64 * 1024
const TAG_BYTES = 16
const PREFIX_BYTES = 7
const MAGIC = Buffer.from([0x49, 0x57, 0x53, 0x46, 0x01])
const HEADER_BYTES = MAGIC.length + PREFIX_BYTES

/**
 * Encrypts a stream of any length with AES-256-GCM in frames. The nonce of each frame is seven random bytes, a counter
 * and a flag for the last one, so frames cannot be swapped, left out or cut off; `objectId` binds them to one object.
 */
export function sealStream(key: KeyObject, objectId: string): Transform {
  const prefix = randomBytes(PREFIX_BYTES)
  const frames = new Framer(FRAME_BYTES, (plain, counter, last) => {
    const cipher = createCipheriv('aes-256-gcm', key, nonceOf(prefix, counter, last))
    cipher.setAAD(Buffer.from(objectId, 'utf8'))
    return Buffer.concat([cipher.update(plain), cipher.final(), cipher.getAuthTag()])
  })
  frames.push(Buffer.concat([MAGIC, prefix]))
  return frames
}

/** Decrypts what `sealStream` wrote. The stream fails with `SealBroken` before it gives out a byte of a bad frame. */
export function openStream(key: KeyObject, objectId: string): Transform {
  let prefix: Buffer | null = null
  return new Framer(
    FRAME_BYTES + TAG_BYTES,
    (sealed, counter, last) => {
      if (!prefix || sealed.length < TAG_BYTES) throw new SealBroken()
      const opener = createDecipheriv('aes-256-gcm', key, nonceOf(prefix, counter, last))
      opener.setAAD(Buffer.from(objectId, 'utf8'))
      opener.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
      const plain = opener.update(sealed.subarray(0, sealed.length - TAG_BYTES))
      opener.final()
      return plain
    },
    header => {
      if (!header.subarray(0, MAGIC.length).equals(MAGIC)) throw new SealBroken()
      prefix = Buffer.from(header.subarray(MAGIC.length))
    },
  )
}

type OneFrame = (bytes: Buffer, counter: number, last: boolean) => Buffer

/** Cuts a stream into frames and holds each back until it is known whether more follows. */
class Framer extends Transform {
  private held: Buffer[] = []
  private heldBytes = 0
  private counter = 0
  private headerLeft: number
  private readonly frameBytes: number
  private readonly frame: OneFrame
  private readonly header: ((bytes: Buffer) => void) | undefined

  constructor(frameBytes: number, frame: OneFrame, header?: (bytes: Buffer) => void) {
    super()
    this.frameBytes = frameBytes
    this.frame = frame
    this.header = header
    this.headerLeft = header ? HEADER_BYTES : 0
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.held.push(chunk)
    this.heldBytes += chunk.length
    this.guard(done, () => {
      this.readHeader()
      while (this.headerLeft === 0 && this.heldBytes > this.frameBytes) this.emitFrame(false)
    })
  }

  override _flush(done: TransformCallback): void {
    this.guard(done, () => {
      if (this.headerLeft > 0) throw new SealBroken()
      this.emitFrame(true)
    })
  }

  private readHeader(): void {
    if (this.headerLeft === 0 || this.heldBytes < this.headerLeft) return
    this.header?.(this.cut(this.headerLeft))
    this.headerLeft = 0
  }

  private emitFrame(last: boolean): void {
    const bytes = this.cut(last ? this.heldBytes : this.frameBytes)
    this.push(this.frame(bytes, this.counter, last))
    this.counter += 1
  }

  private cut(count: number): Buffer {
    const all = this.held.length === 1 ? (this.held[0] as Buffer) : Buffer.concat(this.held)
    this.held = count < all.length ? [all.subarray(count)] : []
    this.heldBytes = all.length - count
    return all.subarray(0, count)
  }

  private guard(done: TransformCallback, work: () => void): void {
    try {
      work()
    } catch {
      done(new SealBroken())
      return
    }
    done()
  }
}

function nonceOf(prefix: Buffer, counter: number, last: boolean): Buffer {
  const nonce = Buffer.alloc(12)
  prefix.copy(nonce)
  nonce.writeUInt32BE(counter, PREFIX_BYTES)
  nonce[11] = last ? 1 : 0
  return nonce
}

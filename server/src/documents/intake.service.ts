import { Inject, Injectable } from '@nestjs/common'
import { createHash } from 'node:crypto'
import type { Hash, KeyObject } from 'node:crypto'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { Problem } from '../core/problem.ts'
import { OBJECT_STORE } from '../core/storage/object-store.ts'
import type { ObjectStore } from '../core/storage/object-store.ts'
import { sealStream } from '../core/vault/frames.ts'
import { HEAD_BYTES, MOST_PIXELS, PhotoGate } from './photo-gate.ts'
import type { Gate, GateCode } from './photo-gate.ts'

/** A file as it arrives; `truncated` tells that the reader of the request cut it. */
export interface Incoming extends AsyncIterable<Buffer> {
  readonly truncated?: boolean
}

/** What is known of a file once its last byte has passed. */
export interface Measured {
  readonly bytes: number
  readonly sha256: string
  readonly width: number
  readonly height: number
}

/**
 * Takes files in while they stream, photos unless another gate is given: sniffed, measured, hashed, encrypted, and durable when it returns. A refused or
 * broken file leaves nothing behind.
 */
@Injectable()
export class Intake {
  constructor(@Inject(OBJECT_STORE) private readonly store: ObjectStore) {}

  /** Stores the file sealed under `key` as object `id`; throws a `Problem` saying why it cannot be taken. */
  async receive(file: Incoming, id: string, key: KeyObject, gate: Gate = new PhotoGate()): Promise<Measured> {
    const passing = new Passing(file, gate)
    const sealed = sealStream(key, id)
    // Both have to come to their end before anybody is answered: the store clears up what it began.
    const [streamed, stored] = await Promise.allSettled([
      pipeline(Readable.from(passing.pieces()), sealed),
      this.store.put(id, sealed),
    ])
    if (streamed.status === 'rejected') throw streamed.reason
    if (stored.status === 'rejected') throw stored.reason
    return passing.measured()
  }

  /** Reads the file to its end without keeping it, to compare it with one already taken; refuses as `receive` does. */
  async compare(file: Incoming, gate: Gate = new PhotoGate()): Promise<Measured> {
    const passing = new Passing(file, gate)
    for await (const _ of passing.pieces());
    return passing.measured()
  }

  /** Takes back a file that no row came to name. */
  async discard(id: string): Promise<void> {
    await this.store.delete(id)
  }
}

/** One file on its way through the gate. */
class Passing {
  private readonly gate: Gate
  private readonly hash: Hash = createHash('sha256')
  private bytes = 0
  private readonly file: Incoming

  constructor(file: Incoming, gate: Gate) {
    this.file = file
    this.gate = gate
  }

  async *pieces(): AsyncGenerator<Buffer> {
    let head: Buffer | null = Buffer.alloc(0)
    for await (const chunk of this.whole()) {
      this.bytes += chunk.length
      head = head && Buffer.concat([head, chunk])
      if (head && head.length < HEAD_BYTES) continue
      if (head) refuse(await this.gate.begin(head.subarray(0, HEAD_BYTES)))
      if (this.bytes > this.gate.mostMb * 1024 * 1024) throw this.tooLarge()
      yield this.pass(head ?? chunk)
      head = null
    }
    if (head) {
      refuse(await this.gate.begin(head))
      yield this.pass(head)
    }
    if (this.file.truncated) throw this.tooLarge()
    refuse(this.gate.end())
  }

  measured(): Measured {
    const { width, height } = this.gate
    return { bytes: this.bytes, sha256: this.hash.digest('hex'), width, height }
  }

  private tooLarge(): Problem {
    return new Problem('file-too-large', { mb: this.gate.mostMb })
  }

  private pass(chunk: Buffer): Buffer {
    refuse(this.gate.feed(chunk))
    this.hash.update(chunk)
    return chunk
  }

  /** The file's own pieces; a line that breaks is told as a file that is not whole. */
  private async *whole(): AsyncGenerator<Buffer> {
    try {
      yield* this.file
    } catch {
      throw new Problem('file-cut')
    }
  }
}

function refuse(code: GateCode | null): void {
  if (code) throw new Problem(code, code === 'picture-too-large' ? { mp: MOST_PIXELS / 1_000_000 } : {})
}

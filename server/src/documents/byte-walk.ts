/**
 * A walk over a file that arrives in pieces. A format is a generator that asks for bytes; the walk feeds it, so that
 * no more than one asked-for piece is ever held. `rest` hands every further piece on until the file ends.
 */
export type Ask =
  { readonly read: number } | { readonly skip: number } | { readonly until: number } | { readonly rest: true }

export type Format = Generator<Ask, void, Buffer>

const NOTHING = Buffer.alloc(0)

/** Feeds one format with the pieces of one file. */
export class ByteWalk {
  private readonly format: Format
  private ask: Ask | null
  private held: Buffer[] = []
  private heldBytes = 0
  private skipped = 0

  constructor(format: Format) {
    this.format = format
    this.ask = this.next(NOTHING)
  }

  /** Takes the next piece; whatever the format throws comes out here. */
  feed(chunk: Buffer): void {
    let left = chunk
    while (left.length > 0 && this.ask) left = this.serve(this.ask, left)
  }

  /** Whether the format saw the end it knows, so that the file is whole. */
  get whole(): boolean {
    return this.ask === null || 'rest' in this.ask
  }

  private serve(ask: Ask, left: Buffer): Buffer {
    if ('rest' in ask) {
      this.ask = this.next(left)
      return NOTHING
    }
    if ('skip' in ask) return this.skip(ask.skip, left)
    if ('until' in ask) return this.until(ask.until, left)
    return this.read(ask.read, left)
  }

  private read(count: number, left: Buffer): Buffer {
    const taken = left.subarray(0, count - this.heldBytes)
    this.held.push(taken)
    this.heldBytes += taken.length
    if (this.heldBytes === count) {
      const bytes = this.held.length === 1 ? taken : Buffer.concat(this.held)
      this.held = []
      this.heldBytes = 0
      this.ask = this.next(bytes)
    }
    return left.subarray(taken.length)
  }

  private skip(count: number, left: Buffer): Buffer {
    const now = Math.min(left.length, count - this.skipped)
    this.skipped += now
    if (this.skipped === count) {
      this.skipped = 0
      this.ask = this.next(NOTHING)
    }
    return left.subarray(now)
  }

  /** Passes over everything up to and including the byte asked for. */
  private until(byte: number, left: Buffer): Buffer {
    const at = left.indexOf(byte)
    if (at < 0) return NOTHING
    this.ask = this.next(NOTHING)
    return left.subarray(at + 1)
  }

  private next(bytes: Buffer): Ask | null {
    for (let step = this.format.next(bytes); ; step = this.format.next(NOTHING)) {
      if (step.done) return null
      const ask = step.value
      const empty = ('read' in ask && ask.read === 0) || ('skip' in ask && ask.skip === 0)
      if (!empty) return ask
    }
  }
}

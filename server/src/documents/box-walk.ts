const HEAD = 8
const LONG_HEAD = 16

/** Follows the boxes of an MP4, QuickTime or HEIC file, so that one that broke off on the way is known for that. */
export class BoxWalk {
  private head = Buffer.alloc(0)
  private left = 0
  private toTheEnd = false

  /** Takes the next piece; false where it cannot be such a file. */
  feed(chunk: Buffer): boolean {
    let rest = chunk
    while (rest.length > 0 && !this.toTheEnd) {
      if (this.left > 0) {
        const taken = Math.min(this.left, rest.length)
        this.left -= taken
        rest = rest.subarray(taken)
        continue
      }
      const wanted = this.wanted() - this.head.length
      this.head = Buffer.concat([this.head, rest.subarray(0, wanted)])
      rest = rest.subarray(wanted)
      if (this.head.length === this.wanted() && !this.open()) return false
    }
    return true
  }

  /** Whether the last box came to its end. */
  get whole(): boolean {
    return this.toTheEnd || (this.left === 0 && this.head.length === 0)
  }

  /** A box whose size does not fit 32 bits says 1 there, and its size behind its name. */
  private wanted(): number {
    return this.head.length >= HEAD && this.head.readUInt32BE(0) === 1 ? LONG_HEAD : HEAD
  }

  private open(): boolean {
    const short = this.head.readUInt32BE(0)
    const size = short === 1 ? Number(this.head.readBigUInt64BE(HEAD)) : short
    const length = this.head.length
    this.head = Buffer.alloc(0)
    // Size 0: this box lasts until the file ends.
    this.toTheEnd = short === 0
    this.left = this.toTheEnd ? 0 : size - length
    return this.toTheEnd || (size >= length && Number.isSafeInteger(size))
  }
}

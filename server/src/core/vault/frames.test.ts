import { describe, expect, it } from '@jest/globals'
import { createHash, randomBytes } from 'node:crypto'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { FRAME_BYTES, openStream, sealStream } from './frames.ts'
import { freshKey, SealBroken } from './sealed-text.ts'

const HEADER_BYTES = 12
const SEALED_FRAME_BYTES = FRAME_BYTES + 16
const key = freshKey()

const seal = (plain: Buffer, id = 'OBJECT') =>
  buffer(Readable.from(pieces(plain)).compose(sealStream(key, id)) as Readable)
const open = (sealed: Buffer, id = 'OBJECT', with_ = key) =>
  buffer(Readable.from(pieces(sealed)).compose(openStream(with_, id)) as Readable)

/** Uneven pieces, so that no frame border falls on a piece border. */
function pieces(bytes: Buffer): Buffer[] {
  const all: Buffer[] = []
  for (let at = 0; at < bytes.length; at += 7919) all.push(bytes.subarray(at, at + 7919))
  return all
}

describe('the framed encryption of files', () => {
  it.each([0, 1, FRAME_BYTES - 1, FRAME_BYTES, FRAME_BYTES + 1, 2 * FRAME_BYTES, 300_001])(
    'gives back %i bytes as they were',
    async size => {
      const plain = randomBytes(size)
      const opened = await open(await seal(plain))
      expect(createHash('sha256').update(opened).digest('hex')).toBe(
        createHash('sha256').update(plain).digest('hex'),
      )
    },
  )

  it('shows nothing of the plain bytes', async () => {
    const sealed = await seal(Buffer.alloc(100_000, 'SPECIMEN'))
    expect(sealed.includes('SPECIMEN')).toBe(false)
  })

  it.each([1, 2])('refuses a file cut at the border after frame %i', async frames => {
    const sealed = await seal(randomBytes(3 * FRAME_BYTES))
    const cut = sealed.subarray(0, HEADER_BYTES + frames * SEALED_FRAME_BYTES)
    await expect(open(cut)).rejects.toThrow(SealBroken)
  })

  it('refuses a file cut anywhere else, down to nothing', async () => {
    const sealed = await seal(randomBytes(FRAME_BYTES + 500))
    for (const length of [0, 5, HEADER_BYTES, HEADER_BYTES + 10, 40_000, sealed.length - 1])
      await expect(open(sealed.subarray(0, length))).rejects.toThrow(SealBroken)
  })

  it('refuses a file with bytes behind its end', async () => {
    const sealed = await seal(randomBytes(1000))
    await expect(open(Buffer.concat([sealed, Buffer.of(0)]))).rejects.toThrow(SealBroken)
  })

  it('refuses frames in another order', async () => {
    const sealed = await seal(randomBytes(3 * FRAME_BYTES))
    const at = (n: number) => HEADER_BYTES + n * SEALED_FRAME_BYTES
    const swapped = Buffer.concat([
      sealed.subarray(0, at(0)),
      sealed.subarray(at(1), at(2)),
      sealed.subarray(at(0), at(1)),
      sealed.subarray(at(2)),
    ])
    await expect(open(swapped)).rejects.toThrow(SealBroken)
  })

  it('refuses another key and another object id', async () => {
    const sealed = await seal(randomBytes(1000))
    await expect(open(sealed, 'OBJECT', freshKey())).rejects.toThrow(SealBroken)
    await expect(open(sealed, 'OTHER')).rejects.toThrow(SealBroken)
  })

  it('finds every one of 400 flipped bits', async () => {
    const sealed = await seal(randomBytes(2000))
    for (let round = 0; round < 400; round += 1) {
      const bit = Math.floor((round * sealed.length * 8) / 400)
      const flipped = Buffer.from(sealed)
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7))
      await expect(open(flipped)).rejects.toThrow(SealBroken)
    }
  })

  it('lets no byte of a bad frame out', async () => {
    const sealed = await seal(Buffer.alloc(FRAME_BYTES + 10, 7))
    sealed[HEADER_BYTES + FRAME_BYTES + 16] = (sealed[HEADER_BYTES + FRAME_BYTES + 16] as number) ^ 1
    const seen: Buffer[] = []
    const stream = Readable.from(pieces(sealed)).compose(openStream(key, 'OBJECT'))
    await expect(
      (async () => {
        for await (const chunk of stream) seen.push(chunk as Buffer)
      })(),
    ).rejects.toThrow(SealBroken)
    expect(Buffer.concat(seen).length).toBeLessThanOrEqual(FRAME_BYTES)
  })
})

import { describe, expect, it } from '@jest/globals'
import sharp from 'sharp'
import { FileGate } from './file-gate.ts'
import { HEAD_BYTES } from './photo-gate.ts'
import type { GateCode } from './photo-gate.ts'

async function through(file: Buffer, pieceBytes = 5000): Promise<{ why: GateCode | null; gate: FileGate }> {
  const gate = new FileGate()
  let why = await gate.begin(file.subarray(0, HEAD_BYTES))
  for (let at = 0; !why && at < file.length; at += pieceBytes)
    why = gate.feed(file.subarray(at, at + pieceBytes))
  return { why: why ?? gate.end(), gate }
}

function box(type: string, content: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(content.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, content])
}
const film = (brand: string) =>
  Buffer.concat([
    box('ftyp', Buffer.from(`${brand}\0\0\0\0isommp42`, 'latin1')),
    box('mdat', Buffer.alloc(40_000, 7)),
    box('moov', Buffer.alloc(500, 1)),
  ])
const PDF = Buffer.from('%PDF-1.7\n1 0 obj <</Type /Catalog>> endobj\ntrailer <<>>\n%%EOF\n')
const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const
const jpeg = await sharp({ create: { width: 640, height: 480, channels: 3, background: '#888', noise } })
  .jpeg()
  .toBuffer()

describe('The gate for files of a ticket', () => {
  it('lets a photo in to be cleaned', async () => {
    const { why, gate } = await through(jpeg)
    expect([why, gate.type, gate.isPhoto, gate.width]).toEqual([null, 'image/jpeg', true, 640])
  })

  it.each([
    ['isom', 'video/mp4'],
    ['qt  ', 'video/quicktime'],
    ['heic', 'image/heic'],
  ])('keeps what begins with the brand %s, in pieces of any size', async (brand, type) => {
    for (const size of [1, 7, 4096, 1_000_000]) {
      const { why, gate } = await through(film(brand), size)
      expect([why, gate.type, gate.isPhoto]).toEqual([null, type, false])
    }
  })

  it('keeps a PDF, whatever is in it: nobody is shown it', async () => {
    const { why, gate } = await through(PDF)
    expect([why, gate.type, gate.isPhoto]).toEqual([null, 'application/pdf', false])
  })

  it('knows a film that broke off on the way', async () => {
    for (const missing of [1, 400, 20_000])
      expect((await through(film('isom').subarray(0, -missing))).why).toBe('file-cut')
    expect((await through(jpeg.subarray(0, -200))).why).toBe('file-cut')
  })

  it('allows a film more than a photo', async () => {
    expect((await through(film('isom'))).gate.mostMb).toBe(30)
    expect((await through(jpeg)).gate.mostMb).toBe(10)
  })

  it.each([
    ['a program', Buffer.concat([Buffer.from('MZ'), Buffer.alloc(600)])],
    [
      'a program of Linux',
      Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]), Buffer.alloc(600)]),
    ],
    ['an archive', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(600)])],
    ['a page', Buffer.from('<!doctype html><html><body>hello</body></html>')],
    [
      'a drawing with scripts',
      Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>1</script></svg>'),
    ],
    ['plain words', Buffer.from('just a text, nothing else in here')],
    [
      'a page dressed as a film',
      Buffer.concat([film('isom').subarray(0, 24), Buffer.from('<script>alert(1)')]),
    ],
    [
      'boxes that lie about their size',
      Buffer.concat([film('isom').subarray(0, 24), Buffer.from([0, 0, 0, 3, 1, 1, 1, 1])]),
    ],
  ])('refuses %s', async (_, file) => {
    expect((await through(file)).why).toBe('file-unfit')
  })

  it('misses an empty file', async () => {
    expect((await through(Buffer.alloc(0))).why).toBe('file-missing')
  })
})

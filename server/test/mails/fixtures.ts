import { createHash } from 'node:crypto'
import { photo } from '../photos/photo.ts'

/** One file that mails of the corpus carry. */
export interface Fixture {
  readonly name: string
  readonly type: string
  readonly bytes: Buffer
}

const MB = 1024 * 1024
/** Noise repeats itself after so many bytes. */
const NOISE = 64 * 1024

const box = (type: string, ...content: Buffer[]): Buffer => {
  const body = Buffer.concat(content)
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}
/** Bytes that look like coded data and are the same each time. */
const noise = (length: number, seed: number): Buffer => {
  const block = Buffer.alloc(Math.min(length, NOISE) & ~3)
  let state = seed
  for (let at = 0; at < block.length; at += 4) {
    state = (Math.imul(state, 1664525) + 1013904223) | 0
    // No sign of a page or an archive stands in it by chance: every byte has its highest bit.
    block.writeInt32LE(state | 0x80808080, at)
  }
  return Buffer.alloc(length, block)
}
const heic = (seed: number) =>
  Buffer.concat([
    box('ftyp', Buffer.from('heic\0\0\0\0mif1heic', 'latin1')),
    box('meta', Buffer.alloc(64)),
    box('mdat', noise(60_000, seed)),
  ])
const film = (length: number, seed: number) =>
  Buffer.concat([
    box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1')),
    box('moov', Buffer.alloc(120)),
    box('mdat', noise(length, seed)),
  ])
const pdf = (words: string, more = '') =>
  Buffer.from(
    `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n` +
      `% ${words} ${'x'.repeat(20_000)}\ntrailer\n<< /Size 3 /Root 1 0 R ${more}>>\nstartxref\n9\n%%EOF\n`,
    'latin1',
  )
/** A ZIP of one stored file; `locked` sets the flag of encryption. */
const zip = (name: string, locked: boolean) => {
  const entry = Buffer.from(name)
  const data = Buffer.from('content')
  const local = Buffer.alloc(30)
  local.write('PK\x03\x04', 0, 'latin1')
  local.writeUInt16LE(locked ? 1 : 0, 6)
  local.writeUInt32LE(data.length, 18)
  local.writeUInt32LE(data.length, 22)
  local.writeUInt16LE(entry.length, 26)
  const central = Buffer.alloc(46)
  central.write('PK\x01\x02', 0, 'latin1')
  central.writeUInt16LE(locked ? 1 : 0, 8)
  central.writeUInt16LE(entry.length, 28)
  const end = Buffer.alloc(22)
  end.write('PK\x05\x06', 0, 'latin1')
  return Buffer.concat([local, entry, data, central, entry, end])
}
const sheet = (line: string, kind: 'jpeg' | 'png' | 'webp' = 'jpeg') =>
  photo({ lines: [line], width: 640, height: 480, kind })

const MAKERS = {
  passport: async () => ({ name: 'passport.jpg', type: 'image/jpeg', bytes: await sheet('P<UTOERIKSSON') }),
  receipt: async () => ({ name: 'receipt.jpg', type: 'image/jpeg', bytes: await sheet('RECEIPT 42') }),
  visa: async () => ({ name: '签注.jpg', type: 'image/jpeg', bytes: await sheet('VISA') }),
  screen: async () => ({ name: 'screen.png', type: 'image/png', bytes: await sheet('SCREEN', 'png') }),
  webp: async () => ({ name: 'photo.webp', type: 'image/webp', bytes: await sheet('WEBP', 'webp') }),
  heic1: () => ({ name: 'IMG_0001.HEIC', type: 'image/heic', bytes: heic(1) }),
  heic2: () => ({ name: 'IMG_0002.HEIC', type: 'image/heic', bytes: heic(2) }),
  heic3: () => ({ name: 'IMG_0003.HEIC', type: 'image/heic', bytes: heic(3) }),
  heic4: () => ({ name: 'IMG_0004.HEIC', type: 'application/octet-stream', bytes: heic(4) }),
  invoice: () => ({ name: '发票.pdf', type: 'application/pdf', bytes: pdf('invoice') }),
  certificate: () => ({ name: 'certificate.pdf', type: 'application/pdf', bytes: pdf('certificate') }),
  film: () => ({ name: 'fault.mp4', type: 'video/mp4', bytes: film(200_000, 5) }),
  film25: () => ({ name: 'long-fault.mp4', type: 'video/mp4', bytes: film(24.5 * MB, 6) }),
  film28: () => ({ name: 'longer-fault.mp4', type: 'video/mp4', bytes: film(28 * MB, 7) }),
  lockedPdf: () => ({ name: 'locked.pdf', type: 'application/pdf', bytes: pdf('locked', '/Encrypt 9 0 R ') }),
  lockedZip: () => ({ name: 'papers.zip', type: 'application/zip', bytes: zip('passport.jpg', true) }),
  program: () => ({
    name: 'driver.exe',
    type: 'application/octet-stream',
    bytes: Buffer.concat([Buffer.from('MZ'), noise(5000, 8)]),
  }),
  hidden: () => ({
    name: 'photo.jpg',
    type: 'image/jpeg',
    bytes: Buffer.concat([Buffer.from('MZ'), noise(5000, 9)]),
  }),
  programZip: () => ({ name: 'tool.zip', type: 'application/zip', bytes: zip('setup.exe', false) }),
  scanner: () => ({
    name: 'test.txt',
    type: 'text/plain',
    bytes: Buffer.from('X5O!P%@AP[4\\PZX54(P^)7CC)7}$' + 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE' + '!$H+H*'),
  }),
  notes: () => ({ name: 'notes.txt', type: 'text/plain', bytes: Buffer.from('some notes\n') }),
  empty: () => ({ name: 'empty.jpg', type: 'image/jpeg', bytes: Buffer.alloc(0) }),
  cut: async () => ({ name: 'cut.jpg', type: 'image/jpeg', bytes: (await sheet('CUT')).subarray(0, 9000) }),
} satisfies Record<string, () => Fixture | Promise<Fixture>>
export type FixtureId = keyof typeof MAKERS

const made = new Map<FixtureId, Promise<Fixture>>()

/** One of the files above; the same bytes at every call. */
export function fixture(id: FixtureId): Promise<Fixture> {
  const known = made.get(id) ?? Promise.resolve(MAKERS[id]())
  made.set(id, known)
  return known
}

export const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex')

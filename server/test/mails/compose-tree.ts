import type { Part } from './case.ts'
import { encoded } from './encode.ts'
import { fixture } from './fixtures.ts'

/** The bytes of a mail's body built by hand, its head first. */
export async function treeOf(tree: Part, fill: (text: string) => string): Promise<Buffer> {
  const head = Object.entries(tree.head ?? {}).map(([key, value]) => `${key}: ${fill(value)}\r\n`)
  if (tree.parts) {
    const parts = await Promise.all(tree.parts.map(each => treeOf(each, fill)))
    return withHead(head, multipart(tree.type.replace(/^multipart\//, ''), parts, tree.unclosed))
  }
  if (tree.mail) {
    const lines = Object.entries(tree.mailHead ?? {}).map(([key, value]) => `${key}: ${fill(value)}\r\n`)
    const inner = withHead([...lines, 'MIME-Version: 1.0\r\n'], await treeOf(tree.mail, fill))
    return withHead([`Content-Type: ${tree.type}\r\n`, ...head, '\r\n'], inner)
  }
  const bytes = tree.file
    ? (await fixture(tree.file)).bytes
    : encoded(fill(tree.text ?? '').replace(/\r?\n/g, '\r\n'), tree.charset ?? 'utf-8')
  const coding = tree.coding ?? (tree.file ? 'base64' : '8bit')
  if (coding !== 'unpadded') return withHead(head, part(tree.type, coding, bytes))
  const coded = Buffer.from(
    base64(bytes)
      .toString()
      .replace(/=+\s*$/, ''),
  )
  return withHead(
    [`Content-Type: ${tree.type}\r\n`, ...head, 'Content-Transfer-Encoding: base64\r\n\r\n'],
    coded,
  )
}

const withHead = (lines: readonly string[], body: Buffer) =>
  Buffer.concat([Buffer.from(lines.join(''), 'latin1'), body])

/** A part with its head: bytes in one of the transfer codings. */
export function part(type: string, coding: string, bytes: Buffer): Buffer {
  const head = Buffer.from(`Content-Type: ${type}\r\nContent-Transfer-Encoding: ${coding}\r\n\r\n`)
  const body =
    coding === 'base64' ? base64(bytes) : coding === 'quoted-printable' ? quotedPrintable(bytes) : bytes
  return Buffer.concat([head, body])
}

/** Bytes of a line of base64. */
const LINE = 57
/** Bytes in base64, in lines of 76 signs. */
export function base64(bytes: Buffer): Buffer {
  const lines = Math.ceil(bytes.length / LINE)
  const coded = Buffer.alloc(lines * 78)
  let at = 0
  for (let line = 0; line < lines; line += 1) {
    at += coded.write(bytes.toString('base64', line * LINE, (line + 1) * LINE), at, 'latin1')
    at += coded.write('\r\n', at, 'latin1')
  }
  return coded.subarray(0, at)
}
const quotedPrintable = (bytes: Buffer) =>
  Buffer.from(
    [...bytes]
      .map(byte => `=${byte.toString(16).toUpperCase().padStart(2, '0')}`)
      .join('')
      .replace(/.{72}/g, '$&=\r\n'),
  )

let boundaries = 0
/** Parts between boundaries; without the last boundary where it says so. */
export function multipart(kind: string, parts: readonly Buffer[], unclosed = false): Buffer {
  boundaries += 1
  const boundary = `=_part_${boundaries}`
  const pieces = parts.flatMap(each => [Buffer.from(`--${boundary}\r\n`), each, Buffer.from('\r\n')])
  return Buffer.concat([
    Buffer.from(`Content-Type: multipart/${kind}; boundary="${boundary}"\r\n\r\n`),
    ...pieces,
    Buffer.from(unclosed ? '' : `--${boundary}--\r\n`),
  ])
}

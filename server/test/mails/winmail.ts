import type { Fixture } from './fixtures.ts'

const attribute = (level: number, id: number, value: Buffer): Buffer => {
  const head = Buffer.alloc(9)
  head.writeUInt8(level, 0)
  head.writeUInt32LE(id, 1)
  head.writeUInt32LE(value.length, 5)
  let sum = 0
  for (const byte of value) sum = (sum + byte) & 0xffff
  const tail = Buffer.alloc(2)
  tail.writeUInt16LE(sum)
  return Buffer.concat([head, value, tail])
}

const counted = (property: number, type: number, value: Buffer): Buffer => {
  const head = Buffer.alloc(12)
  head.writeUInt16LE(type, 0)
  head.writeUInt16LE(property, 2)
  head.writeUInt32LE(1, 4)
  head.writeUInt32LE(value.length, 8)
  return Buffer.concat([head, value, Buffer.alloc((4 - (value.length % 4)) % 4)])
}

/** A winmail.dat as Outlook writes it (MS-OXTNEF): files as attributes, the long name among the properties of each. */
export function winmail(files: readonly Fixture[]): Fixture {
  const head = Buffer.alloc(6)
  head.writeUInt32LE(0x223e9f78, 0)
  head.writeUInt16LE(1, 4)
  const parts = files.flatMap(({ name, type, bytes }) => {
    const properties = Buffer.alloc(4)
    properties.writeUInt32LE(2)
    return [
      attribute(2, 0x00069002, Buffer.alloc(14)),
      attribute(2, 0x00018010, Buffer.from('SHORT~1.DAT\0', 'latin1')),
      attribute(2, 0x0006800f, bytes),
      attribute(
        2,
        0x00069005,
        Buffer.concat([
          properties,
          counted(0x3707, 0x001f, Buffer.from(`${name}\0`, 'utf16le')),
          counted(0x370e, 0x001e, Buffer.from(`${type}\0`, 'latin1')),
        ]),
      ),
    ]
  })
  const body = attribute(1, 0x00089006, Buffer.from([0, 0, 1, 0]))
  return { name: 'winmail.dat', type: 'application/ms-tnef', bytes: Buffer.concat([head, body, ...parts]) }
}

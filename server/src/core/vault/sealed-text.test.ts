import { describe, expect, it } from '@jest/globals'
import { createSecretKey, randomBytes } from 'node:crypto'
import { blindIndex } from './blind-index.ts'
import { freshKey, openBytes, SealBroken, sealBytes, unwrapKey, wrapKey } from './sealed-text.ts'

const place = { table: 'tickets', column: 'name', id: '01JABCDEFGHJKMNPQRSTVWXYZ0' }
const key = freshKey()
const sealed = sealBytes(key, place, Buffer.from('ERIKSSON ANNA MARIA'))

describe('a sealed column', () => {
  it('opens to what was sealed', () => {
    expect(openBytes(key, place, sealed).toString()).toBe('ERIKSSON ANNA MARIA')
    expect(openBytes(key, place, sealBytes(key, place, Buffer.alloc(0))).length).toBe(0)
  })

  it('looks different each time', () => {
    expect(sealBytes(key, place, Buffer.from('ERIKSSON ANNA MARIA')).equals(sealed)).toBe(false)
  })

  it.each([
    { ...place, table: 'documents' },
    { ...place, column: 'phone' },
    { ...place, id: '01JABCDEFGHJKMNPQRSTVWXYZ1' },
  ])('does not open in another place: %j', other => {
    expect(() => openBytes(key, other, sealed)).toThrow(SealBroken)
  })

  it('does not open with another key, cut, or with any bit changed', () => {
    expect(() => openBytes(freshKey(), place, sealed)).toThrow(SealBroken)
    for (let length = 0; length < sealed.length; length += 1)
      expect(() => openBytes(key, place, sealed.subarray(0, length))).toThrow(SealBroken)
    for (let bit = 0; bit < sealed.length * 8; bit += 1) {
      const flipped = Buffer.from(sealed)
      flipped[bit >> 3] = (flipped[bit >> 3] as number) ^ (1 << (bit & 7))
      expect(() => openBytes(key, place, flipped)).toThrow(SealBroken)
    }
  })
})

describe('a wrapped key', () => {
  it('opens under the key and in the place it was wrapped for, and nowhere else', () => {
    const inner = freshKey()
    const wrapped = wrapKey(key, place, inner)
    expect(unwrapKey(key, place, wrapped).export().equals(inner.export())).toBe(true)
    expect(() => unwrapKey(freshKey(), place, wrapped)).toThrow(SealBroken)
    expect(() => unwrapKey(key, { ...place, id: 'X' }, wrapped)).toThrow(SealBroken)
  })

  it('prints nothing of itself', () => {
    expect(JSON.stringify({ key })).toBe('{"key":{}}')
  })
})

describe('a blind index', () => {
  const index = createSecretKey(randomBytes(32))
  const of = (kind: Parameters<typeof blindIndex>[1], value: string) => blindIndex(index, kind, value)

  it('finds one value in any of its written forms', () => {
    expect(of('serial', ' pf0ut001 ')).toBe(of('serial', 'ＰＦ０ＵＴ００１'))
    expect(of('mail', 'Anna@Example.com')).toBe(of('mail', 'anna@example.com'))
    expect(of('phone', '+1 (202) 555-0100')).toBe(of('phone', '0012025550100'))
  })

  it('keeps kinds, values, keys and the case of opaque ids apart', () => {
    expect(of('serial', 'PF0UT001')).not.toBe(of('ticket-number', 'PF0UT001'))
    expect(of('serial', 'PF0UT001')).not.toBe(of('serial', 'PF0UT002'))
    expect(of('openid', 'oAbC')).not.toBe(of('openid', 'oabc'))
    expect(blindIndex(freshKey(), 'serial', 'PF0UT001')).not.toBe(of('serial', 'PF0UT001'))
  })
})

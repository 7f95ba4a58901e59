import { timingSafeEqual } from 'node:crypto'
import type { SignedFor, Vault } from './vault.service.ts'

const MAC_BYTES = 18
const SHAPE = /^([0-9A-HJKMNP-TV-Z]{26})([A-Za-z0-9_-]{24})$/

/** The code of a link: an id with 144 bits that only we can make. No table holds it, so no copy of one gives it away. */
export function signedId(vault: Vault, purpose: SignedFor, id: string): string {
  return id + macOf(vault, purpose, id).toString('base64url')
}

/** The id that a code names; null where it is made up. */
export function idSigned(vault: Vault, purpose: SignedFor, code: string): string | null {
  const [, id, mac] = SHAPE.exec(code) ?? []
  if (!id || !mac) return null
  return timingSafeEqual(Buffer.from(mac, 'base64url'), macOf(vault, purpose, id)) ? id : null
}

function macOf(vault: Vault, purpose: SignedFor, id: string): Buffer {
  return vault.sign(purpose, Buffer.from(id)).subarray(0, MAC_BYTES)
}

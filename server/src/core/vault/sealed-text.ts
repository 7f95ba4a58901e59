import { createCipheriv, createDecipheriv, createSecretKey, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'

/** Where a sealed value stands. A value moved to another row or column does not open there. */
export interface Place {
  readonly table: string
  readonly column: string
  readonly id: string
}

/** Something sealed was altered, moved, cut, or belongs to another key. */
export class SealBroken extends Error {
  constructor() {
    super('a sealed value did not open')
    this.name = 'SealBroken'
  }
}

const NONCE_BYTES = 12
const TAG_BYTES = 16
/** First byte of every sealed value, so that a later form can stand beside this one. */
const FORM = 1

/** Seals bytes with AES-256-GCM bound to `place`; gives form byte, nonce, ciphertext and tag as one buffer. */
export function sealBytes(key: KeyObject, place: Place, plain: Uint8Array): Buffer {
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, nonce)
  cipher.setAAD(addressOf(place))
  return Buffer.concat([Buffer.of(FORM), nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag()])
}

/** Opens what `sealBytes` gave; throws `SealBroken` for any other key, place or byte. */
export function openBytes(key: KeyObject, place: Place, sealed: Uint8Array): Buffer {
  if (sealed.length < 1 + NONCE_BYTES + TAG_BYTES || sealed[0] !== FORM) throw new SealBroken()
  const body = sealed.subarray(1 + NONCE_BYTES, sealed.length - TAG_BYTES)
  const opener = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE_BYTES))
  opener.setAAD(addressOf(place))
  opener.setAuthTag(sealed.subarray(sealed.length - TAG_BYTES))
  try {
    return Buffer.concat([opener.update(body), opener.final()])
  } catch {
    throw new SealBroken()
  }
}

/** Makes a fresh 256-bit key. */
export function freshKey(): KeyObject {
  return createSecretKey(randomBytes(32))
}

/** Wraps `inner` under `outer`, as text for a column; `place` is where that column stands. */
export function wrapKey(outer: KeyObject, place: Place, inner: KeyObject): string {
  return sealBytes(outer, place, inner.export()).toString('base64url')
}

/** Opens a wrapped key; throws `SealBroken`. */
export function unwrapKey(outer: KeyObject, place: Place, wrapped: string): KeyObject {
  return createSecretKey(openBytes(outer, place, Buffer.from(wrapped, 'base64url')))
}

function addressOf(place: Place): Buffer {
  return Buffer.from(`${place.table}.${place.column}.${place.id}`, 'utf8')
}

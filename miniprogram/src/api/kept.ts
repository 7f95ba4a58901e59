import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'

/** A reply kept for the time without a connection, and when it was current (epoch ms). */
export interface Kept<T> {
  readonly data: T
  readonly asOf: number
}

/** Replies are kept under the question that got them. Signing out drops them all. */
export function keyOf(path: string, input: unknown): string {
  return `kept.${path}?${JSON.stringify(input)}`
}

export function readKept<T>(key: string): Kept<T> | null {
  return readJson<Kept<T> | null>(storage, key, null)
}

export function writeKept(key: string, data: unknown): void {
  writeJson(storage, key, { data, asOf: Date.now() })
}

import { storage } from '../../platform/storage'
import { readJson, writeJson } from '../../platform/storage-face'

/** A code that was asked for, and the address of the page it was asked for at. */
export interface Asked {
  readonly mail: string
  /** Epoch ms. */
  readonly at: number
  readonly to: string | null
}

const KEY = 'sign-in'
/** As long as the code holds. */
const LIVES_MS = 10 * 60_000

/**
 * What was asked for a moment ago: who goes to read a mail on a phone may find this page loaded anew. Null where nothing
 * was, or its code is old.
 */
export function askedBefore(now: number): Asked | null {
  const asked = readJson<Asked | null>(storage, KEY, null)
  if (asked && now - asked.at < LIVES_MS) return asked
  keepAsked(null)
  return null
}

/** Keeps it, or with null forgets it. */
export function keepAsked(asked: Asked | null): void {
  if (asked) writeJson(storage, KEY, asked)
  else storage.drop(KEY)
}

import type { SegmentName, Segments } from '@iws/shared/contract/book'
import type { BookManifest } from '@iws/shared/contract/gives/book'
import { create } from 'zustand'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'

/** One part of the rulebook as this phone keeps it; `asOf` (epoch ms) is when it was fetched. */
export interface KeptPart<T> {
  readonly hash: string
  readonly asOf: number
  readonly data: T
}

/** Which book spoke last, and when (epoch ms). */
export interface KeptManifest extends BookManifest {
  readonly asOf: number
}

type Parts = { readonly [N in SegmentName]?: KeptPart<Segments[N]> }

interface KeptBook {
  readonly manifest: KeptManifest | null
  /** Fetched since the applet was opened; older ones are read from storage when first asked for. */
  readonly parts: Parts
}

/** The lists, and `says`: the words of pages, without which a part cannot be used. */
const LISTS: Readonly<Record<SegmentName, readonly string[]>> = {
  cover: ['types', 'sold', 'suffixes'],
  coverage: ['says'],
  registration: ['says'],
  service: ['says'],
  triage: ['trees'],
  places: ['places'],
  directory: ['rows', 'holidays'],
  zones: ['zones'],
  mains: ['rows'],
  stations: ['rows'],
  policy: ['clauses', 'rules'],
  guide: ['lists', 'pages'],
  cards: ['texts', 'places'],
}

const MANIFEST = 'book'
const keyOf = (name: SegmentName): string => `book.${name}`

/** The rulebook of this phone. It holds nothing personal: signing out leaves it. */
export const useKeptBook = create<KeptBook>()(() => ({
  manifest: readManifest(readJson<unknown>(storage, MANIFEST, null)),
  parts: {},
}))

const older = new Map<SegmentName, unknown>()

/** Gives the part that is kept, the newest first; null where there is none that can be read. */
export function keptPart<N extends SegmentName>(name: N): KeptPart<Segments[N]> | null {
  const fresh = useKeptBook.getState().parts[name]
  if (fresh) return fresh
  if (!older.has(name)) older.set(name, readPart(name))
  return older.get(name) as KeptPart<Segments[N]> | null
}

/** Puts a part in the place of the one before; gives false, and changes nothing, where it is no such part. */
export function keepPart(name: SegmentName, hash: string, data: unknown, now: number): boolean {
  if (!isPart(name, data)) return false
  const part = { hash, asOf: now, data }
  useKeptBook.setState(({ parts }) => ({ parts: { ...parts, [name]: part } }))
  keep(keyOf(name), part)
  return true
}

/** Keeps a manifest; gives false, and changes nothing, where it is none. */
export function keepManifest(said: unknown, now: number): boolean {
  const manifest = readManifest(typeof said === 'object' ? { ...said, asOf: now } : null)
  if (!manifest) return false
  useKeptBook.setState({ manifest })
  keep(MANIFEST, manifest)
  return true
}

/** The hash that the book gives a part now; null where it has none, or no book is known. */
export function hashOf(name: SegmentName): string | null {
  const rows = useKeptBook.getState().manifest?.segments ?? []
  return rows.find(row => row.name === name)?.hash ?? null
}

/** When what is kept of a part was last known to be current, epoch ms. */
export function currentAt(name: SegmentName, part: { readonly hash: string; readonly asOf: number }): number {
  const { manifest } = useKeptBook.getState()
  return manifest && hashOf(name) === part.hash ? Math.max(manifest.asOf, part.asOf) : part.asOf
}

function readPart(name: SegmentName): unknown {
  const part = readJson<Partial<KeptPart<unknown>> | null>(storage, keyOf(name), null)
  return typeof part?.hash === 'string' && typeof part.asOf === 'number' && isPart(name, part.data)
    ? part
    : null
}

function isPart(name: SegmentName, data: unknown): boolean {
  return (
    typeof data === 'object' &&
    data !== null &&
    LISTS[name].every(list => {
      const held = (data as Record<string, unknown>)[list]
      return Array.isArray(held) || (list === 'says' && typeof held === 'object' && held !== null)
    })
  )
}

function readManifest(said: unknown): KeptManifest | null {
  const some = said as Partial<KeptManifest> | null
  const whole =
    typeof some?.kind === 'string' && typeof some.version === 'string' && Array.isArray(some.segments)
  return whole ? (some as KeptManifest) : null
}

// A part too large for WeChat's storage, or a phone that is full: it serves until the applet is closed.
function keep(key: string, value: unknown): void {
  try {
    writeJson(storage, key, value)
  } catch {
    storage.drop(key)
  }
}

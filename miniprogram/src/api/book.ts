import { readBook, readSegment } from '@iws/shared/contract/book'
import type { SegmentName, Segments } from '@iws/shared/contract/book'
import type { BookKind } from '@iws/shared/rulebook/cover-book'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useState } from 'react'
import { currentAt, hashOf, keepManifest, keepPart, keptPart, useKeptBook } from '../state/book'
import { useSettings } from '../state/settings'
import { call } from './call'
import { asProblem, problemOf } from './problem'
import type { Problem } from './problem'

/** One part of the rulebook as a page sees it. */
export interface Segment<T> {
  /** What is kept, at once; null until it was fetched for the first time. */
  readonly data: T | null
  /** When `data` was last known to be current, epoch ms. */
  readonly asOf: number | null
  /** Nothing to show yet, and on its way. */
  readonly loading: boolean
  /** Why the last try failed, or null. With `data` it means: what you see is older. */
  readonly problem: Problem | null
  refresh(): Promise<void>
}

/** What every page may need, in the order in which it is fetched ahead. Stations are many: only their page asks. */
const AHEAD = [
  'cover',
  'coverage',
  'registration',
  'places',
  'service',
  'triage',
  'directory',
  'zones',
  'policy',
  'guide',
  'cards',
  'mains',
] as const
/** How long a manifest counts as new, and how long home has the network for itself. */
const NEW_MS = 60_000
const QUIET_MS = 3000

let manifestUnderWay: Promise<void> | null = null
const partsUnderWay = new Map<SegmentName, Promise<void>>()
let waiting = false

/** Gives one part of the rulebook: the kept copy at once, a newer one when it has come. */
export function useSegment<N extends SegmentName>(name: N): Segment<Segments[N]> {
  useKeptBook(book => book.parts[name])
  useKeptBook(book => book.manifest)
  const [state, setState] = useState<{ busy: boolean; problem: Problem | null }>({
    busy: true,
    problem: null,
  })
  const part = keptPart(name)
  const renew = useCallback(
    async (evenIfNew: boolean): Promise<void> => {
      setState(before => ({ ...before, busy: true }))
      setState({ busy: false, problem: await bring(name, evenIfNew) })
    },
    [name],
  )
  useEffect(() => {
    void renew(false)
  }, [renew])
  useDidShow(() => void renew(false))
  const refresh = useCallback(() => renew(true), [renew])
  return {
    data: part?.data ?? null,
    asOf: part && currentAt(name, part),
    loading: part === null && state.busy,
    problem: state.problem,
    refresh,
  }
}

/** Gives which book speaks; null before the first one is known. */
export function useBook(): { readonly kind: BookKind; readonly version: string } | null {
  return useKeptBook(book => book.manifest)
}

/** Some seconds after a page was shown, fetches what of the rulebook is new, one part after another. */
export function fetchBookAhead(): void {
  if (waiting) return
  waiting = true
  setTimeout(() => {
    void fetchAll().finally(() => {
      waiting = false
    })
  }, QUIET_MS)
}

async function fetchAll(): Promise<void> {
  for (const name of AHEAD) if (await bring(name, false)) return
}

/** Makes one part current, its manifest too where it is older than a minute or `evenIfNew`; gives why not, or null. */
export async function bring(name: SegmentName, evenIfNew: boolean): Promise<Problem | null> {
  try {
    const age = Date.now() - (useKeptBook.getState().manifest?.asOf ?? 0)
    if (evenIfNew || age > NEW_MS || age < 0) await (manifestUnderWay ??= learnManifest())
    const hash = hashOf(name)
    const kept = keptPart(name)
    expect(kept !== null || hash !== null)
    if (hash === null || kept?.hash === hash) return null
    if (!partsUnderWay.has(name)) partsUnderWay.set(name, fetchPart(name, hash))
    await partsUnderWay.get(name)
    return null
  } catch (thrown) {
    return asProblem(thrown, useSettings.getState().language)
  }
}

async function learnManifest(): Promise<void> {
  try {
    expect(keepManifest(await call(readBook, {}), Date.now()))
  } finally {
    manifestUnderWay = null
  }
}

async function fetchPart(name: SegmentName, hash: string): Promise<void> {
  try {
    expect(keepPart(name, hash, await call(readSegment, { segment: name }), Date.now()))
  } finally {
    partsUnderWay.delete(name)
  }
}

// A café's sign-in page also answers with 200.
function expect(understood: boolean): void {
  if (!understood) throw problemOf('unavailable', useSettings.getState().language)
}

import type { Endpoint, Gives, Takes } from '@iws/shared/contract/endpoint'
import type { z } from '@iws/shared/schema'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { useSession } from '../state/session'
import { useSettings } from '../state/settings'
import { call } from './call'
import { keyOf, readKept, writeKept } from './kept'
import { asProblem } from './problem'
import type { Problem } from './problem'

/** What a screen knows of one question to the server. */
export interface Call<T> {
  readonly data: T | null
  /** Why the last try failed, or null. With `data` it means: what you see is older. */
  readonly problem: Problem | null
  readonly loading: boolean
  /** When `data` was current, epoch ms. */
  readonly asOf: number | null
  refresh(): Promise<void>
  /** Puts a newer reply in place, such as the one a step has just given. */
  set(data: T): void
}

interface Known<T> {
  readonly data: T | null
  readonly problem: Problem | null
  readonly loading: boolean
  readonly asOf: number | null
}

/** Who shows the answer to a question, by its key: several pages may, one above the other. */
const shownBy = new Map<string, Set<(data: unknown) => void>>()

function tell(key: string, data: unknown): void {
  for (const take of shownBy.get(key) ?? []) take(data)
}

/** Hears of every newer answer to a question that is put in place on any page. */
function useNews<T>(key: string | null, take: (data: T) => void): void {
  useEffect(() => {
    if (key === null) return undefined
    const all = shownBy.get(key) ?? new Set()
    // The key stands for the question, and so for the kind of its answer.
    const hear = (data: unknown): void => take(data as T)
    shownBy.set(key, all.add(hear))
    return () => void all.delete(hear)
  }, [key, take])
}

/**
 * Asks when the page is shown and again whenever it is shown anew, the language changes or somebody signs in; shows
 * the reply kept on the phone meanwhile. A reply put in place on one page is news to every page that asked the same, also
 * when it comes after the page was left. A null input asks nothing.
 */
export function useCall<E extends Endpoint<z.ZodMiniType, unknown>>(
  endpoint: E,
  input: Takes<E> | null,
): Call<Gives<E>> {
  const language = useSettings(settings => settings.language)
  const token = useSession(session => session.token)
  const key = input === null ? null : keyOf(endpoint.path, input)
  const [known, setKnown] = useState<Known<Gives<E>>>(() => start(key))
  const round = useRef(0)
  const askedAt = useRef(0)
  const asked = useRef(key)

  const refresh = useCallback(async (): Promise<void> => {
    if (key === null || input === null) return
    const mine = ++round.current
    askedAt.current = Date.now()
    setKnown(before => ({ ...before, loading: true }))
    const learnt = await learn(endpoint, input)
    if (mine !== round.current) return
    if (learnt.data) writeKept(key, learnt.data)
    setKnown(before => ({ ...before, ...learnt, loading: false }))
    // The key stands for the input.
  }, [key, language, token])

  const take = useCallback((data: Gives<E>): void => {
    // What was asked before is older.
    round.current += 1
    setKnown({ data, problem: null, loading: false, asOf: Date.now() })
  }, [])
  const set = useSet(key, take)
  useNews(key, take)

  useEffect(() => {
    // Another question: what was known answers the one before.
    if (asked.current !== key) setKnown(start(key))
    asked.current = key
    void refresh()
  }, [refresh])
  useDidShow(() => {
    // The first show comes with the first question.
    if (Date.now() - askedAt.current > 1000) void refresh()
  })
  return { ...known, refresh, set }
}

/** Puts an answer in place here, on the phone, and on every other page that shows it. */
function useSet<T>(key: string | null, take: (data: T) => void): (data: T) => void {
  return useCallback(
    data => {
      take(data)
      if (key === null) return
      writeKept(key, data)
      tell(key, data)
    },
    [key, take],
  )
}

/** Asks the server; gives what changes by its reply, or by its absence. */
async function learn<E extends Endpoint<z.ZodMiniType, unknown>>(
  endpoint: E,
  input: Takes<E>,
): Promise<Partial<Known<Gives<E>>>> {
  try {
    return { data: await call(endpoint, input), problem: null, asOf: Date.now() }
  } catch (thrown) {
    return { problem: asProblem(thrown, useSettings.getState().language) }
  }
}

function start<T>(key: string | null): Known<T> {
  const kept = key === null ? null : readKept<T>(key)
  return { data: kept?.data ?? null, problem: null, loading: key !== null, asOf: kept?.asOf ?? null }
}

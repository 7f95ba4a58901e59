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

/**
 * Asks when the page is shown and again whenever it is shown anew, the language changes or somebody signs in; shows
 * the reply kept on the phone meanwhile. A null input asks nothing.
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

  const set = useCallback(
    (data: Gives<E>): void => {
      round.current += 1
      if (key !== null) writeKept(key, data)
      setKnown({ data, problem: null, loading: false, asOf: Date.now() })
    },
    [key],
  )

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

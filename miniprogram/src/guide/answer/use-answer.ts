import { dayAt } from '@iws/shared/calendar/day'
import { askCoverage } from '@iws/shared/contract/coverage'
import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { bring } from '../../api/book'
import { call } from '../../api/call'
import { asProblem, problemOf } from '../../api/problem'
import type { Problem } from '../../api/problem'
import { appearance } from '../../platform/appearance'
import { network } from '../../platform/network'
import { keptPart } from '../../state/book'
import { keepAnswer, useCover } from '../../state/cover'
import type { SavedAnswer } from '../../state/cover'
import { useSettings } from '../../state/settings'
import { basisOf, isView, judgeHere } from './judge'

/** How long an answer of the server is not asked for again when its page is opened. */
const FRESH_MS = 600_000
const SOONEST_MS = 5000

export interface Answering {
  /** Null where the question has been forgotten. */
  readonly saved: SavedAnswer | null
  readonly loading: boolean
  readonly problem: Problem | null
  refresh(): Promise<void>
}

/** The answer kept under an id: shown at once, asked for anew where it is old, and judged here where nobody answers. */
export function useAnswer(id: string): Answering {
  const saved = useCover(cover => cover.answers.find(each => each.id === id)) ?? null
  const [state, setState] = useState<{ loading: boolean; problem: Problem | null }>({
    loading: saved !== null && isDue(saved),
    problem: null,
  })
  const busy = useRef(false)
  const refresh = useCallback(async (): Promise<void> => {
    if (busy.current) return
    busy.current = true
    setState(before => ({ ...before, loading: true }))
    const problem = await learn(id)
    busy.current = false
    setState({ loading: false, problem })
  }, [id])
  const ifDue = (): void => {
    if (saved && isDue(saved)) void refresh()
  }
  useEffect(ifDue, [id])
  useDidShow(ifDue)
  useEffect(() => network.onChange(online => online && void refresh()), [refresh])
  const retryAt = saved?.view?.retryAt ?? null
  useEffect(() => {
    if (retryAt === null) return undefined
    const timer = setTimeout(() => void refresh(), Math.max(retryAt - Date.now(), SOONEST_MS))
    return () => clearTimeout(timer)
  }, [retryAt, refresh])
  return { saved, ...state, refresh }
}

function isDue({ view, by, asOf }: SavedAnswer): boolean {
  if (!view || asOf === null || by === 'phone') return true
  const age = Date.now() - asOf
  return age > FRESH_MS || age < 0 || (view.retryAt !== null && view.retryAt <= Date.now())
}

/** Asks the server, and this phone where no answer comes; gives why none came. */
async function learn(id: string): Promise<Problem | null> {
  const { language } = useSettings.getState()
  const saved = useCover.getState().answers.find(each => each.id === id)
  if (!saved) return null
  const { serial, boughtIn, destination, statement } = saved.question
  const now = Date.now()
  const today = dayAt(now, appearance.offsetMinutes(now))
  const said = Object.keys(statement).length > 0 ? { statement } : {}
  try {
    const view = await call(askCoverage, { serial, boughtIn, destination, today, ...said })
    if (!isView(view)) throw problemOf('unavailable', language)
    const basis = view.lookup === 'not-answered' ? basisFor(serial) : null
    // What was read before still holds; that nobody answers now is no news about the machine.
    if (basis?.lookup === 'found') await judge(saved, view.retryAt)
    else keepAnswer(id, view, 'server', Date.now())
    return null
  } catch (thrown) {
    await judge(saved, null)
    return asProblem(thrown, language)
  }
}

async function judge(saved: SavedAnswer, retryAt: CoverageView['retryAt']): Promise<void> {
  if (!keptPart('cover')) await bring('cover', false)
  const book = keptPart('cover')?.data
  if (!book) return
  const now = Date.now()
  const basis = basisFor(saved.question.serial)
  const view = judgeHere(saved.question, basis, book, dayAt(now, appearance.offsetMinutes(now)), now)
  const unchanged = JSON.stringify(view.assessment) === JSON.stringify(saved.view?.assessment)
  if (unchanged && retryAt === null) return
  keepAnswer(saved.id, { ...view, retryAt }, 'phone', basis?.asOf ?? now)
}

function basisFor(serial: string): ReturnType<typeof basisOf> {
  return basisOf(useCover.getState().answers, serial)
}

import type { Day } from '@iws/shared/calendar/day'
import { askCoverage } from '@iws/shared/contract/coverage'
import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import { say } from '@iws/shared/text'
import { useDidShow } from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import { bring } from '../../api/book'
import { call } from '../../api/call'
import { asProblem, Problem, problemOf } from '../../api/problem'
import { network } from '../../platform/network'
import { keptPart } from '../../state/book'
import { doubtDay, keepAnswer, useCover } from '../../state/cover'
import type { SavedAnswer } from '../../state/cover'
import { useSettings } from '../../state/settings'
import { dayWords } from '../../words/clock'
import { ownDay } from '../parts/own-day'
import { basisOf, isView, judgeAway, judgeHere } from './judge'

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
  const today = ownDay(Date.now())
  const said = Object.keys(statement).length > 0 ? { statement } : {}
  try {
    const view = await call(askCoverage, { serial, boughtIn, destination, today, ...said })
    if (!isView(view)) throw problemOf('unavailable', language)
    doubtDay(false)
    const basis = view.lookup === 'not-answered' ? basisFor(serial) : null
    // What was read before still holds; that nobody answers now is no news about the machine.
    if (basis?.lookup === 'found') await judge(saved, true, view.retryAt)
    else keepAnswer(id, view, 'server', Date.now())
    return null
  } catch (thrown) {
    const problem = asProblem(thrown, language)
    const wrong = problem.field('today') !== null
    if (wrong) doubtDay(true)
    // By a day that the server knows to be wrong nothing is judged: not here either, and not until it is right again.
    if (problem.code !== 'invalid-input' && !useCover.getState().wrongDay) await judge(saved, false, null)
    return wrong ? withWrongDay(problem, today) : problem
  }
}

/** The refusal in words that name the day this phone shows. */
function withWrongDay(problem: Problem, today: Day): Problem {
  const { language } = useSettings.getState()
  const row = keptPart('coverage')?.data.says.answer.wrongDay
  const sentence = row ? say(row, language, { day: dayWords(today, language) }) : problem.sentence
  return new Problem(problem.status, { code: problem.code, sentence })
}

/** Judges here. `daySure`: the server has just taken this phone's day. */
async function judge(saved: SavedAnswer, daySure: boolean, retryAt: CoverageView['retryAt']): Promise<void> {
  if (!keptPart('cover')) await bring('cover', false)
  const book = keptPart('cover')?.data
  if (!book) return
  const now = Date.now()
  const basis = basisFor(saved.question.serial)
  const { question } = saved
  const view = daySure
    ? judgeHere(question, basis, book, ownDay(now), now)
    : judgeAway(question, basis, book, ownDay, now)
  const unchanged = JSON.stringify(view.assessment) === JSON.stringify(saved.view?.assessment)
  if (unchanged && retryAt === null) return
  keepAnswer(saved.id, { ...view, retryAt }, 'phone', basis?.asOf ?? now)
}

function basisFor(serial: string): ReturnType<typeof basisOf> {
  return basisOf(useCover.getState().answers, serial)
}

import type { Statement } from '@iws/shared/contract/coverage'
import type { CoverageView } from '@iws/shared/contract/gives/coverage'
import { readSerial } from '@iws/shared/machine/serial'
import type { PlaceCode } from '@iws/shared/rulebook/place'
import type { Text } from '@iws/shared/text'
import { create } from 'zustand'
import { freshKey } from '../platform/fresh-key'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'

/** One machine and one destination, as somebody asks about them. */
export interface Question {
  readonly serial: string
  readonly boughtIn: PlaceCode | null
  readonly destination: PlaceCode
  readonly statement: Statement
}

/** What was asked on this phone, and the last answer to it. */
export interface SavedAnswer {
  /** Stands for the serial in page addresses. */
  readonly id: string
  readonly question: Question
  /** The destination's name, so that home needs no part of the book. */
  readonly place: Text
  /** Null until the first answer. */
  readonly view: CoverageView | null
  /** When `view` was had, epoch ms. */
  readonly asOf: number | null
  /** Who judged: the server, or this phone by the rules and data it keeps. */
  readonly by: 'server' | 'phone'
}

/** What stands in the boxes of the page that asks. */
export interface CoverDraft {
  readonly serial: string
  /** The model that the scanned or pasted label named beside it. */
  readonly mtm: string | null
  readonly boughtIn: PlaceCode
  readonly destination: PlaceCode | null
  /** What somebody says of the machine, as typed, by field name. */
  readonly stated: Readonly<Record<string, string>>
}

interface Kept {
  readonly draft: CoverDraft
  /** The newest first. */
  readonly answers: readonly SavedAnswer[]
  /** The server has refused this phone's day as one that is nowhere today, and has taken none since. */
  readonly wrongDay: boolean
}

const KEY = 'cover'
const MOST_ANSWERS = 5
const PAUSE_MS = 250
const NOTHING: Kept = {
  draft: { serial: '', mtm: null, boughtIn: 'CN', destination: null, stated: {} },
  answers: [],
  wrongDay: false,
}

/** The machines asked about, on this phone alone. */
export const useCover = create<Kept>()(() => ({ ...NOTHING, ...readJson<Partial<Kept>>(storage, KEY, {}) }))

let waiting: ReturnType<typeof setTimeout> | null = null

/** Writes draft and answers down now; called when the applet goes to the background. */
export function flushCover(): void {
  if (waiting !== null) clearTimeout(waiting)
  waiting = null
  writeJson(storage, KEY, useCover.getState())
}

/** Changes parts of the draft; written down within a quarter of a second. */
export function changeCoverDraft(changed: Partial<CoverDraft>): void {
  useCover.setState(({ draft }) => ({ draft: { ...draft, ...changed } }))
  waiting ??= setTimeout(flushCover, PAUSE_MS)
}

/**
 * Puts another serial into the box. What was said of a machine that was asked about goes with it: it is not true of the
 * next one, and would stand there folded away.
 */
export function changeCoverSerial(serial: string, mtm: string | null): void {
  const { draft, answers } = useCover.getState()
  const [before, after] = [readSerial(draft.serial), readSerial(serial)]
  const same = before.ok && after.ok && before.serial === after.serial
  const asked = before.ok && answers.some(each => each.question.serial === before.serial)
  changeCoverDraft({ serial, mtm, ...(asked && !same && { stated: {} }) })
}

/** Puts a question on top; gives the id under which its answer is kept. One asked before keeps its id and its answer. */
export function openQuestion(question: Question, place: Text): string {
  const { answers } = useCover.getState()
  const before = answers.find(each => isSame(each.question, question))
  const same = JSON.stringify(before?.question) === JSON.stringify(question)
  const fresh = {
    id: before?.id ?? freshKey(),
    question,
    place,
    view: null,
    asOf: null,
    by: 'phone',
  } as const
  const opened = before && same ? { ...before, place } : fresh
  useCover.setState({ answers: [opened, ...answers.filter(each => each !== before)].slice(0, MOST_ANSWERS) })
  flushCover()
  return opened.id
}

/** Keeps an answer; nothing where its question has been forgotten meanwhile. */
export function keepAnswer(id: string, view: CoverageView, by: SavedAnswer['by'], asOf: number): void {
  useCover.setState(({ answers }) => ({
    answers: answers.map(each => (each.id === id ? { ...each, view, by, asOf } : each)),
  }))
  flushCover()
}

/** Remembers what the server made of this phone's day; while it is wrong nothing is judged here. */
export function doubtDay(wrongDay: boolean): void {
  if (useCover.getState().wrongDay === wrongDay) return
  useCover.setState({ wrongDay })
  flushCover()
}

/** Forgets every machine, as after signing out. */
export function dropCover(): void {
  useCover.setState(NOTHING)
  flushCover()
}

function isSame(one: Question, other: Question): boolean {
  return one.serial === other.serial && one.destination === other.destination
}

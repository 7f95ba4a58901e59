import type { Route } from '@iws/shared/rulebook/schema'
import type { z } from '@iws/shared/schema'
import { create } from 'zustand'
import { freshKey } from '../platform/fresh-key'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'

type RouteAnswers = z.infer<typeof Route>

/** What somebody has answered and typed so far, on this phone. */
export interface Draft {
  /** Answers of the papers wizard, in any number. */
  readonly route: Partial<RouteAnswers>
  /** The registration under way: made with this key, known by this id once the server has it. */
  readonly key: string
  readonly ticket: string | null
  /** Text by field name, as it stands in the boxes. */
  readonly fields: Readonly<Record<string, string>>
}

const KEY = 'draft'
const PAUSE_MS = 250

const empty = (): Draft => ({ route: {}, key: freshKey(), ticket: null, fields: {} })

/** The one draft of this phone; it outlives the applet. */
export const useDraft = create<Draft>()(() => ({ ...empty(), ...readJson<Partial<Draft>>(storage, KEY, {}) }))

let waiting: ReturnType<typeof setTimeout> | null = null

/** Writes the draft down now; called when the applet goes to the background. */
export function flushDraft(): void {
  if (waiting !== null) clearTimeout(waiting)
  waiting = null
  writeJson(storage, KEY, useDraft.getState())
}

/** Changes parts of the draft; written down within a quarter of a second. */
export function changeDraft(changed: Partial<Draft>): void {
  useDraft.setState(changed)
  waiting ??= setTimeout(flushDraft, PAUSE_MS)
}

/** Answers one question of the papers wizard. */
export function answerRoute(answer: Partial<RouteAnswers>): void {
  changeDraft({ route: { ...useDraft.getState().route, ...answer } })
}

/** Keeps one keystroke. */
export function typeInto(field: string, text: string): void {
  changeDraft({ fields: { ...useDraft.getState().fields, [field]: text } })
}

/** Starts a registration: the answers stay, everything typed and the ticket of an earlier one go. */
export function startDraft(): void {
  useDraft.setState({ ...empty(), route: useDraft.getState().route })
  flushDraft()
}

/** Forgets everything, as after submitting or signing out. */
export function dropDraft(): void {
  useDraft.setState(empty())
  flushDraft()
}

/** The whole route, or null while an answer is missing. */
export function wholeRoute(route: Partial<RouteAnswers>): RouteAnswers | null {
  const { place, way, residency } = route
  return place && way && residency ? { place, way, residency } : null
}

import type { Route } from '@iws/shared/rulebook/schema'
import { create } from 'zustand'
import { freshKey } from '../platform/fresh-key'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'

/** What somebody has answered and typed so far, on this phone. */
export interface Draft {
  /** Answers of the papers wizard, in any number. */
  readonly answers: Partial<Route>
  /** What the registration under way is about; null while there is none. */
  readonly route: Route | null
  /** The registration is made with this key, and known by the ticket's id once the server has it. */
  readonly key: string
  readonly ticket: string | null
  /** Text by field name, as it stands in the boxes. */
  readonly fields: Readonly<Record<string, string>>
}

const KEY = 'draft'
const PAUSE_MS = 250

const empty = (): Draft => ({ answers: {}, route: null, key: freshKey(), ticket: null, fields: {} })

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
export function answer(given: Partial<Route>): void {
  changeDraft({ answers: { ...useDraft.getState().answers, ...given } })
}

/** Keeps one keystroke. */
export function typeInto(field: string, text: string): void {
  changeDraft({ fields: { ...useDraft.getState().fields, [field]: text } })
}

/** Goes on with the registration of this route, or starts a new one where the one under way is about another. */
export function startDraft(route: Route): void {
  const before = useDraft.getState()
  const same =
    before.route !== null && JSON.stringify(inOrder(before.route)) === JSON.stringify(inOrder(route))
  useDraft.setState(same ? before : { ...empty(), answers: before.answers, route })
  flushDraft()
}

/** Forgets everything, as after submitting or signing out. */
export function dropDraft(): void {
  useDraft.setState(empty())
  flushDraft()
}

const inOrder = ({ place, way, residency }: Route): readonly string[] => [place, way, residency]

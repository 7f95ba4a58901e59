import { storage } from '../../platform/storage'
import { readJson, writeJson } from '../../platform/storage-face'
import { create } from 'zustand'

/** What somebody said to an item: ticked off, or an answer to its question. */
export type Answer = 'done' | 'yes' | 'no' | 'unsure'
export type Answers = Readonly<Partial<Record<string, Answer>>>

interface Kept {
  /** By list, by item. */
  readonly lists: Readonly<Partial<Record<string, Answers>>>
  /** Where the journey goes: an ISO code; null, to be asked; left out while nobody has said. */
  readonly place?: string | null
}

const KEY = 'checklists'

/** Ticks and answers; they never leave this phone. */
export const useKept = create<Kept>()(() => ({ lists: {}, ...readJson<Partial<Kept>>(storage, KEY, {}) }))

/** Keeps an answer; null takes it back. */
export function answerItem(list: string, item: string, answer: Answer | null): void {
  const before = useKept.getState().lists
  keep({ lists: { ...before, [list]: { ...before[list], [item]: answer ?? undefined } } })
}

export function clearList(list: string): void {
  keep({ lists: { ...useKept.getState().lists, [list]: {} } })
}

export function choosePlace(place: string | null): void {
  keep({ place })
}

function keep(changed: Partial<Kept>): void {
  useKept.setState(changed)
  writeJson(storage, KEY, useKept.getState())
}

import { create } from 'zustand'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'
import type { Fields } from './fields'

/**
 * What is typed for a ticket that is not this phone's draft, such as one that was sent back. Kept apart, so that
 * neither loses anything to the other.
 */
const useSide = create<Readonly<Record<string, Fields>>>()(() => ({}))

const keyOf = (ticket: string): string => `typed.${ticket}`
const NOTHING: Fields = {}

/** Gives what is typed for a ticket, also by an earlier run. */
export function useSideFields(ticket: string | null): Fields {
  const live = useSide(state => (ticket === null ? undefined : state[ticket]))
  return live ?? (ticket === null ? NOTHING : readSide(ticket))
}

/** Keeps a change; written at once, as a sent-back ticket is changed rarely. */
export function changeSide(ticket: string, fields: Fields): void {
  useSide.setState({ [ticket]: fields })
  writeJson(storage, keyOf(ticket), fields)
}

export function readSide(ticket: string): Fields {
  const live = useSide.getState()[ticket]
  if (live) return live
  const kept = readJson<Fields>(storage, keyOf(ticket), NOTHING)
  useSide.setState({ [ticket]: kept })
  return kept
}

/** Forgets what was typed once the server has all of it. */
export function dropSide(ticket: string): void {
  useSide.setState({ [ticket]: NOTHING })
  storage.drop(keyOf(ticket))
}

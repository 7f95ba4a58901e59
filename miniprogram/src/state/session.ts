import type { Role } from '@iws/shared/contract/endpoint'
import { create } from 'zustand'
import { storage } from '../platform/storage'
import { readJson, writeJson } from '../platform/storage-face'

export interface Session {
  /** Null for somebody not signed in. */
  readonly token: string | null
  readonly role: Role | null
  /** Whether the server is a demonstration; null until it has told. */
  readonly demonstration: boolean | null
}

const KEY = 'session'
const NOBODY: Session = { token: null, role: null, demonstration: null }

/** Who is signed in on this phone. */
export const useSession = create<Session>()(() => ({ ...NOBODY, ...readJson(storage, KEY, {}) }))

/** Changes the session and keeps it. */
export function changeSession(changed: Partial<Session>): void {
  useSession.setState(changed)
  writeJson(storage, KEY, useSession.getState())
}

/** Forgets who was signed in; whether this is a demonstration stays known. */
export function forgetSession(): void {
  changeSession({ token: null, role: null })
}

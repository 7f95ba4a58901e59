import type { RegistrationState } from '@iws/shared/ticket/registration'
import type { Language } from '@iws/shared/text'
import { create } from 'zustand'
import { remembered, remember } from './remembered'

export type Theme = 'auto' | 'light' | 'dark'
export type DialogName =
  'send-back' | 'ask-again' | 'accept-papers' | 'register' | 'refuse' | 'keys' | 'clause'

/** A sentence for the status line; `tone` says whether it reports a result or a trouble. */
export interface Said {
  readonly text: string
  readonly tone: 'result' | 'trouble'
  readonly count: number
  /** Takes back what was just done, where that can be taken back. */
  readonly undo: (() => void) | null
}

/** What the desk shows just now. Nothing of a ticket's content is kept here. */
export interface DeskState {
  readonly language: Language
  readonly theme: Theme
  /** The session ended while somebody was working. */
  readonly expired: boolean
  readonly tab: RegistrationState
  /** Whether the left column shows the tasks instead of the queue. */
  readonly tasks: boolean
  readonly ticket: string | null
  readonly page: string | null
  readonly beside: string | null
  readonly split: boolean
  readonly marking: boolean
  readonly dialog: DialogName | null
  readonly clause: string | null
  readonly said: Said
  /** Pages marked in this sitting, the last one at the end: what undo goes back through. */
  readonly marked: readonly string[]
  /** The server's sentence on who changed the open ticket meanwhile. */
  readonly changed: string | null
  speak(language: Language): void
  paint(theme: Theme): void
  expire(): void
  renew(): void
  list(tab: RegistrationState): void
  turnToTasks(): void
  open(ticket: string | null): void
  turnTo(page: string | null): void
  compare(split: boolean, beside?: string | null): void
  mark(marking: boolean): void
  show(dialog: DialogName | null, clause?: string | null): void
  noteMark(page: string): void
  dropMark(page: string): void
  tell(text: string, tone?: Said['tone'], undo?: () => void): void
  noteChange(sentence: string | null): void
  leave(): void
}

const CLEAR = {
  ticket: null,
  page: null,
  beside: null,
  split: false,
  marking: false,
  dialog: null,
  clause: null,
  changed: null,
  marked: [],
} as const

/** The desk's own state, outside of React so that the client of the server may report to it. */
export const useDesk = create<DeskState>()(set => ({
  ...CLEAR,
  ...remembered(),
  expired: false,
  tab: 'in-review',
  tasks: false,
  said: { text: '', tone: 'result', count: 0, undo: null },
  speak: language => set({ language: remember('language', language) }),
  paint: theme => set({ theme: remember('theme', theme) }),
  expire: () => set({ expired: true, dialog: null }),
  renew: () => set(state => ({ expired: false, said: { ...state.said, text: '', undo: null } })),
  list: tab => set({ tab, tasks: false }),
  turnToTasks: () => set({ tasks: true }),
  open: ticket => set(state => (state.ticket === ticket ? state : { ...CLEAR, ticket })),
  turnTo: page => set({ page, marking: false }),
  compare: (split, beside = null) => set({ split, beside }),
  mark: marking => set({ marking }),
  show: (dialog, clause = null) => set({ dialog, clause }),
  noteMark: page => set(state => ({ marked: [...state.marked.filter(each => each !== page), page] })),
  dropMark: page => set(state => ({ marked: state.marked.filter(each => each !== page) })),
  tell: (text, tone = 'result', undo) =>
    set(state => ({ said: { text, tone, count: state.said.count + 1, undo: undo ?? null } })),
  noteChange: changed => set({ changed }),
  leave: () => set({ ...CLEAR, expired: false, tab: 'in-review', tasks: false }),
}))

import { create } from 'zustand'
import { LISTS } from './lists'
import type { Filter } from './lists'

export type Panel = 'list' | 'tasks' | 'people'
export type ServiceDialog =
  | 'call'
  | 'ask'
  | 'note'
  | 'assign'
  | 'link'
  | 'merge'
  | 'split'
  | 'tags'
  | 'update'
  | 'hand-over'
  | 'save-view'
  | 'step'
  | 'mail'

interface ServiceState {
  readonly panel: Panel
  readonly filter: Filter
  readonly text: string
  readonly ticket: string | null
  readonly dialog: ServiceDialog | null
  /** The step whose fields are being filled in. */
  readonly action: string | null
  /** Messages chosen to be split off. */
  readonly chosen: readonly string[]
  list(filter: Filter): void
  turn(panel: Panel): void
  search(text: string): void
  open(ticket: string | null): void
  show(dialog: ServiceDialog | null, action?: string | null): void
  choose(message: string): void
}

/** What the service desk shows just now; nothing of a ticket’s content. */
export const useService = create<ServiceState>()(set => ({
  panel: 'list',
  filter: LISTS.atRisk,
  text: '',
  ticket: null,
  dialog: null,
  action: null,
  chosen: [],
  list: filter => set({ filter, panel: 'list', text: '' }),
  turn: panel => set({ panel, text: '' }),
  search: text => set({ text, panel: 'list' }),
  open: ticket =>
    set(state => (state.ticket === ticket ? state : { ticket, dialog: null, action: null, chosen: [] })),
  show: (dialog, action = null) => set({ dialog, action }),
  choose: message =>
    set(({ chosen }) => ({
      chosen: chosen.includes(message) ? chosen.filter(each => each !== message) : [...chosen, message],
    })),
}))

import { create } from 'zustand'
import type { Region } from '../canvas/region'

/** Yes, no, or cannot be told. */
export type Told = 'yes' | 'no' | 'unknown'

export interface SendBackDraft {
  readonly reason: string | null
  readonly note: string
  readonly region: Region | null
}

export interface RegisterDraft {
  readonly lenovoNumber: string
  readonly country: string
  readonly from: string
  readonly until: string
}

/** What a reviewer has written on one ticket and not yet sent. */
export interface Draft {
  readonly days: Readonly<Record<string, string>>
  readonly told: { readonly sameHolder?: Told; readonly pagesTogether?: Told }
  readonly answers: Readonly<Record<string, string>>
  readonly sendBack: Readonly<Record<string, SendBackDraft>>
  readonly register: Partial<RegisterDraft>
  readonly refuse: { readonly reason?: string; readonly note?: string }
}

export const BLANK: Draft = { days: {}, told: {}, answers: {}, sendBack: {}, register: {}, refuse: {} }
export const NO_SEND_BACK: SendBackDraft = { reason: null, note: '', region: null }

interface Drafts {
  readonly of: Readonly<Record<string, Draft>>
  /** Whose drafts these are: another person signing in starts with none. */
  readonly owner: string | null
  write(ticket: string, change: (draft: Draft) => Partial<Draft>): void
  own(owner: string): void
  forget(): void
}

/**
 * Drafts live in memory, outside of the components: they outlast a reload of the ticket, a look at another one and an
 * ended session, and go when somebody else signs in.
 */
export const useDrafts = create<Drafts>()(set => ({
  of: {},
  owner: null,
  write: (ticket, change) =>
    set(state => {
      const draft = state.of[ticket] ?? BLANK
      return { of: { ...state.of, [ticket]: { ...draft, ...change(draft) } } }
    }),
  own: owner => set(state => (state.owner === owner ? state : { owner, of: {} })),
  forget: () => set({ of: {}, owner: null }),
}))

/** The draft of one ticket. */
export function useDraft(ticket: string): Draft {
  return useDrafts(state => state.of[ticket] ?? BLANK)
}

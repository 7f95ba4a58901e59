import type { ReactNode } from 'react'

/** Why something could not be done, as a screen needs it. */
export interface Trouble {
  readonly code: string
  readonly sentence: string
}

/** A question to the server, as a screen needs it. */
export interface Asked {
  readonly data: unknown
  readonly problem: Trouble | null
  readonly loading: boolean
  readonly asOf: number | null
  refresh(): Promise<void>
}

/** The door of a page that is about somebody's own tickets. */
export interface Door {
  readonly open: boolean
  readonly busy: boolean
  readonly problem: Trouble | null
  signIn(): Promise<void>
}

export interface ScreenProps {
  /** Short: the title bar, and the heading where nothing else is given. */
  readonly title: string
  readonly heading?: string
  /** One or two sentences under the heading. */
  readonly lead?: string
  /** The first screen has nothing to go back to. */
  readonly first?: boolean
  /** Runs instead of leaving the page; for a wizard's own steps back. */
  readonly onBack?: () => void
  /** Given where the page needs a customer. */
  readonly gate?: Door
  /** Given where the page shows a reply: loading, trouble and age are shown for it. */
  readonly call?: Asked
  readonly skeleton?: 'cards' | 'lines'
  /** The actions of the page; they stay in sight. */
  readonly foot?: ReactNode
  /** Small actions beside the title. */
  readonly tools?: ReactNode
  readonly children?: ReactNode
}

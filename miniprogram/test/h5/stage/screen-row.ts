import type { Applet } from './applet'
import type { Scene } from './scene'

/** One screen of the applet: its name, its address, and what to do there until it is to be seen. */
export interface ScreenRow {
  readonly name: string
  readonly path: (scene: Scene) => string
  /** Nobody is signed in. */
  readonly signedOut?: true
  readonly until?: (applet: Applet, scene: Scene) => Promise<void>
}

const HOUR_MS = 3_600_000

/** While another way is left, one that does not work now is tried so often. */
export const TRIES_BEFORE_NEXT_WAY = 4
/** The last way is tried for so long; then a person has to see to it. */
export const LONGEST_MS = 4 * HOUR_MS
/** Waiting longer than this for a way is no use while another one is left. */
export const LONGEST_WAIT_MS = 60_000

const FIRST_PAUSE_MS = 2_000
const LONGEST_PAUSE_MS = 2 * 60_000

/**
 * The pause before the next try, in ms: 2 s, 6 s, 18 s … at most two minutes, at least `least`; more by up to a half, so that
 * many do not come back at once. `chance` is a number from 0 to 1.
 */
export function pauseAfter(tried: number, least: number, chance: number): number {
  const pause = Math.max(least, Math.min(FIRST_PAUSE_MS * 3 ** tried, LONGEST_PAUSE_MS))
  return Math.round(pause * (1 + chance / 2))
}

/** Notes whether a service outside answers. After three failures in a row it is left alone, longer each time. */
export class Fuse {
  private failures = 0
  private openUntil = 0

  /** Something failed now: gives for how many ms to leave the service alone, 0 for not yet. */
  failed(now: number): number {
    this.failures += 1
    if (this.failures < 3) return 0
    const ms = Math.min(5_000 * 2 ** (this.failures - 3), 30_000)
    this.openUntil = now + ms
    return ms
  }

  worked(): void {
    this.failures = 0
    this.openUntil = 0
  }

  isOpen(now: number): boolean {
    return this.openUntil > now
  }
}

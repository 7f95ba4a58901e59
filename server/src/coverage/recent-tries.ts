import { randomInt } from 'node:crypto'

/** One different thing tried, and when. */
interface Try {
  readonly what: number
  readonly at: number
}

/**
 * Counts, for each of many, the different things tried in the last `windowMs`. It holds at most `mostPeople` people and `most`
 * tries of each; whoever was seen longest ago is forgotten first, so its size has a bound whatever comes.
 */
export class RecentTries {
  private readonly secret = randomInt(2 ** 31)
  private readonly people = new Map<string, readonly Try[]>()

  constructor(
    private readonly most: number,
    private readonly windowMs: number,
    private readonly mostPeople: number,
  ) {}

  /** Counts that `who` tried `thing` at `now`, once in the window; gives 0, or the milliseconds until there is room. */
  take(who: string, thing: string, now: number): number {
    const what = this.markOf(thing)
    const recent = (this.people.get(who) ?? []).filter(({ at }) => at > now - this.windowMs && at <= now)
    const again = recent.some(each => each.what === what)
    const [oldest] = recent
    const wait = !again && oldest && recent.length >= this.most ? oldest.at + this.windowMs - now : 0
    this.remember(who, again || wait > 0 ? recent : [...recent, { what, at: now }])
    return wait
  }

  /** A number that stands for a thing, so that no serial stays in memory; FNV-1a from a secret beginning. */
  private markOf(thing: string): number {
    let mark = this.secret
    for (let n = 0; n < thing.length; n += 1) mark = Math.imul(mark ^ thing.charCodeAt(n), 0x01000193)
    return mark
  }

  private remember(who: string, tries: readonly Try[]): void {
    this.people.delete(who)
    this.people.set(who, tries)
    if (this.people.size <= this.mostPeople) return
    const [longestAgo] = this.people.keys()
    if (longestAgo !== undefined) this.people.delete(longestAgo)
  }
}

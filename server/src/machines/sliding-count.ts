/** Counts what happened in the last `windowMs`; at any moment at most `most`. */
export class SlidingCount {
  private times: number[] = []

  constructor(
    private readonly most: number,
    private readonly windowMs: number,
  ) {}

  /** Counts one more at `now` and gives 0, or counts nothing and gives the milliseconds until there is room. */
  take(now: number): number {
    this.times = this.times.filter(at => at > now - this.windowMs && at <= now)
    const [oldest] = this.times
    if (oldest !== undefined && this.times.length >= this.most) return oldest + this.windowMs - now
    this.times.push(now)
    return 0
  }
}

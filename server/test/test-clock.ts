/** A clock that stands until it is moved. Begins on 22 November 2026, 10:00 in Beijing. */
export class TestClock {
  private at = Date.UTC(2026, 10, 22, 2, 0, 0)

  now(): number {
    return this.at
  }

  /** Moves it by milliseconds, forwards or back. */
  move(ms: number): void {
    this.at += ms
  }

  /** Sets it to an instant such as `2026-11-23T09:00:00+08:00`. */
  set(instant: string): void {
    this.at = Date.parse(instant)
  }
}

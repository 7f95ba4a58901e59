import { Problem } from '../problem.ts'

/**
 * Lets one writer at a time into SQLite, first come first served. Waiting here instead of in SQLite keeps the event loop
 * free; who waits longer than `patience` ms is told that the service is not available.
 */
export class WriterLock {
  private held = false
  private readonly waiting: (() => void)[] = []

  constructor(private readonly patience: number) {}

  /** Gives the function that frees the lock; calling it twice does nothing more. */
  async acquire(): Promise<() => void> {
    if (this.held) await this.turn()
    this.held = true
    let mine = true
    return () => {
      if (!mine) return
      mine = false
      this.held = false
      this.waiting.shift()?.()
    }
  }

  private turn(): Promise<void> {
    return new Promise((resolve, reject) => {
      const go = () => {
        clearTimeout(timer)
        // Taken at once, so that nobody slips in between the wake-up and the awaiting code.
        this.held = true
        resolve()
      }
      const timer = setTimeout(() => {
        this.waiting.splice(this.waiting.indexOf(go), 1)
        reject(new Problem('unavailable'))
      }, this.patience)
      this.waiting.push(go)
    })
  }
}

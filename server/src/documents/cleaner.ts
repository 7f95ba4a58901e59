import { Worker } from 'node:worker_threads'
import type { Cleaned, Uncleaned } from './clean-worker.ts'

/** The sources run as they are in tests, compiled everywhere else. */
const WORKER = new URL(
  import.meta.url.endsWith('.ts') ? './clean-worker.ts' : './clean-worker.js',
  import.meta.url,
)
const IDLE_MS = 60_000

/**
 * Decodes pictures and walks through films in a thread of its own, one at a time, so that requests never wait for pixels. The thread starts
 * with the first picture and ends after a minute without one.
 */
export class Cleaner {
  private worker: Worker | null = null
  private idle: NodeJS.Timeout | null = null
  private tail: Promise<unknown> = Promise.resolve()

  /** Gives the cleaned pictures, or null where the file cannot be decoded. Throws when the thread itself dies. */
  clean(file: Uint8Array): Promise<Cleaned | null> {
    return this.inTurn({ file, film: false })
  }

  /** Gives a film without its metadata, or null where it is none that can be cleaned. Throws as `clean` does. */
  cleanFilm(file: Uint8Array): Promise<Uint8Array | null> {
    return this.inTurn({ file, film: true })
  }

  /** Ends the thread. */
  async close(): Promise<void> {
    if (this.idle) clearTimeout(this.idle)
    await this.worker?.terminate()
    this.worker = null
  }

  private inTurn<T>(uncleaned: Uncleaned): Promise<T | null> {
    const turn = this.tail.then(() => this.one<T>(uncleaned))
    this.tail = turn.catch(() => null)
    return turn
  }

  private async one<T>(uncleaned: Uncleaned): Promise<T | null> {
    if (this.idle) clearTimeout(this.idle)
    const worker = (this.worker ??= this.start())
    worker.ref()
    try {
      worker.postMessage(uncleaned)
      return await answerOf<T>(worker)
    } catch (error) {
      this.worker = null
      await worker.terminate()
      throw error
    } finally {
      worker.unref()
      this.idle = setTimeout(() => void this.close(), IDLE_MS).unref()
    }
  }

  private start(): Worker {
    const worker = new Worker(WORKER, { resourceLimits: { maxOldGenerationSizeMb: 256 } })
    // A thread that dies between two pictures must not take the process along; the next picture starts another.
    worker.on('error', () => {
      if (this.worker === worker) this.worker = null
    })
    return worker
  }
}

function answerOf<T>(worker: Worker): Promise<T | null> {
  return new Promise((resolve, reject) => {
    const settle = (work: () => void) => {
      worker.off('message', onMessage).off('error', onError).off('exit', onExit)
      work()
    }
    const onMessage = (said: { cleaned: T | null }) => settle(() => resolve(said.cleaned))
    const onError = (error: unknown) => settle(() => reject(error))
    const onExit = () => settle(() => reject(new Error('the cleaning thread ended')))
    worker.on('message', onMessage).on('error', onError).on('exit', onExit)
  })
}

import type { TicketView } from '@iws/shared/contract/gives/tickets'
import type { PaperId, RequirementId } from '@iws/shared/rulebook/words'
import type { KeptFiles } from '../platform/kept-files-face'
import { Problem } from './problem'

/** One file that is to be sent, as it is kept on the phone. */
export interface Kept {
  /** The idempotency key: sending twice makes one page. */
  readonly key: string
  /** Name among the kept files. */
  readonly file: string
  readonly bytes: number
  /** The sentence with which the server refused it; null while there is hope. */
  readonly refused: string | null
}

/** One photo of a registration. */
export interface Intent extends Kept {
  readonly ticket: string
  readonly requirement: RequirementId
  readonly paper: PaperId
  /** The page this photo stands in for, or null. */
  readonly replaces: string | null
}

/** How far a file has come. `waiting` with a sentence: the last try failed, the next one is planned. */
interface Way {
  readonly state: 'waiting' | 'sending' | 'refused'
  /** 0 to 100. */
  readonly percent: number
  readonly sentence: string | null
}
export type Sending<I extends Kept> = I & Way
export type Upload = Sending<Intent>

/** What the queue needs of the world. `I`: what it sends, `T`: the ticket that the server gives back. */
export interface QueuePorts<I extends Kept = Intent, T = TicketView> {
  readonly files: KeptFiles
  read(): readonly I[]
  write(intents: readonly I[]): void
  /** Sends one file; gives the ticket as it stands then, or throws a `Problem`. */
  send(intent: I, path: string, onProgress: (percent: number) => void): Promise<T>
  /** Runs something later; gives the way to call it off. */
  later(run: () => void, ms: number): () => void
  /** The sentence for a photo that has vanished from the phone. */
  lost(): string
}

/** Who wants to know. */
export interface QueueListener<I extends Kept = Intent, T = TicketView> {
  changed(uploads: readonly Sending<I>[]): void
  arrived(ticket: T, intent: I): void
}

interface Entry<I extends Kept> {
  intent: I
  state: Way['state']
  percent: number
  sentence: string | null
  tries: number
  callOff: (() => void) | null
}

const LONGEST_PAUSE_MS = 60_000

/** Sends photos a few at a time, tries again by itself, and goes on after a kill. */
export class UploadQueue<I extends Kept = Intent, T = TicketView> {
  private entries: Entry<I>[]

  constructor(
    private readonly ports: QueuePorts<I, T>,
    private readonly listener: QueueListener<I, T>,
    private readonly atOnce = 2,
  ) {
    this.entries = ports.read().map(intent => entryOf(intent))
  }

  uploads(): readonly Sending<I>[] {
    return this.entries.map(({ intent, state, percent, sentence }) => ({
      ...intent,
      state,
      percent,
      sentence,
    }))
  }

  /** Keeps a chosen photo and sends it as soon as there is room. Throws where the phone cannot keep it. */
  async add(photo: Omit<I, 'file' | 'refused'>, path: string): Promise<void> {
    const file = await this.ports.files.keep(path)
    this.entries.push(entryOf({ ...photo, file, refused: null } as I))
    this.keep()
    this.pump()
  }

  /** Tries everything again now: the network is back, the applet is in front, somebody has signed in. */
  kick(): void {
    for (const entry of this.entries) this.ready(entry)
    this.pump()
  }

  /** Tries one photo again, a refused one too. */
  retry(key: string): void {
    const entry = this.find(key)
    if (!entry || entry.state === 'sending') return
    entry.intent = { ...entry.intent, refused: null }
    Object.assign(entry, { state: 'waiting', sentence: null })
    this.ready(entry)
    this.keep()
    this.pump()
  }

  /** Gives a photo up. */
  async remove(key: string): Promise<void> {
    const entry = this.find(key)
    if (!entry) return
    entry.callOff?.()
    this.entries = this.entries.filter(each => each !== entry)
    this.keep()
    await this.ports.files.drop(entry.intent.file)
  }

  /** Changes what is known of files on their way, such as the ticket they go to. */
  change(changed: (intent: I) => I): void {
    for (const entry of this.entries) entry.intent = changed(entry.intent)
    this.keep()
  }

  /** Gives up everything, as when somebody signs out. */
  async clear(): Promise<void> {
    for (const { intent } of [...this.entries]) await this.remove(intent.key)
  }

  private ready(entry: Entry<I>): void {
    entry.callOff?.()
    entry.callOff = null
  }

  private pump(): void {
    const sending = this.entries.filter(entry => entry.state === 'sending').length
    const next = this.entries.filter(entry => entry.state === 'waiting' && !entry.callOff)
    for (const entry of next.slice(0, Math.max(0, this.atOnce - sending))) void this.send(entry)
    this.tell()
  }

  private async send(entry: Entry<I>): Promise<void> {
    Object.assign(entry, { state: 'sending', percent: 0, sentence: null })
    try {
      const path = await this.ports.files.open(entry.intent.file)
      if (path === null) return this.refuse(entry, this.ports.lost())
      const ticket = await this.ports.send(entry.intent, path, percent => this.progress(entry, percent))
      if (!this.find(entry.intent.key)) return
      await this.remove(entry.intent.key)
      this.listener.arrived(ticket, entry.intent)
      this.pump()
    } catch (thrown) {
      this.failed(entry, thrown)
    }
  }

  private progress(entry: Entry<I>, percent: number): void {
    // Each change is sent to the view: tens are enough for a bar.
    if (percent < 100 && percent - entry.percent < 10) return
    entry.percent = percent
    this.tell()
  }

  private failed(entry: Entry<I>, thrown: unknown): void {
    const problem = thrown instanceof Problem ? thrown : null
    if (problem && !passing(problem)) return this.refuse(entry, problem.sentence)
    entry.tries += 1
    Object.assign(entry, { state: 'waiting', percent: 0, sentence: problem?.sentence ?? null })
    const pause = Math.min(LONGEST_PAUSE_MS, 1000 * 2 ** entry.tries)
    entry.callOff = this.ports.later(() => {
      entry.callOff = null
      this.pump()
    }, pause)
    this.pump()
  }

  private refuse(entry: Entry<I>, sentence: string): void {
    entry.intent = { ...entry.intent, refused: sentence }
    Object.assign(entry, { state: 'refused', percent: 0, sentence })
    this.keep()
    this.pump()
  }

  private find(key: string): Entry<I> | undefined {
    return this.entries.find(entry => entry.intent.key === key)
  }

  private keep(): void {
    this.ports.write(this.entries.map(entry => entry.intent))
    this.tell()
  }

  private tell(): void {
    this.listener.changed(this.uploads())
  }
}

function entryOf<I extends Kept>(intent: I): Entry<I> {
  return {
    intent,
    state: intent.refused === null ? 'waiting' : 'refused',
    percent: 0,
    sentence: intent.refused,
    tries: 0,
    callOff: null,
  }
}

/** Whether a later try may succeed: no answer, not signed in, too fast, or the server's own trouble. */
function passing(problem: Problem): boolean {
  return problem.status === 0 || problem.status === 401 || problem.status === 429 || problem.status >= 500
}

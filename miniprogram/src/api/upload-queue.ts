import type { TicketView } from '@iws/shared/contract/gives/tickets'
import type { PaperId, RequirementId } from '@iws/shared/rulebook/words'
import type { KeptFiles } from '../platform/kept-files-face'
import { Problem } from './problem'

/** One photo that is to be sent, as it is kept on the phone. */
export interface Intent {
  /** The idempotency key: sending twice makes one page. */
  readonly key: string
  readonly ticket: string
  readonly requirement: RequirementId
  readonly paper: PaperId
  /** The page this photo stands in for, or null. */
  readonly replaces: string | null
  /** Name among the kept files. */
  readonly file: string
  readonly bytes: number
  /** The sentence with which the server refused it; null while there is hope. */
  readonly refused: string | null
}

/** An intent and how far it has come. `waiting` with a sentence: the last try failed, the next one is planned. */
export interface Upload extends Intent {
  readonly state: 'waiting' | 'sending' | 'refused'
  /** 0 to 100. */
  readonly percent: number
  readonly sentence: string | null
}

/** What the queue needs of the world. */
export interface QueuePorts {
  readonly files: KeptFiles
  read(): readonly Intent[]
  write(intents: readonly Intent[]): void
  /** Sends one photo; gives the ticket as it stands then, or throws a `Problem`. */
  send(intent: Intent, path: string, onProgress: (percent: number) => void): Promise<TicketView>
  /** Runs something later; gives the way to call it off. */
  later(run: () => void, ms: number): () => void
  /** The sentence for a photo that has vanished from the phone. */
  lost(): string
}

/** Who wants to know. */
export interface QueueListener {
  changed(uploads: readonly Upload[]): void
  arrived(ticket: TicketView, intent: Intent): void
}

interface Entry {
  intent: Intent
  state: Upload['state']
  percent: number
  sentence: string | null
  tries: number
  callOff: (() => void) | null
}

const LONGEST_PAUSE_MS = 60_000

/** Sends photos a few at a time, tries again by itself, and goes on after a kill. */
export class UploadQueue {
  private entries: Entry[]

  constructor(
    private readonly ports: QueuePorts,
    private readonly listener: QueueListener,
    private readonly atOnce = 2,
  ) {
    this.entries = ports.read().map(intent => entryOf(intent))
  }

  uploads(): readonly Upload[] {
    return this.entries.map(({ intent, state, percent, sentence }) => ({
      ...intent,
      state,
      percent,
      sentence,
    }))
  }

  /** Keeps a chosen photo and sends it as soon as there is room. Throws where the phone cannot keep it. */
  async add(photo: Omit<Intent, 'file' | 'refused'>, path: string): Promise<void> {
    const file = await this.ports.files.keep(path)
    this.entries.push(entryOf({ ...photo, file, refused: null }))
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

  /** Gives up everything, as when somebody signs out. */
  async clear(): Promise<void> {
    for (const { intent } of [...this.entries]) await this.remove(intent.key)
  }

  private ready(entry: Entry): void {
    entry.callOff?.()
    entry.callOff = null
  }

  private pump(): void {
    const sending = this.entries.filter(entry => entry.state === 'sending').length
    const next = this.entries.filter(entry => entry.state === 'waiting' && !entry.callOff)
    for (const entry of next.slice(0, Math.max(0, this.atOnce - sending))) void this.send(entry)
    this.tell()
  }

  private async send(entry: Entry): Promise<void> {
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

  private progress(entry: Entry, percent: number): void {
    // Each change is sent to the view: tens are enough for a bar.
    if (percent < 100 && percent - entry.percent < 10) return
    entry.percent = percent
    this.tell()
  }

  private failed(entry: Entry, thrown: unknown): void {
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

  private refuse(entry: Entry, sentence: string): void {
    entry.intent = { ...entry.intent, refused: sentence }
    Object.assign(entry, { state: 'refused', percent: 0, sentence })
    this.keep()
    this.pump()
  }

  private find(key: string): Entry | undefined {
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

function entryOf(intent: Intent): Entry {
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

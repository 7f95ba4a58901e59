import { createServer } from 'node:net'
import type { AddressInfo, Server, Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { simpleParser } from 'mailparser'
import type { ParsedMail } from 'mailparser'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerDataStream, SMTPServerSession } from 'smtp-server'
import { listening } from '../listening.ts'

/** How the next mails go wrong: 4xx, 5xx, the line drops after the mail was taken, or no answer to it ever comes. */
export type Mishap = 'greylisted' | 'full' | 'refused' | 'dropped' | 'hang'

/** A mail that was taken. */
export interface TakenMail {
  readonly to: string
  readonly messageId: string
  readonly raw: string
  /** When, in ms of this process's own clock. */
  readonly at: number
}

/**
 * A mail server over a real socket (the `smtp-server` package behind a door of our own), with the faults of real ones. What it
 * has taken stays in `mails`, also where its answer got lost.
 */
export class SmtpDouble {
  readonly mails: TakenMail[] = []
  /** How often somebody came to the door. */
  knocks = 0
  private readonly mishaps: Mishap[] = []
  private readonly unknown = new Set<string>()
  private readonly sockets = new Set<Socket>()
  private down: 'refusing' | 'hanging' | null = null
  private slowMs = 0
  private port = 0
  private door: Server | null = null
  private readonly server = new SMTPServer({
    disabledCommands: ['AUTH', 'STARTTLS'],
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 100,
    onRcptTo: ({ address }, _session, done) =>
      done(this.unknown.has(address) ? failure(550, 'no such mailbox') : null),
    onData: (stream, session, done) => void this.take(stream, session, done),
  })

  async start(): Promise<this> {
    this.server.on('error', () => undefined)
    await this.open()
    return this
  }

  async stop(): Promise<void> {
    await this.shut()
    await new Promise<void>(resolve => this.server.close(resolve))
  }

  get url(): string {
    return `smtp://127.0.0.1:${this.port}`
  }

  /** Makes the next mails go wrong, one mishap each. */
  next(...mishaps: Mishap[]): void {
    this.mishaps.push(...mishaps)
  }

  /** Nobody lives at this address: 550 for its recipient alone. */
  knowNot(address: string): void {
    this.unknown.add(address)
  }

  /** Takes each mail so many milliseconds late. */
  slow(ms: number): void {
    this.slowMs = ms
  }

  /** Refuses every connection, lets every one hang without a word, or (null) works again. */
  async go(down: 'refusing' | 'hanging' | null): Promise<void> {
    const was = this.down
    this.down = down
    if (down !== null) for (const socket of this.sockets) socket.destroy()
    if (down === 'refusing') await this.shut()
    else if (was === 'refusing') await this.open()
  }

  /** The taken mails to one address, parsed. */
  to(address: string): Promise<ParsedMail[]> {
    return Promise.all(this.mails.filter(mail => mail.to === address).map(mail => simpleParser(mail.raw)))
  }

  private async open(): Promise<void> {
    this.door = createServer(socket => this.knock(socket))
    await listening(this.door, this.port)
    this.port = (this.door.address() as AddressInfo).port
  }

  private async shut(): Promise<void> {
    const { door } = this
    this.door = null
    for (const socket of this.sockets) socket.destroy()
    await new Promise<void>(resolve => (door ? door.close(() => resolve()) : resolve()))
  }

  private knock(socket: Socket): void {
    this.knocks += 1
    this.sockets.add(socket)
    socket.on('close', () => this.sockets.delete(socket)).on('error', () => undefined)
    if (this.down !== 'hanging') this.server.server.emit('connection', socket)
  }

  private async take(
    stream: SMTPServerDataStream,
    session: SMTPServerSession,
    done: (error?: Error | null, message?: string) => void,
  ): Promise<void> {
    // The sender may die in the middle: then nothing was taken.
    const whole = await buffer(stream).catch(() => null)
    if (whole === null) return
    const raw = whole.toString('utf8')
    const mishap = this.mishaps.shift()
    if (mishap === 'greylisted') return done(failure(451, 'try again later'))
    if (mishap === 'full') return done(failure(452, 'no room'))
    if (mishap === 'refused') return done(failure(554, 'not this mail'))
    if (this.slowMs > 0) await new Promise(resolve => setTimeout(resolve, this.slowMs))
    const messageId = /^message-id:\s*(<[^>]+>)/im.exec(raw)?.[1] ?? ''
    const at = performance.now()
    for (const { address } of session.envelope.rcptTo) this.mails.push({ to: address, messageId, raw, at })
    if (mishap === 'hang') return
    if (mishap === 'dropped') return this.drop(session)
    done()
  }

  private drop({ remotePort }: SMTPServerSession): void {
    for (const socket of this.sockets) if (socket.remotePort === remotePort) socket.destroy()
  }
}

function failure(responseCode: number, text: string): Error {
  return Object.assign(new Error(text), { responseCode })
}

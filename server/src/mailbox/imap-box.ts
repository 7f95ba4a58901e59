import { ImapFlow } from 'imapflow'

const PATIENCE_MS = 20_000
/** One mail is read up to here; what lies behind it is cut off, and its last file is told to be incomplete. */
const LONGEST_MAIL = 64 * 1024 * 1024
/** Uids asked for at once. */
const BATCH = 50
const NEAR = new Set(['localhost', '127.0.0.1', '[::1]', '::1'])

/** A mailbox over IMAP, opened for reading. */
export class ImapBox {
  private constructor(
    private readonly client: ImapFlow,
    readonly uidValidity: string,
  ) {}

  /** Opens the box of `imap(s)://user:password@host:port/Folder`. Away from this machine only over TLS. */
  static async open(address: string): Promise<ImapBox> {
    const client = new ImapFlow(optionsOf(new URL(address)))
    // A connection that breaks shows in the call that uses it; without a listener it would end the process.
    client.on('error', () => undefined)
    try {
      await client.connect()
      const box = await client.mailboxOpen(folderOf(address), { readOnly: true })
      return new ImapBox(client, String(box.uidValidity))
    } catch (error) {
      client.close()
      throw error
    }
  }

  /** The uids after `uid`, in order. All of them are asked for before anything else is: no command fits into another one. */
  async uidsAfter(uid: number): Promise<number[]> {
    const found = await this.client.fetchAll(`${uid + 1}:*`, { uid: true }, { uid: true })
    // `n:*` gives the last mail also where its uid is below n.
    const uids = found.map(each => each.uid).filter(each => each > uid)
    return uids.sort((a, b) => a - b).slice(0, BATCH)
  }

  /** The bytes of one mail; null where it has gone meanwhile. */
  async read(uid: number): Promise<Buffer | null> {
    const range = { start: 0, maxLength: LONGEST_MAIL }
    const found = await this.client.fetchOne(String(uid), { source: range }, { uid: true })
    return found && found.source ? found.source : null
  }

  /** Waits until the server says that something came in, the connection breaks, or `ms` have passed. */
  async somethingNew(ms: number, signal: AbortSignal): Promise<void> {
    await new Promise<void>(resolve => {
      const done = () => {
        clearTimeout(timer)
        this.client.off('exists', done)
        this.client.off('close', done)
        signal.removeEventListener('abort', done)
        resolve()
      }
      const timer = setTimeout(done, ms)
      this.client.on('exists', done)
      this.client.on('close', done)
      signal.addEventListener('abort', done)
      if (!this.client.usable || signal.aborted) return done()
      // By itself the client would begin to listen only after a quarter of a minute; the next command ends it.
      this.client.idle().catch(() => undefined)
    })
  }

  get usable(): boolean {
    return this.client.usable
  }

  async close(): Promise<void> {
    if (!this.client.usable) return this.client.close()
    await Promise.race([this.client.logout(), new Promise(resolve => setTimeout(resolve, 1000).unref())])
    this.client.close()
  }
}

function folderOf(address: string): string {
  const path = decodeURIComponent(new URL(address).pathname.replace(/^\//, ''))
  return path === '' ? 'INBOX' : path
}

function optionsOf(url: URL) {
  const secure = url.protocol === 'imaps:'
  const near = NEAR.has(url.hostname)
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 993 : 143),
    secure,
    doSTARTTLS: secure ? undefined : !near,
    auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) },
    // It would write addresses and subjects.
    logger: false as const,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: 5 * 60_000,
    maxIdleTime: 4 * 60_000,
  }
}

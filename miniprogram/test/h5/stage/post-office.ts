import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'

const PATIENCE = 90_000

/** A mail that somebody sends. `files` are named as the server's corpus of mails names them. */
export interface Sent {
  readonly id: string
  readonly from: string
  readonly subject: string
  readonly subjectAs?: readonly [charset: string, coding: string]
  readonly text?: string
  readonly files?: readonly string[]
  readonly headers?: Readonly<Record<string, string>>
}

/** A mail that the server wrote. */
export interface Letter {
  readonly subject: string
  readonly text: string
  /** With its brackets. */
  readonly messageId: string
}

/** The mail around a server: what comes in by a real mail server, and what went out over SMTP. */
export interface PostOffice {
  readonly smtp: string
  /** The sender of what the server writes. */
  readonly from: string
  readonly imap: string
  /** Brings somebody's mail into the server's box. */
  readonly comes: (mail: Sent) => Promise<void>
  /** What was written to somebody, oldest first. */
  readonly lettersTo: (who: string) => Promise<Letter[]>
  /** Waits for the letter number `count` (from 1) to somebody; gives it. */
  readonly letter: (who: string, count: number) => Promise<Letter>
  readonly stop: () => void
}

/** Opens a post office with an empty box. Throws where no mail server runs: `npm test -- h5` brings one up. */
export async function openPostOffice(): Promise<PostOffice> {
  const { PATH, HOME, IWS_TEST_IMAP } = process.env
  const child = fork(join(import.meta.dirname, 'mail-room.mjs'), [], {
    env: { PATH, HOME, IWS_TEST_IMAP, TMPDIR: tmpdir() } as unknown as NodeJS.ProcessEnv,
    execArgv: [],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const addresses = await opened(child)
  const ask = asking(child)
  const lettersTo = (who: string): Promise<Letter[]> => ask('letters', who) as Promise<Letter[]>
  const letter = async (who: string, count: number): Promise<Letter> => {
    for (const until = Date.now() + PATIENCE; Date.now() < until; await pause(50)) {
      const found = (await lettersTo(who))[count - 1]
      if (found) return found
    }
    throw new Error(`There is no letter ${count} to ${who}.`)
  }
  return {
    ...addresses,
    comes: async mail => void (await ask('comes', mail)),
    lettersTo,
    letter,
    stop: () => void child.kill('SIGKILL'),
  }
}

function opened(child: ChildProcess): Promise<Pick<PostOffice, 'smtp' | 'from' | 'imap'>> {
  const words: string[] = []
  child.stderr?.on('data', (piece: Buffer) => words.push(piece.toString()))
  return new Promise((found, failed) => {
    child.once('message', message => found(message as Pick<PostOffice, 'smtp' | 'from' | 'imap'>))
    child.once('exit', code => failed(new Error(`The post office closed with ${code}:\n${words.join('')}`)))
  })
}

interface Answer {
  readonly id: number
  readonly given?: unknown
  readonly error?: string
}

function asking(child: ChildProcess): (deed: string, about: unknown) => Promise<unknown> {
  const waiting = new Map<number, (answer: Answer) => void>()
  let count = 0
  child.on('message', message => {
    const answer = message as Answer
    waiting.get(answer.id)?.(answer)
    waiting.delete(answer.id)
  })
  return (deed, about) =>
    new Promise((done, failed) => {
      waiting.set((count += 1), ({ given, error }) => (error ? failed(new Error(error)) : done(given)))
      child.send({ id: count, deed, about })
    })
}

/** The code of an answer with which a ticket is claimed, as it stands there. */
export function claimCodeIn({ text }: Letter): string {
  return found(/\b[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}(?![-0-9A-Z])/, text.replace(/IWS-\S+/g, ''))
}

/** The six digits of a mail that signs somebody in. */
export const digitsIn = ({ text }: Letter): string => found(/(?<!\d)\d{6}(?!\d)/, text)

/** The number of a ticket. */
export const numberIn = ({ subject }: Letter): string => found(/IWS-[0-9A-Z]{4}-[0-9A-Z]{4}/, subject)

/** The address that a mail leads to. */
export const linkIn = ({ text }: Letter): string => found(/https?:\/\/[\w./:?=&;-]+/, text)

function found(form: RegExp, text: string): string {
  const [hit] = form.exec(text) ?? []
  if (hit === undefined) throw new Error(`${form} is not in this mail:\n${text}`)
  return hit
}

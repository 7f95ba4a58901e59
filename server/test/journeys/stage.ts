import { createHash } from 'node:crypto'
import type { Role } from '@iws/shared/contract/endpoint'
import type { PageView, TicketView } from '@iws/shared/contract/gives/tickets'
import { addPage, getTicket } from '@iws/shared/contract/tickets'
import type { PaperId } from '@iws/shared/rulebook/words'
import { Cleaning } from '../../src/documents/cleaning.service.ts'
import { startApp } from '../app.ts'
import type { TestApp } from '../app.ts'
import { Person } from '../person.ts'
import type { Answer, Wire } from '../person.ts'

/** The whole server behind a real socket, with people who speak HTTP to it. */
export interface Stage {
  readonly app: TestApp
  /** Address of the server, without a slash at its end. */
  readonly base: string
  /** Signs in. Customers differ by `who`. */
  person(role: Role, who?: string): Promise<Person>
  /** Cleans every photo that waits and brings every notice. */
  settle(): Promise<void>
  stop(): Promise<string>
}

/** Opens the house and the street before it. */
export async function openStage(changes: Parameters<typeof startApp>[0] = {}): Promise<Stage> {
  const app = await startApp(changes)
  await app.house.nest.listen(0, '127.0.0.1')
  const base = (await app.house.nest.getUrl()).replace(/\/$/, '')
  return {
    app,
    base,
    person: async (role, who) => {
      const { credentials } = await app.signIn(role, who)
      const origin = app.config.publicUrl ?? base
      const own = 'origin' in credentials ? { ...credentials, origin } : credentials
      return new Person(socket(base), role, own)
    },
    settle: async () => {
      const cleaning = app.house.nest.get(Cleaning)
      while (await cleaning.cleanNext());
      await app.drain()
    },
    stop: () => app.stop(),
  }
}

/** Carries requests through the network stack, as a phone or a browser does. */
export function socket(base: string): Wire {
  return {
    async inject({ method, url, headers, payload }) {
      const json = payload !== undefined && !Buffer.isBuffer(payload)
      const reply = await fetch(base + url, {
        method,
        redirect: 'manual',
        headers: { ...headers, ...(json && { 'content-type': 'application/json' }) },
        ...(payload !== undefined && {
          body: json ? JSON.stringify(payload) : new Uint8Array(payload as Buffer),
        }),
      })
      const rawPayload = Buffer.from(await reply.arrayBuffer())
      return {
        statusCode: reply.status,
        headers: Object.fromEntries(reply.headers),
        rawPayload,
        json: () => JSON.parse(rawPayload.toString('utf8')) as unknown,
      }
    },
  }
}

/** The reply of a call that has to succeed. */
export function must<T>(answer: Answer<T>): T {
  if (answer.problem)
    throw new Error(`${answer.status} ${answer.problem.code}: ${JSON.stringify(answer.problem)}`)
  if (answer.status !== 200) throw new Error(`status ${answer.status}`)
  return answer.body
}

/** The code of a call that has to be refused, with its status. */
export function refused(answer: Answer<unknown>): { status: number; code: string | undefined } {
  return { status: answer.status, code: answer.problem?.code }
}

let intents = 0
/** A fresh idempotency key: one intent of one client. */
export function intent(): string {
  intents += 1
  return `test-intent-${String(intents).padStart(8, '0')}`
}

export const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Sends one photo and gives the new page; throws when it is refused. */
export async function sendPhoto(
  person: Person,
  ticket: string,
  where: { requirement: PaperId; paper?: PaperId; replaces?: string },
  bytes: Buffer,
): Promise<PageView> {
  const { requirement, paper = requirement, replaces } = where
  const before = must(await person.call(getTicket, { id: ticket }))
  const asked = { id: ticket, requirement, paper, key: intent(), ...(replaces && { replaces }) }
  const after = must(await person.upload(addPage, asked, { bytes }))
  return onlyNew(before, after)
}

function onlyNew(before: TicketView, after: TicketView): PageView {
  const known = new Set(before.pages.map(page => page.id))
  const added = after.pages.filter(page => !known.has(page.id))
  if (added.length !== 1 || !added[0]) throw new Error(`${added.length} new pages`)
  return added[0]
}

/** How one requirement stands in a view. */
export function markOf(view: TicketView, requirement: PaperId): string | undefined {
  return view.lines.find(line => line.requirement.id === requirement)?.mark
}

/** One finding of a view, as `verdict`. */
export function verdictOf(view: TicketView, rule: string): string | undefined {
  return view.findings.find(finding => finding.rule === rule)?.verdict
}

import type { Endpoint, Gives, Role, Takes } from '@iws/shared/contract/endpoint'
import type { ProblemBody } from '@iws/shared/contract/problems'
import type { Language } from '@iws/shared/text'

/** What came back. `body` is the reply or the problem; `ok` tells which. */
export interface Answer<T> {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly body: T
  readonly problem: ProblemBody | null
}

/** A file to send. */
export interface Upload {
  readonly bytes: Uint8Array
  readonly name?: string
  readonly type?: string
}

/** What carries a request to the server: the server itself in-process, or a socket. */
export interface Wire {
  inject(request: {
    method: Endpoint['method']
    url: string
    headers: Record<string, string>
    payload?: object | Buffer
  }): Promise<{ statusCode: number; headers: Record<string, unknown>; rawPayload: Buffer; json(): unknown }>
}

/** Somebody who speaks to the server over HTTP, with a session or without. */
export class Person {
  language: Language = 'en'

  constructor(
    private readonly wire: Wire,
    readonly role: Role | null,
    readonly credentials: Readonly<Record<string, string>>,
  ) {}

  /** Calls one row of the contract. Fields named in the path go there, the rest into body or query. */
  async call<E extends Endpoint>(
    endpoint: E,
    input: Takes<E>,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer<Gives<E>>> {
    const { path, rest } = addressOf(endpoint, input)
    const query = endpoint.method === 'GET' ? `?${new URLSearchParams(asTexts(rest)).toString()}` : ''
    return this.send(endpoint.method, `/api${path}${query}`, {
      headers,
      ...(endpoint.method === 'GET' ? {} : { payload: rest }),
    })
  }

  /** Calls an endpoint that takes a file: its fields first, then the file. */
  async upload<E extends Endpoint>(endpoint: E, input: Takes<E>, file: Upload): Promise<Answer<Gives<E>>> {
    const { path, rest } = addressOf(endpoint, input)
    const boundary = '----iws-test-boundary'
    return this.send(endpoint.method, `/api${path}`, {
      headers: { 'content-type': `multipart/form-data; boundary=${boundary}` },
      payload: multipart(boundary, asTexts(rest), file),
    })
  }

  /** Any request at all, below no prefix. */
  async send<T>(
    method: Endpoint['method'],
    url: string,
    { headers = {}, payload }: { headers?: Readonly<Record<string, string>>; payload?: object | Buffer } = {},
  ): Promise<Answer<T>> {
    const reply = await this.wire.inject({
      method,
      url,
      headers: { 'accept-language': this.language, ...this.credentials, ...headers },
      ...(payload === undefined ? {} : { payload }),
    })
    const isJson = String(reply.headers['content-type'] ?? '').startsWith('application/json')
    const body: T = isJson ? (reply.json() as T) : (reply.rawPayload as T)
    const problem = reply.statusCode >= 400 && isJson ? (reply.json() as ProblemBody) : null
    return { status: reply.statusCode, headers: reply.headers, body, problem }
  }
}

function addressOf(endpoint: Endpoint, input: unknown): { path: string; rest: Record<string, unknown> } {
  const rest: Record<string, unknown> = { ...(input as Record<string, unknown>) }
  const path = endpoint.path.replace(/:(\w+)/g, (_, name: string) => {
    const value = encodeURIComponent(String(rest[name]))
    delete rest[name]
    return value
  })
  return { path, rest }
}

function asTexts(fields: Readonly<Record<string, unknown>>): Record<string, string> {
  const given = Object.entries(fields).filter(([, value]) => value !== undefined)
  return Object.fromEntries(given.map(([name, value]) => [name, String(value)]))
}

function multipart(boundary: string, fields: Readonly<Record<string, string>>, file: Upload): Buffer {
  const head = (disposition: string, type?: string) =>
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; ${disposition}\r\n` +
        `${type ? `Content-Type: ${type}\r\n` : ''}\r\n`,
    )
  const end = Buffer.from('\r\n')
  const parts = Object.entries(fields).flatMap(([name, value]) => [
    head(`name="${name}"`),
    Buffer.from(value),
    end,
  ])
  const filename = file.name ?? 'photo.jpg'
  return Buffer.concat([
    ...parts,
    head(`name="file"; filename="${filename}"`, file.type ?? 'image/jpeg'),
    Buffer.from(file.bytes),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
}

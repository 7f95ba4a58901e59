/** Where to ask, and the key that lets us. */
export interface Door {
  readonly clientId: string
  readonly baseUrl: string
}

/** The call failed in a way that may be over in a moment. */
export class LineDown extends Error {
  constructor(readonly timedOut: boolean) {
    super('the line is down')
    this.name = 'LineDown'
  }
}

/** Something came that is no answer to what was asked. */
export class OddAnswer extends Error {
  constructor() {
    super('an odd answer')
    this.name = 'OddAnswer'
  }
}

/** One whole call: the parsed body of a 200, our key refused, or too many calls, with the wait they ask for. */
export type Heard =
  | { readonly kind: 'answer'; readonly body: unknown }
  | { readonly kind: 'refused' }
  | { readonly kind: 'throttled'; readonly retryAfter: string | null }

/** An answer for one serial has a few KB. */
const MOST_BYTES = 256 * 1024

/**
 * Asks once for one serial, which travels in the body alone. Throws `LineDown` or `OddAnswer`; what the failure said stays
 * here, since it may repeat what was asked.
 */
export async function askOnce(door: Door, serial: string, signal: AbortSignal): Promise<Heard> {
  const reply = await sent(door, serial, signal)
  const { status } = reply
  if (status === 200) return { kind: 'answer', body: parsed(await read(reply, signal)) }
  await reply.body?.cancel().catch(() => undefined)
  if (status === 401 || status === 403) return { kind: 'refused' }
  if (status === 429) return { kind: 'throttled', retryAfter: reply.headers.get('retry-after') }
  throw status === 408 || status >= 500 ? new LineDown(false) : new OddAnswer()
}

function sent({ baseUrl, clientId }: Door, serial: string, signal: AbortSignal): Promise<Response> {
  return fetch(`${baseUrl}/Warranty`, {
    method: 'POST',
    headers: { ClientID: clientId, accept: 'application/json' },
    // The type of the form comes with it.
    body: new URLSearchParams({ Serial: serial }),
    redirect: 'manual',
    signal,
  }).catch(() => {
    throw new LineDown(signal.aborted)
  })
}

/** Nobody sends more than we are willing to hold. */
async function read(reply: Response, signal: AbortSignal): Promise<string> {
  const pieces: Uint8Array[] = []
  let bytes = 0
  try {
    for await (const piece of reply.body ?? []) {
      bytes += piece.length
      if (bytes > MOST_BYTES) throw new OddAnswer()
      pieces.push(piece)
    }
  } catch (error) {
    throw error instanceof OddAnswer ? error : new LineDown(signal.aborted)
  }
  return Buffer.concat(pieces).toString('utf8')
}

function parsed(text: string): unknown {
  try {
    // A byte order mark is no part of JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    throw new OddAnswer()
  }
}

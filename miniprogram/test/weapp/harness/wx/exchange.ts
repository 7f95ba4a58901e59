import { request as httpRequest } from 'node:http'
import type { ClientRequest, IncomingMessage } from 'node:http'
import type { Phone, Sent } from '../phone'
import { WxFail } from './host'

const CHUNK = 64 * 1024
const LONGEST = 60_000

/** One request to be made, its address already on this computer. */
export interface Exchange {
  readonly url: URL
  readonly method: string
  readonly headers: Readonly<Record<string, string | number>>
  readonly body: Buffer
  readonly timeout: number
  readonly sent: Sent
  readonly phone: Phone
  /** Called after each 64 KiB that went out. */
  readonly progress?: (sentBytes: number, allBytes: number) => void
}

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
}

/** A request under way, and how to give it up. */
export interface Running {
  readonly answer: Promise<Answer>
  abort(why: string): void
}

/** Takes the address the applet calls; gives where it really listens. Refuses what WeChat refuses. */
export function addressOf(phone: Phone, text: unknown): URL {
  const url = URL.canParse(String(text)) ? new URL(String(text)) : null
  if (!url) throw new WxFail(`invalid url "${String(text)}"`, 600009)
  const local = phone.hosts.get(url.host)
  if (url.protocol !== 'https:' || !local) throw new WxFail('url not in domain list', 600002)
  if (!phone.online)
    throw new WxFail('errcode:-106 cronet_error_code:-106 error_msg:net::ERR_INTERNET_DISCONNECTED', 600001)
  return new URL(url.pathname + url.search, local)
}

/** Sends it for real. Fails as wx.request does: abort, timeout, or the network's own error. */
export function exchange(what: Exchange): Running {
  const request = httpRequest(what.url, { method: what.method, headers: what.headers, agent: false })
  let stopped: string | null = null
  const answer = new Promise<Answer>((resolve, reject) => {
    request.on('response', response => collect(response, what).then(resolve, reject))
    request.on('error', error => {
      const code = 'code' in error ? String(error.code) : error.message
      reject(
        new WxFail(
          stopped ?? `errcode:-102 cronet_error_code:-102 error_msg:${code}`,
          stopped ? undefined : 600001,
        ),
      )
    })
  })
  const abort = (why: string): void => {
    stopped ??= why
    request.destroy(new Error(why))
  }
  const timer = setTimeout(() => abort('timeout'), Math.min(what.timeout, LONGEST))
  void answer.catch(() => undefined).finally(() => clearTimeout(timer))
  void pour(request, what)
  return { answer, abort }
}

async function pour(request: ClientRequest, { body, progress, phone, sent }: Exchange): Promise<void> {
  for (let at = 0; at < body.length && !request.destroyed; at += CHUNK) {
    const chunk = body.subarray(at, at + CHUNK)
    await new Promise<void>(resolve => {
      request.once('close', resolve)
      request.write(chunk, () => {
        request.off('close', resolve)
        resolve()
      })
    })
    if (at === 0) phone.atWire(sent, 'sending')
    if (!request.destroyed) progress?.(at + chunk.length, body.length)
  }
  if (!request.destroyed) request.end()
}

async function collect(response: IncomingMessage, { sent, phone }: Exchange): Promise<Answer> {
  const parts: Buffer[] = []
  for await (const part of response) parts.push(part as Buffer)
  await phone.line(sent)
  sent.status = response.statusCode ?? 0
  phone.atWire(sent, 'answered')
  const headers = Object.entries(response.headers).map(([name, value]) => [name, String(value)] as const)
  return { status: sent.status, headers: Object.fromEntries(headers), body: Buffer.concat(parts) }
}

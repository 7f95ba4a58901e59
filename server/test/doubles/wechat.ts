import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What WeChat says of each error; the real texts end in a `rid:` that differs each time. */
const ERRORS: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40002: 'invalid grant_type',
  40013: 'invalid appid',
  40029: 'invalid code',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  45011: 'api minute-quota reach limit, please retry next minute',
}

/** How the next requests go wrong. */
export type Mishap = number | 'hang' | 'cut' | 'not-json' | 'bad-gateway'

/**
 * Stands in for api.weixin.qq.com, over a real socket: `/sns/jscode2session` with single-use codes, the real forms of
 * success (no `errcode`) and failure (HTTP 200, text/plain), and every code of the manual on demand.
 */
export class WechatDouble {
  readonly appid = 'wx0123456789abcdef'
  readonly secret = '0f1e2d3c4b5a69788796a5b4c3d2e1f0'
  /** Paths asked for, without their query. */
  readonly asked: string[] = []
  private readonly codes = new Map<string, { openid: string; used: boolean }>()
  private readonly mishaps: Mishap[] = []
  private readonly server: Server

  constructor() {
    this.server = createServer((request, response) => this.answer(request, response))
  }

  async start(): Promise<this> {
    await new Promise<void>(resolve => this.server.listen(0, '127.0.0.1', resolve))
    return this
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections()
    await new Promise(resolve => this.server.close(resolve))
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  /** A fresh code, as wx.login gives it to the person with this openid. */
  codeFor(openid: string): string {
    const code = `0${randomBytes(15).toString('hex')}`
    this.codes.set(code, { openid, used: false })
    return code
  }

  /** Makes the next requests go wrong, one mishap each. */
  next(...mishaps: Mishap[]): void {
    this.mishaps.push(...mishaps)
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://double')
    this.asked.push(url.pathname)
    const mishap = this.mishaps.shift()
    if (mishap === 'hang') return
    if (mishap === 'cut') return void request.socket.destroy()
    if (mishap === 'bad-gateway') return void response.writeHead(502).end('<html>Bad Gateway</html>')
    if (mishap === 'not-json') return say(response, '<xml>busy</xml>')
    if (mishap !== undefined) return say(response, failure(mishap))
    if (url.pathname !== '/sns/jscode2session') return void response.writeHead(404).end()
    say(response, this.session(url.searchParams))
  }

  private session(query: URLSearchParams): object {
    if (!query.get('appid')) return failure(41002)
    if (!query.get('secret')) return failure(41004)
    if (!query.get('js_code')) return failure(41008)
    if (query.get('grant_type') !== 'authorization_code') return failure(40002)
    if (query.get('appid') !== this.appid) return failure(40013)
    if (query.get('secret') !== this.secret) return failure(40125)
    const code = this.codes.get(query.get('js_code') ?? '')
    if (!code) return failure(40029)
    if (code.used) return failure(40163)
    code.used = true
    return { session_key: randomBytes(16).toString('base64'), openid: code.openid }
  }
}

function failure(errcode: number): object {
  const rid = `${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}`
  return { errcode, errmsg: `${ERRORS[errcode] ?? 'unknown error'}, rid: ${rid}` }
}

function say(response: ServerResponse, body: object | string): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(200, { 'content-type': 'text/plain' }).end(text)
}

import { randomBytes } from 'node:crypto'
import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { text } from 'node:stream/consumers'
import { listening } from '../listening.ts'
import { TEMPLATES, wrongField } from './wechat-templates.ts'

/** What WeChat says of each error; the real texts end in a `rid:` that differs each time. */
const ERRORS: Readonly<Record<number, string>> = {
  [-1]: 'system error',
  40001: 'invalid credential, access_token is invalid or not latest',
  40002: 'invalid grant_type',
  40003: 'invalid openid',
  40013: 'invalid appid',
  40014: 'invalid access_token',
  40029: 'invalid code',
  40037: 'invalid template_id',
  40125: 'invalid appsecret',
  40163: 'code been used',
  40226: 'code blocked',
  41001: 'access_token missing',
  41002: 'appid missing',
  41004: 'appsecret missing',
  41008: 'missing code',
  41030: 'invalid page',
  42001: 'access_token expired',
  43101: 'user refuse to accept the msg',
  43107: 'subscribe message is banned',
  45009: 'reach max api daily quota limit',
  45011: 'api minute-quota reach limit, please retry next minute',
  47003: 'argument invalid! data.thing1.value invalid',
}

/** How the next requests go wrong. `taken-…`: it is carried out, and then the answer does not come. */
export type Mishap =
  number | 'hang' | 'cut' | 'not-json' | 'bad-gateway' | 'taken-cut' | 'taken-not-json' | 'taken-slow'

/** A subscribe message that was delivered. */
export interface DeliveredMessage {
  readonly openid: string
  readonly template: string
  readonly page: string
  readonly fields: Readonly<Record<string, string>>
  /** When, in ms of this process's own clock. */
  readonly at: number
}

type Path = 'session' | 'token' | 'send'
const PATHS: Readonly<Record<string, Path>> = {
  '/sns/jscode2session': 'session',
  '/cgi-bin/stable_token': 'token',
  '/cgi-bin/message/subscribe/send': 'send',
}
const TOKEN_LIFE_MS = 7200_000
const OVERLAP_MS = 300_000

/**
 * Stands in for api.weixin.qq.com, over a real socket: sign-in with single-use codes, the stable token with its life and
 * overlap, subscribe messages with one consent each, the real forms of success (no `errcode`) and failure (HTTP 200,
 * text/plain), and every code of the manual on demand.
 */
export class WechatDouble {
  readonly appid = 'wx0123456789abcdef'
  readonly secret = '0f1e2d3c4b5a69788796a5b4c3d2e1f0'
  /** Paths asked for, without their query. */
  readonly asked: string[] = []
  readonly messages: DeliveredMessage[] = []
  private readonly codes = new Map<string, { openid: string; used: boolean }>()
  private readonly consents = new Map<string, number>()
  private readonly tokens: { token: string; endsAt: number }[] = []
  private readonly mishaps: { path: Path | null; mishap: Mishap }[] = []
  private readonly sockets = new Set<Socket>()
  private hanging = false
  private port = 0
  private server: Server | null = null
  private readonly now: () => number

  /** `now` is the clock by which its tokens live, epoch ms. */
  constructor(now: () => number = () => Date.now()) {
    this.now = now
  }

  async start(): Promise<this> {
    this.server = createServer((request, response) => void this.answer(request, response))
    this.server.on('connection', socket => {
      this.sockets.add(socket)
      socket.on('close', () => this.sockets.delete(socket))
    })
    await listening(this.server, this.port)
    this.port = (this.server.address() as AddressInfo).port
    return this
  }

  async stop(): Promise<void> {
    const { server } = this
    this.server = null
    if (!server) return
    const closed = new Promise(resolve => server.close(resolve))
    for (const socket of this.sockets) socket.destroy()
    await closed
  }

  get baseUrl(): string {
    return `http://127.0.0.1:${this.port}`
  }

  /** A fresh code, as wx.login gives it to the person with this openid. */
  codeFor(openid: string): string {
    const code = `0${randomBytes(15).toString('hex')}`
    this.codes.set(code, { openid, used: false })
    return code
  }

  /** The person accepts one message of this template on a tap. */
  consent(openid: string, template: string, messages = 1): void {
    const key = `${openid} ${template}`
    this.consents.set(key, (this.consents.get(key) ?? 0) + messages)
  }

  /** Makes the next requests go wrong, one mishap each. */
  next(...mishaps: Mishap[]): void {
    this.mishaps.push(...mishaps.map(mishap => ({ path: null, mishap })))
  }

  /** Makes the next requests to one path go wrong, one mishap each. */
  nextOf(path: Path, ...mishaps: Mishap[]): void {
    this.mishaps.push(...mishaps.map(mishap => ({ path, mishap })))
  }

  /** Somebody made the tokens worthless that were given so far. */
  forgetTokens(): void {
    this.tokens.length = 0
  }

  /** Refuses every connection, lets every request hang, or (null) works again. */
  async go(down: 'refusing' | 'hanging' | null): Promise<void> {
    this.hanging = down === 'hanging'
    if (down !== null) for (const socket of this.sockets) socket.destroy()
    if (down === 'refusing') await this.stop()
    else if (!this.server) await this.start()
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://double')
    const path = PATHS[url.pathname]
    const body = await text(request).catch(() => '')
    this.asked.push(url.pathname)
    if (this.hanging) return
    const mishap = this.mishapFor(path)
    if (mishap === 'hang') return
    if (mishap === 'cut') return void request.socket.destroy()
    if (mishap === 'bad-gateway') return void response.writeHead(502).end('<html>Bad Gateway</html>')
    if (mishap === 'not-json') return say(response, '<xml>busy</xml>')
    if (typeof mishap === 'number') return say(response, failure(mishap))
    if (!path) return void response.writeHead(404).end()
    const said = this.carryOut(path, url.searchParams, body)
    if (mishap === 'taken-cut') return void request.socket.destroy()
    if (mishap === 'taken-not-json') return say(response, '<xml>busy</xml>')
    if (mishap === 'taken-slow') await new Promise(resolve => setTimeout(resolve, 1_500))
    say(response, said)
  }

  private mishapFor(path: Path | undefined): Mishap | undefined {
    const at = this.mishaps.findIndex(each => each.path === null || each.path === path)
    return at < 0 ? undefined : this.mishaps.splice(at, 1)[0]?.mishap
  }

  private carryOut(path: Path, query: URLSearchParams, body: string): object {
    if (path === 'session') return this.session(query)
    return path === 'token' ? this.token(JSON.parse(body)) : this.send(query, JSON.parse(body))
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

  /** The same token within its life; a new one in its last five minutes, in which both are good. */
  private token(asked: Readonly<Record<string, unknown>>): object {
    if (asked.grant_type !== 'client_credential') return failure(40002)
    if (asked.appid !== this.appid) return failure(40013)
    if (asked.secret !== this.secret) return failure(40125)
    const last = this.tokens.at(-1)
    if (last && last.endsAt - this.now() > OVERLAP_MS) {
      return { access_token: last.token, expires_in: Math.floor((last.endsAt - this.now()) / 1000) }
    }
    const token = `${this.tokens.length + 80}_${randomBytes(190).toString('base64url')}`
    this.tokens.push({ token, endsAt: this.now() + TOKEN_LIFE_MS })
    return { access_token: token, expires_in: TOKEN_LIFE_MS / 1000 }
  }

  private send(query: URLSearchParams, asked: Readonly<Record<string, unknown>>): object {
    const given = query.get('access_token')
    if (!given) return failure(41001)
    const token = this.tokens.find(each => each.token === given)
    if (!token) return failure(40001)
    if (token.endsAt <= this.now()) return failure(42001)
    const { touser, template_id: template } = asked
    const page = String(asked.page)
    const data = asked.data as Record<string, { value?: unknown }>
    const openid = String(touser)
    if (![...this.codes.values()].some(code => code.openid === openid)) return failure(40003)
    if (!TEMPLATES.some(({ id }) => id === template)) return failure(40037)
    if (!/^pages\//.test(page)) return failure(41030)
    const wrong = wrongField(String(template), data)
    if (wrong) return failure(47003, `argument invalid! data.${wrong}.value invalid`)
    const key = `${openid} ${String(template)}`
    const left = this.consents.get(key) ?? 0
    if (left === 0) return failure(43101)
    this.consents.set(key, left - 1)
    const fields = Object.fromEntries(Object.entries(data).map(([name, { value }]) => [name, String(value)]))
    this.messages.push({ openid, template: String(template), page, fields, at: performance.now() })
    return { errcode: 0, errmsg: 'ok', msgid: 1_000_000 + this.messages.length }
  }
}

function failure(errcode: number, errmsg = ERRORS[errcode] ?? 'unknown error'): object {
  const rid = `${randomBytes(4).toString('hex')}-${randomBytes(4).toString('hex')}`
  return { errcode, errmsg: `${errmsg} rid: ${rid}` }
}

function say(response: ServerResponse, body: object | string): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  response.writeHead(200, { 'content-type': 'text/plain' }).end(text)
}

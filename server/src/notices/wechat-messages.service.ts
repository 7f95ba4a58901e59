import { Inject, Injectable } from '@nestjs/common'
import type { Logger } from 'pino'
import { z } from 'zod'
import { Clock } from '../core/clock.ts'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { LOGGER } from '../core/logging.ts'
import { Fuse } from './patience.ts'
import { askWechat } from './wechat-answer.ts'
import type { WechatAnswer } from './wechat-answer.ts'
import { WechatTokens } from './wechat-tokens.service.ts'

const SECOND = 1000
const MINUTE = 60 * SECOND
/** The token is not, or no longer, the right one. */
const BAD_TOKEN = new Set([40001, 40014, 42001])
/** This person does not want, or may not get, such messages. */
const NOT_SUBSCRIBED = new Set([43101, 43107])
/** Surely not sent, and worth another try: how long to wait for it at least. */
const LATER: Readonly<Record<number, number>> = { [-1]: SECOND, 45009: 15 * MINUTE, 45011: MINUTE }

/** One message to be sent. */
export interface WechatMessage {
  readonly openid: string
  readonly template: string
  readonly fields: Readonly<Record<string, string>>
}

/**
 * How sending went. `later`: surely not sent, try again after `waitMs`; `quota`: the same, and no other message will pass
 * before; `down`: not reached; `unsure`: it may have arrived; `refused`: never by this way.
 */
export type Sending =
  | { readonly is: 'sent'; readonly trace: string | null }
  | { readonly is: 'later'; readonly code: string; readonly waitMs: number; readonly quota: boolean }
  | { readonly is: 'down'; readonly code: string }
  | { readonly is: 'unsure'; readonly code: string }
  | { readonly is: 'unsubscribed'; readonly code: string }
  | { readonly is: 'refused'; readonly code: string }

const Msgid = z.object({ msgid: z.union([z.number(), z.string()]).optional() })

/** Sends subscribe messages through WeChat's server API. */
@Injectable()
export class WechatMessages {
  private readonly fuse = new Fuse()

  constructor(
    private readonly tokens: WechatTokens,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /** Whether WeChat has just failed several times: it is left alone for a while. */
  isDown(): boolean {
    return this.fuse.isOpen(this.clock.now())
  }

  /**
   * Sends one message, once: a token that has run out is renewed and the refused message sent with the new one. `restMs` is
   * for how long WeChat is better left alone.
   */
  async send(message: WechatMessage): Promise<{ sending: Sending; restMs: number }> {
    const sending = await this.trySending(message)
    if (sending.is === 'later' && sending.quota) return { sending, restMs: sending.waitMs }
    const failed = sending.is === 'down' || sending.is === 'unsure'
    if (!failed) this.fuse.worked()
    return { sending, restMs: failed ? this.fuse.failed(this.clock.now()) : 0 }
  }

  private async trySending(message: WechatMessage): Promise<Sending> {
    const first = await this.tokens.current()
    if ('failed' in first) return this.withoutToken(first.failed)
    const answer = await this.post(first.token, message)
    if (answer.is !== 'answer' || !BAD_TOKEN.has(answer.errcode)) return this.read(answer)
    const second = await this.tokens.current(first.token)
    if ('failed' in second) return this.withoutToken(second.failed)
    return this.read(await this.post(second.token, message))
  }

  private post(token: string, { openid, template, fields }: WechatMessage): Promise<WechatAnswer> {
    const { wechat } = this.config
    if (!wechat) return Promise.resolve({ is: 'unreachable' })
    const url = new URL('/cgi-bin/message/subscribe/send', wechat.baseUrl)
    url.searchParams.set('access_token', token)
    const data = Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, { value }]))
    return askWechat(url, { touser: openid, template_id: template, page: 'pages/inbox/index', data })
  }

  private read(answer: WechatAnswer): Sending {
    if (answer.is === 'lost') return { is: 'unsure', code: 'no-answer' }
    if (answer.is === 'unreachable') return { is: 'down', code: 'unreachable' }
    const { errcode } = answer
    const code = String(errcode)
    const waitMs = LATER[errcode]
    if (errcode === 0)
      return { is: 'sent', trace: String(Msgid.safeParse(answer.body).data?.msgid ?? '') || null }
    if (NOT_SUBSCRIBED.has(errcode)) return { is: 'unsubscribed', code }
    if (waitMs !== undefined) return { is: 'later', code, waitMs, quota: errcode !== -1 }
    // A fault of our own: a template, a page or a field that WeChat does not know. Its text may repeat what was sent.
    this.logger.error({ errcode }, 'wechat refuses a message')
    return { is: 'refused', code }
  }

  /** Without a token nothing was sent, whatever happened. */
  private withoutToken(answer: WechatAnswer): Sending {
    if (answer.is !== 'answer') return { is: 'down', code: `token-${answer.is}` }
    const { errcode } = answer
    const waitMs = LATER[errcode]
    if (waitMs !== undefined) return { is: 'later', code: `token${errcode}`, waitMs, quota: errcode !== -1 }
    this.logger.error({ errcode }, 'wechat refuses our settings')
    return { is: 'refused', code: `token${errcode}` }
  }
}

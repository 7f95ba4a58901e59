import { Inject, Injectable } from '@nestjs/common'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { ProblemCode } from '@iws/shared/contract/problems'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { LOGGER } from '../core/logging.ts'
import { Problem } from '../core/problem.ts'

const TIMEOUT_MS = 4000
const PAUSE_MS = 150
const TRIES = 3
/** "System busy": the code has not been used up, and WeChat asks to try again. */
const BUSY = -1

const Answer = z.object({
  errcode: z.number().optional(),
  openid: z.string().min(1).optional(),
})

/** What each error code means for the person; any other is a fault of our own settings. */
const MEANS: Readonly<Record<number, ProblemCode>> = {
  [BUSY]: 'wechat-busy',
  40029: 'wechat-code-spent',
  40163: 'wechat-code-spent',
  41008: 'wechat-code-spent',
  45011: 'wechat-busy',
  40226: 'wechat-blocked',
}

/** Speaks to WeChat's server API. The session key that comes with an openid is not kept. */
@Injectable()
export class WechatGateway {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  /**
   * Trades the one-time code of wx.login for an openid. Throws `wechat-code-spent`, `wechat-blocked`, `wechat-busy`,
   * or `unavailable` when WeChat does not accept who we are.
   */
  async openidFor(code: string): Promise<string> {
    if (!this.config.wechat) throw new Problem('unavailable')
    for (let tries = 1; ; tries += 1) {
      const { openid, errcode = 0 } = await this.ask(this.config.wechat, code)
      if (openid) return openid
      if (errcode !== BUSY || tries === TRIES) throw this.refusal(errcode)
      await sleep(PAUSE_MS * tries)
    }
  }

  /** WeChat answers in JSON whatever its content type says. No second try after a time-out: the code may be spent. */
  private async ask(wechat: NonNullable<Config['wechat']>, code: string): Promise<z.infer<typeof Answer>> {
    const url = new URL('/sns/jscode2session', wechat.baseUrl)
    url.search = new URLSearchParams({
      appid: wechat.appid,
      secret: wechat.secret,
      js_code: code,
      grant_type: 'authorization_code',
    }).toString()
    try {
      const reply = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' })
      if (!reply.ok) throw new Problem('wechat-busy')
      return Answer.parse(JSON.parse(await reply.text()))
    } catch {
      // The address holds the secret and the code: not a word of the failure goes on from here.
      this.logger.warn('wechat does not answer as it should')
      throw new Problem('wechat-busy')
    }
  }

  private refusal(errcode: number): Problem {
    const known = MEANS[errcode]
    if (known) return new Problem(known)
    this.logger.error({ errcode }, 'wechat refuses our settings')
    return new Problem('unavailable')
  }
}

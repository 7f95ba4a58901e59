import { Inject, Injectable } from '@nestjs/common'
import { z } from 'zod'
import { Clock } from '../core/clock.ts'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { Vault } from '../core/vault/vault.service.ts'
import type { OwnerKey } from '../core/vault/vault.service.ts'
import { askWechat } from './wechat-answer.ts'
import type { WechatAnswer } from './wechat-answer.ts'
import { WechatTokenRow } from './wechat-token.entity.ts'

/** Fetched anew so long before its end: within the minutes in which WeChat gives the next one and takes both. */
const EARLY_MS = 2 * 60_000

const Token = z.object({ access_token: z.string().min(1).max(2048), expires_in: z.number().int().positive() })

/** A token, or why there is none: nothing was sent in any case. */
export type TokenOrNot = { readonly token: string } | { readonly failed: WechatAnswer }

/**
 * The token with which we speak to WeChat. It stands in the database with its life, sealed: a server that starts asks for
 * none, and one that had to renew it has renewed it for all.
 */
@Injectable()
export class WechatTokens {
  constructor(
    private readonly database: Database,
    private readonly vault: Vault,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The token to use; `not` is one that WeChat has just refused. */
  async current(not: string | null = null): Promise<TokenOrNot> {
    const { wechat } = this.config
    if (!wechat) return { failed: { is: 'unreachable' } }
    const kept = await this.kept(wechat.appid)
    if (kept !== null && kept !== not) return { token: kept }
    const answer = await askWechat(new URL('/cgi-bin/stable_token', wechat.baseUrl), {
      grant_type: 'client_credential',
      appid: wechat.appid,
      secret: wechat.secret,
      force_refresh: false,
    })
    if (answer.is !== 'answer') return { failed: answer }
    const given = Token.safeParse(answer.body).data
    if (!given) return { failed: answer.errcode === 0 ? { is: 'lost' } : answer }
    await this.keep(wechat.appid, given.access_token, this.clock.now() + given.expires_in * 1000)
    return { token: given.access_token }
  }

  private async kept(appid: string): Promise<string | null> {
    const row = await this.database.reader.findOneBy(WechatTokenRow, { appid })
    if (!row || row.endsAt - EARLY_MS <= this.clock.now()) return null
    const key = await this.vault.keyOf(this.database.reader, ownerOf(appid))
    return this.vault.open(key, placeOf(appid), row.token)
  }

  private async keep(appid: string, token: string, endsAt: number): Promise<void> {
    const work = () =>
      this.database.transact(async manager => {
        const seal = (key: OwnerKey) => this.vault.seal(key, placeOf(appid), token)
        if (await manager.existsBy(WechatTokenRow, { appid })) {
          const sealed = seal(await this.vault.keyOf(manager, ownerOf(appid)))
          return void (await manager.update(WechatTokenRow, { appid }, { token: sealed, endsAt }))
        }
        const key = await this.vault.makeKey(manager, ownerOf(appid), this.clock.now())
        await manager.insert(WechatTokenRow, { appid, token: seal(key), endsAt })
      })
    await work().catch((error: unknown) => {
      // Two servers fetched the very first one at once.
      if (error instanceof DuplicateKey) return work()
      throw error
    })
  }
}

const ownerOf = (appid: string) => ({ kind: 'wechat' as const, id: appid })
const placeOf = (appid: string) => ({ table: 'wechat_tokens', column: 'token', id: appid })

import { Injectable } from '@nestjs/common'
import { Problem } from '../core/problem.ts'
import { Brake } from './brake.service.ts'
import type { Limit } from './brake.service.ts'
import { SignIn } from './sign-in.service.ts'
import type { Opened } from './sign-in.service.ts'
import { WechatGateway } from './wechat.gateway.ts'

/** Only failed codes count: many honest customers share one address of a mobile network. */
const BAD_CODES: Limit = { kind: 'wechat-code', most: 25, windowMs: 60_000 }

/** A customer signs in with the one-time code of wx.login. */
@Injectable()
export class CustomerSignIn {
  constructor(
    private readonly wechat: WechatGateway,
    private readonly brake: Brake,
    private readonly signIn: SignIn,
  ) {}

  /** Throws what the gateway throws, or `too-many-tries`. */
  async withCode(code: string, address: string): Promise<Opened> {
    await this.brake.check(BAD_CODES, address)
    try {
      return await this.signIn.customer(await this.wechat.openidFor(code))
    } catch (error) {
      if (error instanceof Problem && error.code === 'wechat-code-spent')
        await this.brake.count(BAD_CODES, address)
      throw error
    }
  }
}

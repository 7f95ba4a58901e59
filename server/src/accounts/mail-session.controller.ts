import { Controller, Ip } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Nothing, SessionGiven } from '@iws/shared/contract/gives/session'
import { askMailCode, signInWithMail } from '@iws/shared/contract/session'
import { Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import { MailSignIn } from './mail-sign-in.service.ts'

/** The way in for customers outside WeChat. */
@Controller()
export class MailSessionController {
  constructor(private readonly mails: MailSignIn) {}

  @Route(askMailCode, Nothing)
  async ask(@Input() { mail, language }: Taken<typeof askMailCode>, @Ip() address: string): Promise<Nothing> {
    await this.mails.sendCode(mail, language, address)
    return {}
  }

  @Route(signInWithMail, SessionGiven)
  async enter(
    @Input() { mail, code }: Taken<typeof signInWithMail>,
    @Ip() address: string,
  ): Promise<SessionGiven> {
    const { token, expiresAt } = await this.mails.withCode(mail, code, address)
    return { token, role: 'customer', name: null, expiresAt }
  }
}

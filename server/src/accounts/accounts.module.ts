import { Global, Module } from '@nestjs/common'
import { SESSIONS } from '../core/http/session.ts'
import { Brake } from './brake.service.ts'
import { CustomerSignIn } from './customer-sign-in.service.ts'
import { Customers } from './customers.service.ts'
import { DemoAccounts } from './demo-accounts.service.ts'
import { MailCodes } from './mail-codes.service.ts'
import { MailSessionController } from './mail-session.controller.ts'
import { MailSignIn } from './mail-sign-in.service.ts'
import { SessionController } from './session.controller.ts'
import { Sessions } from './sessions.service.ts'
import { SignIn } from './sign-in.service.ts'
import { StaffSignIn } from './staff-sign-in.service.ts'
import { Staff } from './staff.service.ts'
import { Teams } from './teams.service.ts'
import { WechatGateway } from './wechat.gateway.ts'
import { WhoamiController } from './whoami.controller.ts'

/** Customers by WeChat or by mail, staff by password, sessions and roles. Global: every request asks it who is calling. */
@Global()
@Module({
  controllers: [SessionController, MailSessionController, WhoamiController],
  providers: [
    Brake,
    CustomerSignIn,
    Customers,
    DemoAccounts,
    MailCodes,
    MailSignIn,
    Sessions,
    { provide: SESSIONS, useExisting: Sessions },
    SignIn,
    Staff,
    StaffSignIn,
    Teams,
    WechatGateway,
  ],
  exports: [SESSIONS, Brake, Staff, Customers, MailCodes, Teams],
})
export class AccountsModule {}

import { Global, Module } from '@nestjs/common'
import { SESSIONS } from '../core/http/session.ts'
import { Brake } from './brake.service.ts'
import { CustomerSignIn } from './customer-sign-in.service.ts'
import { Customers } from './customers.service.ts'
import { DemoAccounts } from './demo-accounts.service.ts'
import { SessionController } from './session.controller.ts'
import { Sessions } from './sessions.service.ts'
import { SignIn } from './sign-in.service.ts'
import { StaffSignIn } from './staff-sign-in.service.ts'
import { Staff } from './staff.service.ts'
import { WechatGateway } from './wechat.gateway.ts'
import { WhoamiController } from './whoami.controller.ts'

/** Customers by WeChat, staff by password, sessions and roles. Global: every request asks it who is calling. */
@Global()
@Module({
  controllers: [SessionController, WhoamiController],
  providers: [
    Brake,
    CustomerSignIn,
    Customers,
    DemoAccounts,
    Sessions,
    { provide: SESSIONS, useExisting: Sessions },
    SignIn,
    Staff,
    StaffSignIn,
    WechatGateway,
  ],
  exports: [SESSIONS, Brake, Staff, Customers],
})
export class AccountsModule {}

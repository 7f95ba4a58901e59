import { Global, Module } from '@nestjs/common'
import { SESSIONS } from '../core/http/session.ts'

@Global()
@Module({
  providers: [{ provide: SESSIONS, useValue: { resolve: () => Promise.resolve(null) } }],
  exports: [SESSIONS],
})
export class AccountsModule {}

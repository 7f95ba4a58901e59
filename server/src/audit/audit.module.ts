import { Global, Module } from '@nestjs/common'
import { Audit } from './audit.service.ts'

/** The hash-chained log, for every feature. */
@Global()
@Module({ providers: [Audit], exports: [Audit] })
export class AuditModule {}

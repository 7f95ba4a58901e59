import { Module } from '@nestjs/common'
import { Consents } from './consents.service.ts'

/** Who agreed to what, which version, when; withdrawal. */
@Module({ providers: [Consents], exports: [Consents] })
export class ConsentModule {}

import { Controller } from '@nestjs/common'
import * as contract from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import { HandOver as Reply } from '@iws/shared/contract/gives/desk-service'
import { Clock } from '../../core/clock.ts'
import { Caller, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { HandOver } from './hand-over.service.ts'

/** The end of a shift. */
@Controller()
export class HandOverController {
  constructor(
    private readonly handOver: HandOver,
    private readonly clock: Clock,
  ) {}

  @Route(contract.readHandOver, Reply)
  read(@Caller() { person }: Session) {
    return this.handOver.read(person, this.clock.now())
  }

  @Route(contract.handOver, Reply)
  async give(@Caller() { person }: Session, @Input() input: Taken<typeof contract.handOver>) {
    await this.handOver.give(person, input, this.clock.now())
    return this.handOver.read(person, this.clock.now())
  }
}

import { Controller } from '@nestjs/common'
import * as contract from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import { HandOver as Reply } from '@iws/shared/contract/gives/desk-service'
import { Clock } from '../../core/clock.ts'
import { Caller, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { Problem } from '../../core/problem.ts'
import { HandOver } from './hand-over.service.ts'

/** The end of a shift. */
@Controller()
export class HandOverController {
  constructor(
    private readonly handOver: HandOver,
    private readonly clock: Clock,
  ) {}

  @Route(contract.readHandOver, Reply)
  read(@Caller() session: Session, @Input() { from }: Taken<typeof contract.readHandOver>) {
    return this.handOver.read(giver(session, from), this.clock.now())
  }

  @Route(contract.handOver, Reply)
  async give(@Caller() session: Session, @Input() input: Taken<typeof contract.handOver>) {
    const from = giver(session, input.from)
    await this.handOver.give({ from, by: session.person }, input, this.clock.now())
    return this.handOver.read(from, this.clock.now())
  }
}

/** Whose tickets are given: one's own; a lead's word goes for everybody's. */
function giver({ person, role }: Session, from: string | undefined): string {
  if (from === undefined || from === person) return person
  if (role !== 'lead') throw new Problem('not-found')
  return from
}

import { Controller, Ip } from '@nestjs/common'
import { askCoverage } from '@iws/shared/contract/coverage'
import type { Taken } from '@iws/shared/contract/endpoint'
import { CoverageView } from '@iws/shared/contract/gives/coverage'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Coverage } from './coverage.service.ts'
import type { Answered } from './coverage.service.ts'
import { Guesses } from './guesses.service.ts'

/** Am I covered there? */
@Controller()
export class CoverageController {
  constructor(
    private readonly coverage: Coverage,
    private readonly guesses: Guesses,
  ) {}

  @Route(askCoverage, CoverageView)
  ask(
    @Input() asked: Taken<typeof askCoverage>,
    @Caller() session: Session | null,
    @Ip() address: string,
  ): Promise<Answered> {
    return this.coverage.ask(asked, this.guesses.askerOf(session, address))
  }
}

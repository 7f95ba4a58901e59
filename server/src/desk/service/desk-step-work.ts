import { Injectable } from '@nestjs/common'
import { Asks } from '../../tickets/service/asks.service.ts'
import { Becoming } from '../../tickets/service/becoming.service.ts'
import { Calls } from '../../tickets/service/calls.service.ts'
import { DeskSteps } from '../../tickets/service/desk-steps.service.ts'

/** The steps of a ticket's life, its calls, and what is asked of the customer, in one hand. */
@Injectable()
export class DeskStepWork {
  constructor(
    readonly steps: DeskSteps,
    readonly calls: Calls,
    readonly asks: Asks,
    readonly becoming: Becoming,
  ) {}
}

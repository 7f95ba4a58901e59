import { Controller } from '@nestjs/common'
import * as contract from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import { DeskService } from '@iws/shared/contract/gives/desk-service'
import { Caller, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { DeskReading } from './desk-reading.service.ts'
import { DeskStepWork } from './desk-step-work.ts'

/** What the service desk does in a ticket's life. */
@Controller()
export class DeskStepsController {
  constructor(
    private readonly reading: DeskReading,
    private readonly work: DeskStepWork,
  ) {}

  @Route(contract.actAtDesk, DeskService)
  async act(@Caller() { person }: Session, @Input() input: Taken<typeof contract.actAtDesk>) {
    await this.work.steps.act(person, input)
    return this.reading.open(input.id)
  }

  @Route(contract.logCall, DeskService)
  async call(@Caller() { person }: Session, @Input() input: Taken<typeof contract.logCall>) {
    await this.work.calls.log(person, input)
    return this.reading.open(input.id)
  }

  @Route(contract.askCustomer, DeskService)
  async ask(@Caller() { person }: Session, @Input() input: Taken<typeof contract.askCustomer>) {
    await this.work.asks.ask(person, input)
    return this.reading.open(input.id)
  }

  @Route(contract.withdrawAsk, DeskService)
  async withdraw(@Caller() { person }: Session, @Input() input: Taken<typeof contract.withdrawAsk>) {
    await this.work.asks.withdraw(person, input)
    return this.reading.open(input.id)
  }

  @Route(contract.promiseUpdate, DeskService)
  async promise(@Caller() { person }: Session, @Input() input: Taken<typeof contract.promiseUpdate>) {
    await this.work.asks.promise(person, input)
    return this.reading.open(input.id)
  }

  @Route(contract.becomeAtDesk, DeskService)
  async become(@Caller() { person }: Session, @Input() input: Taken<typeof contract.becomeAtDesk>) {
    await this.work.becoming.atDesk(person, input)
    return this.reading.open(input.id)
  }
}

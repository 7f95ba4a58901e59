import { Controller } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import { ServiceView, SessionCode, Slots } from '@iws/shared/contract/gives/service'
import { Nothing } from '@iws/shared/contract/gives/session'
import * as contract from '@iws/shared/contract/service'
import { Caller, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { Bookings } from './bookings.service.ts'
import { CustomerSteps } from './customer-steps.service.ts'
import { ServiceReading } from './service-reading.service.ts'
import { SessionCodes } from './session-codes.service.ts'

/** What a customer does with a service ticket once it lives. */
@Controller()
export class ServiceStepsController {
  constructor(
    private readonly reading: ServiceReading,
    private readonly steps: CustomerSteps,
    private readonly bookings: Bookings,
    private readonly codes: SessionCodes,
  ) {}

  @Route(contract.actOnService, ServiceView)
  async act(@Caller() { person }: Session, @Input() input: Taken<typeof contract.actOnService>) {
    await this.steps.act(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.answerAsk, ServiceView)
  async answer(@Caller() { person }: Session, @Input() input: Taken<typeof contract.answerAsk>) {
    await this.steps.answer(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.answerSurvey, ServiceView)
  async survey(@Caller() { person }: Session, @Input() input: Taken<typeof contract.answerSurvey>) {
    await this.steps.survey(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.becomeKind, Nothing)
  async become(@Caller() { person }: Session, @Input() input: Taken<typeof contract.becomeKind>) {
    await this.steps.become(person, input)
    return {}
  }

  @Route(contract.listSlots, Slots)
  slots(@Caller() { person }: Session, @Input() { id }: Taken<typeof contract.listSlots>) {
    return this.bookings.offered(person, id)
  }

  @Route(contract.bookSlot, ServiceView)
  async book(@Caller() { person }: Session, @Input() input: Taken<typeof contract.bookSlot>) {
    await this.bookings.book(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.makeSessionCode, SessionCode)
  code(@Caller() { person }: Session, @Input() { id }: Taken<typeof contract.makeSessionCode>) {
    return this.codes.make(person, id)
  }
}

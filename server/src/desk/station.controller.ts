import { Controller } from '@nestjs/common'
import { findAtStation, markOriginal } from '@iws/shared/contract/desk'
import type { Taken } from '@iws/shared/contract/endpoint'
import { StationTicket } from '@iws/shared/contract/gives/desk'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Station } from './station.service.ts'

/** The counter of a service station. */
@Controller()
export class StationController {
  constructor(private readonly station: Station) {}

  @Route(findAtStation, StationTicket)
  find(@Caller() { person }: Session, @Input() input: Taken<typeof findAtStation>) {
    return this.station.find(person, input)
  }

  @Route(markOriginal, StationTicket)
  async mark(@Caller() { person }: Session, @Input() input: Taken<typeof markOriginal>) {
    await this.station.mark(person, input)
    return this.station.show(input.id)
  }
}

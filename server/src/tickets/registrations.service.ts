import { Injectable } from '@nestjs/common'
import { Draft } from './registration/draft.service.ts'
import { Opening } from './registration/opening.service.ts'
import { Pages } from './registration/pages.service.ts'
import { TicketReading } from './ticket-reading.service.ts'

/** What a customer can do with registrations, in one hand, for those who do it without HTTP. */
@Injectable()
export class Registrations {
  constructor(
    readonly opening: Opening,
    readonly draft: Draft,
    readonly pages: Pages,
    readonly reading: TicketReading,
  ) {}
}

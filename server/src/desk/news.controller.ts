import { Controller } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import { News } from '@iws/shared/contract/gives/thread'
import { readNews } from '@iws/shared/contract/thread'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { TicketReading } from '../tickets/ticket-reading.service.ts'

/** What a desk asks about the ticket it has open. It tells nothing of its content, so no look is written down. */
@Controller()
export class NewsController {
  constructor(private readonly reading: TicketReading) {}

  @Route(readNews, News)
  news(@Caller() { role }: Session, @Input() { id }: Taken<typeof readNews>) {
    return this.reading.standOf(id, role === 'reviewer' ? 'registration' : 'service')
  }
}

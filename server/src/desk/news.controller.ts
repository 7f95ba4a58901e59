import { Controller } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import { News } from '@iws/shared/contract/gives/thread'
import { readNews } from '@iws/shared/contract/thread'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { TicketReading } from '../tickets/ticket-reading.service.ts'
import { Lookers } from './looking/lookers.service.ts'

/** What a desk asks about the ticket it has open. It tells nothing of its content, so no look goes into the log. */
@Controller()
export class NewsController {
  constructor(
    private readonly reading: TicketReading,
    private readonly lookers: Lookers,
  ) {}

  @Route(readNews, News)
  async news(@Caller() { role, person }: Session, @Input() { id, doing }: Taken<typeof readNews>) {
    const stand = await this.reading.standOf(id, role === 'reviewer' ? 'registration' : 'service')
    return { ...stand, others: await this.lookers.look({ ticket: id, person, doing: doing ?? 'looking' }) }
  }
}

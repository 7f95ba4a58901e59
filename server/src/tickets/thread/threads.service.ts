import { Injectable } from '@nestjs/common'
import { Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { Thread as ThreadView } from '@iws/shared/contract/gives/thread'
import type { writeAtDesk, writeMessage } from '@iws/shared/contract/thread'
import type { Session } from '../../core/http/session.ts'
import { Problem } from '../../core/problem.ts'
import { Clock } from '../../core/clock.ts'
import { Database } from '../../core/database/database.ts'
import { TicketRow } from '../ticket.entity.ts'
import { whose } from '../ticket-rows.ts'
import type { Target } from './thread.service.ts'
import { ThreadWork } from './thread-work.service.ts'

/** The thread of one ticket, for its owner and for whoever of ours writes in it. */
@Injectable()
export class Threads {
  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
    private readonly work: ThreadWork,
  ) {}

  /** The messages; reading them marks the other side's as seen. */
  async read(session: Session, id: string): Promise<ThreadView> {
    const side = session.role === 'customer' ? 'customer' : 'staff'
    return this.database.transact(async manager => {
      const target = await this.target(manager, session, id)
      const view = await this.work.view(manager, target, side)
      await this.work.messages.see(manager, id, side, this.clock.now())
      return view
    })
  }

  /** Writes one, once for its key; a customer's own closed ticket takes it too, and nobody promises an answer then. */
  async write(
    session: Session,
    asked: Taken<typeof writeMessage> | Taken<typeof writeAtDesk>,
  ): Promise<ThreadView> {
    const { id, key, text, files = [] } = asked
    const mine = session.role === 'customer'
    await this.database.transact(async manager => {
      const target = await this.target(manager, session, id)
      if (target.row.state === 'draft') throw new Problem('not-now')
      const now = this.clock.now()
      const from = mine
        ? ({ by: 'customer', person: null, via: 'applet' } as const)
        : ({ by: 'staff', person: session.person, via: 'desk' } as const)
      const reply = 'reply' in asked ? (asked.reply ?? null) : null
      const message = { key, text, files, reply, language: mine ? target.row.language : null, ...from }
      await this.work.thread.write(manager, target, message, now)
    })
    return this.read(session, id)
  }

  /** The ticket, if this session has to do with it: reviewers with registrations, the service desk with the others. */
  private async target(manager: EntityManager, { role, person }: Session, id: string): Promise<Target> {
    const own = role === 'customer' ? whose(id, { customer: person }) : whose(id, 'desk')
    const kind = role === 'reviewer' ? ('registration' as const) : Not('registration' as const)
    const row = await manager.findOneBy(TicketRow, role === 'customer' ? own : { ...own, kind })
    if (!row) throw new Problem('not-found')
    return { row, key: await this.work.keyOf(manager, id) }
  }
}

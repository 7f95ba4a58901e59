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
import { StaffTasks } from '../../notices/staff-tasks.service.ts'
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
    private readonly tasks: StaffTasks,
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

  /** Writes one, once for its key (`key-reused` with other words); a customer's own closed ticket takes it too: nobody promises an answer then, but somebody is asked to look. */
  async write(
    session: Session,
    asked: Taken<typeof writeMessage> | Taken<typeof writeAtDesk>,
  ): Promise<ThreadView> {
    const { id, key, text, files = [] } = asked
    const mine = session.role === 'customer'
    await this.database.transact(async manager => {
      const target = await this.target(manager, session, id)
      if (target.row.state === 'draft') throw new Problem('not-now')
      const known = await this.work.messages.under(manager, { id, key: target.key }, key)
      // Half of a sign made of two is kept as the sign for what cannot be read.
      if (known !== null && known !== Buffer.from(text).toString()) throw new Problem('key-reused')
      const now = this.clock.now()
      const from = mine
        ? ({ by: 'customer', person: null, via: 'applet' } as const)
        : ({ by: 'staff', person: session.person, via: 'desk' } as const)
      const reply = 'reply' in asked ? (asked.reply ?? null) : null
      const message = { key, text, files, reply, language: mine ? target.row.language : null, ...from }
      const written = await this.work.thread.write(manager, target, message, now)
      if (written && mine && target.row.endedAt !== null) await this.afterTheEnd(manager, target.row)
    })
    return this.read(session, id)
  }

  /** Nobody looks at what has ended: a task says that there is something to read. */
  private async afterTheEnd(manager: EntityManager, { id, team }: TicketRow): Promise<void> {
    const open = await this.tasks.ofTicket(manager, id)
    if (open.some(task => task.kind === 'message-after-end')) return
    await this.tasks.add(manager, { kind: 'message-after-end', ticket: id, team })
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

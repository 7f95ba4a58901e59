import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import { IsNull, LessThanOrEqual } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { Inbox, NoticeKind } from '@iws/shared/contract/gives/inbox'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { isDuplicate } from '../core/database/failures.ts'
import { Outbox } from '../core/outbox/outbox.service.ts'
import type { Job } from '../core/outbox/outbox.service.ts'
import { JOBS, sentOf, TOLD_BY_OTHERS } from './notice-job.ts'
import { NoticeRow } from './notice.entity.ts'
import { Subscriptions } from './subscriptions.service.ts'

const MOST = 100

/** What a customer is to be told: about which ticket (id and number), which kind of news. */
export interface News {
  readonly customer: string
  readonly ticket: string
  readonly number: string
  readonly kind: NoticeKind
  /** Codes and ids, nothing personal; the inbox does not show them. */
  readonly about?: Readonly<Record<string, string>>
  /** It has been told by other means already: the inbox alone gets it. */
  readonly inboxOnly?: true
}

/**
 * Brings news to customers: always into the inbox of the applet; besides by a WeChat message, else by mail, else a member of
 * staff is asked to. News of one ticket goes out in the order in which it was added.
 */
@Injectable()
export class Notices implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
    private readonly subscriptions: Subscriptions,
  ) {}

  onModuleInit(): void {
    this.outbox.handle(JOBS.inbox, job => this.deliver(job), { atOnce: 2 })
  }

  /** Puts news into the outbox, in the caller's transaction. */
  async add(
    manager: EntityManager,
    { customer, ticket, number, kind, about, inboxOnly }: News,
  ): Promise<void> {
    const job = { ...about, customer, ticket, number, kind, ...(inboxOnly && { inboxOnly: 'yes' }) }
    await this.outbox.enqueue(manager, JOBS.inbox, job, `notice:${ticket}`)
  }

  /** The newest notices of one customer, newest first. */
  async inbox(customer: string): Promise<Inbox> {
    const manager = this.database.reader
    const [rows, unread] = await Promise.all([
      manager.find(NoticeRow, { where: { customer }, order: { id: 'DESC' }, take: MOST }),
      manager.countBy(NoticeRow, { customer, readAt: IsNull() }),
    ])
    const notices = rows.map(({ id, at, kind, ticket, number, readAt }) => {
      return { id, at, kind, ticket, number, read: readAt !== null }
    })
    return { unread, notices }
  }

  /** Marks one customer's notices as read, up to and including `upTo`. */
  async markRead(customer: string, upTo: string): Promise<void> {
    const readAt = this.clock.now()
    await this.database.transact(manager =>
      manager.update(NoticeRow, { customer, id: LessThanOrEqual(upTo), readAt: IsNull() }, { readAt }),
    )
  }

  /** Into the inbox, and on its way out, both or none. */
  private async deliver(job: Job): Promise<void> {
    const { id, about, madeAt: at } = job
    const { customer, ticket, number, kind } = sentOf(job)
    const way = this.subscriptions.templateFor(kind) ? JOBS.wechat : JOBS.mail
    try {
      await this.database.transact(async manager => {
        await manager.insert(NoticeRow, { id, customer, ticket, number, kind, at })
        if (about.inboxOnly || TOLD_BY_OTHERS.includes(kind)) return
        await this.outbox.enqueue(manager, way, { ...about, notice: id }, `send:${ticket}`)
      })
    } catch (error) {
      // Brought before, by a try that died before it could say so.
      if (!isDuplicate(error)) throw error
    }
  }
}

import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import { IsNull, LessThanOrEqual } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { NOTICES } from '@iws/shared/contract/gives/inbox'
import type { Inbox, NoticeKind } from '@iws/shared/contract/gives/inbox'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { isDuplicate } from '../core/database/failures.ts'
import { Outbox } from '../core/outbox/outbox.service.ts'
import type { Job } from '../core/outbox/lane.ts'
import { NoticeRow } from './notice.entity.ts'

const MOST = 100
const JOB = 'notice'

/** What a customer is to be told: about which ticket (id and number), which kind of news. */
export interface News {
  readonly customer: string
  readonly ticket: string
  readonly number: string
  readonly kind: NoticeKind
  /** Codes and ids the words of a mail need; nothing personal. */
  readonly about?: Readonly<Record<string, string>>
}

/** Brings news to customers. For now there is one way: the inbox in the applet. */
@Injectable()
export class Notices implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.handle(JOB, job => this.deliver(job))
  }

  /** Puts news into the outbox, in the caller's transaction. */
  async add(manager: EntityManager, { customer, ticket, number, kind, about }: News): Promise<void> {
    await this.outbox.enqueue(manager, JOB, { ...about, customer, ticket, number, kind })
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

  private async deliver({ id, about, madeAt }: Job): Promise<void> {
    const { customer = '', ticket = '', number = '' } = about
    const kind = NOTICES.find(each => each === about.kind)
    if (!kind) throw new TypeError('a notice of no known kind')
    try {
      await this.database.transact(manager =>
        manager.insert(NoticeRow, { id, customer, ticket, number, kind, at: madeAt }),
      )
    } catch (error) {
      // Brought before, by a try that died before it could say so.
      if (!isDuplicate(error)) throw error
    }
  }
}

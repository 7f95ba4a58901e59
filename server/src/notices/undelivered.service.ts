import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import type { Job } from '../core/outbox/outbox.service.ts'
import { Database } from '../core/database/database.ts'
import { Outbox } from '../core/outbox/outbox.service.ts'
import { Deliveries } from './deliveries.service.ts'
import { JOBS, sentOf } from './notice-job.ts'
import { StaffTasks } from './staff-tasks.service.ts'

const KIND = 'notice-undelivered'

/** The last way of a notice: a person must see to it that the customer hears. Never silent. */
@Injectable()
export class Undelivered implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly deliveries: Deliveries,
    private readonly tasks: StaffTasks,
  ) {}

  onModuleInit(): void {
    this.outbox.handle(JOBS.lost, job => this.hand(job))
  }

  /** One open task a ticket stands for every notice about it that reached nobody. */
  private async hand(job: Job): Promise<void> {
    const { notice, ticket, kind } = sentOf(job)
    if (await this.deliveries.hasGone(notice)) return
    await this.database.transact(async manager => {
      const open = (await this.tasks.ofTicket(manager, ticket)).find(task => task.kind === KIND)
      const task = { kind: KIND, ticket, about: { notice, kind }, key: `${KIND}:${notice}` } as const
      const trace = open?.id ?? (await this.tasks.add(manager, task))
      await this.deliveries.note(manager, notice, 'desk', { state: 'sent', trace })
    })
  }
}

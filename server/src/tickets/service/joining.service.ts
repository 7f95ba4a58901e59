import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Attachments } from '../../documents/attachments.service.ts'
import { Thread } from '../thread/thread.service.ts'
import { ServiceStore } from './service-store.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import type { Service } from './service.ts'

/** Puts a draft into the ticket that the same customer has open for the same machine. */
@Injectable()
export class Joining {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly store: ServiceStore,
    private readonly attachments: Attachments,
    private readonly thread: Thread,
  ) {}

  /** What it says becomes a message there, its files go along; an answer is promised as for every message. */
  async join(
    manager: EntityManager,
    draft: Service,
    other: string,
    text: string,
    now: number,
  ): Promise<void> {
    const { customer, language, id, number } = draft.row
    const files = (await this.store.filesOf(manager, draft)).map(file => file.id)
    const { service } = await this.store.open(manager, other, { customer })
    await this.attachments.move(manager, { id, key: draft.key }, { id: other, key: service.key })
    const from = { by: 'customer', person: null, via: 'applet' } as const
    const message = { key: `joined ${id}`, text, language, files, ...from }
    await this.thread.write(manager, service, message, now)
    const ask = { ticket: other, by: 'customer', person: customer, version: null } as const
    await this.tickets.within(manager, ask, () => ({
      event: { what: 'joined', about: { ticket: id, number } },
      notice: 'joined',
    }))
  }
}

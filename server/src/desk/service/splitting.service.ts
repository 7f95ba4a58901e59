import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { splitService } from '@iws/shared/contract/desk-service'
import type { Session } from '../../core/http/session.ts'
import { Problem } from '../../core/problem.ts'
import { Messages } from '../../tickets/thread/messages.service.ts'
import { NEW_SERVICE } from '../../tickets/service/service.ts'
import type { Service, ServiceParts } from '../../tickets/service/service.ts'
import { ServiceTickets } from '../../tickets/service/service-tickets.service.ts'
import { NewTickets } from './new-tickets.service.ts'
import { TicketLinks } from './ticket-links.service.ts'

type Asked = Taken<typeof splitService>

/** Takes what is about something else out into a ticket of its own. */
@Injectable()
export class Splitting {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly messages: Messages,
    private readonly fresh: NewTickets,
    private readonly links: TicketLinks,
  ) {}

  /**
   * Moves messages with their files into a new ticket of the same customer, which is filed at once: routed, with a promise
   * of its own. Gives its id. Throws `not-found` where a message is none of this ticket's.
   */
  async split({ person }: Session, { id, version, messages, kind }: Asked): Promise<string> {
    let made = ''
    await this.tickets.change({ ticket: id, by: 'agent', person, version }, async (opened, manager, now) => {
      const { service: from } = opened
      const words = await this.wordsOf(manager, from, messages)
      const source = { id, key: from.key }
      const to = await this.fresh.file(manager, from, { kind, parts: partsOf(from, words), person })
      await this.messages.move(manager, source, { id: to.row.id, key: to.key }, messages)
      await this.links.add(manager, id, to.row.id, { how: 'split', now })
      made = to.row.id
      return { event: { what: 'split', about: { number: to.row.number } } }
    })
    return made
  }

  /** What the customer wrote in the messages that go, which becomes the new ticket's trouble. */
  private async wordsOf(
    manager: EntityManager,
    { row, key }: Service,
    wanted: readonly string[],
  ): Promise<string> {
    const all = await this.messages.of(manager, { id: row.id, key })
    const found = all.filter(each => wanted.includes(each.id))
    if (found.length !== new Set(wanted).size) throw new Problem('not-found')
    const said = found.filter(each => each.by === 'customer').map(each => each.text)
    return said.join('\n\n').slice(0, MOST_WORDS)
  }
}

/** As long as a customer may describe his trouble himself. */
const MOST_WORDS = 2000

/** Person and place stay; of the trouble only the machine, since it is about something else. */
function partsOf({ parts }: Service, text: string): ServiceParts {
  const { model, brand, serial, serialUnreadable } = parts.trouble
  const trouble = { ...NEW_SERVICE.trouble, model, brand, serial, serialUnreadable, text }
  return { ...NEW_SERVICE, trouble, where: parts.where, person: parts.person }
}

import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { say } from '@iws/shared/text'
import { Books } from '../../rulebook/books.service.ts'
import { troubleWords } from '../../tickets/service/trouble-words.ts'
import type { Service } from '../../tickets/service/service.ts'
import { Messages } from '../../tickets/thread/messages.service.ts'
import { SYSTEM_SAYS } from '../../tickets/thread/system-words.ts'

/** What was said in a ticket that is merged, in the caller's transaction. */
@Injectable()
export class MergedTalk {
  constructor(
    private readonly messages: Messages,
    private readonly books: Books,
  ) {}

  /** Takes its messages and files along, and what the ticket itself was about as a line that both sides read. */
  async move(manager: EntityManager, from: Service, to: Service, now: number): Promise<void> {
    const target = { id: to.row.id, key: to.key }
    await this.messages.move(manager, { id: from.row.id, key: from.key }, target)
    const words = troubleWords(from, this.books.content)
    if (words === '') return
    const { language } = to.row
    const text = `${say(SYSTEM_SAYS.merged, language, { number: from.row.number })}\n${words}`
    const line = { key: `merged ${from.row.id}`, by: 'system', person: null, via: 'desk' } as const
    await this.messages.add(manager, target, { ...line, text, language, files: [] }, now)
  }
}

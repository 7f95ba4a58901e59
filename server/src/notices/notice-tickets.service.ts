import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { NoticeRow } from './notice.entity.ts'

const NOTICE = /^([0-9A-HJKMNP-TV-Z]{26})@/

/** Says which ticket a mail of ours was about, when somebody answers it. */
@Injectable()
export class NoticeTickets {
  /** Takes a Message-ID without its brackets; gives the notice's ticket, or null where it is no notice of ours. */
  async ticketOf(manager: EntityManager, messageId: string): Promise<string | null> {
    const id = NOTICE.exec(messageId)?.[1]
    if (id === undefined) return null
    const row = await manager.findOne(NoticeRow, { select: { ticket: true }, where: { id } })
    return row?.ticket ?? null
  }
}

import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import { Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { RoutingRow } from '@iws/shared/rulebook/service/schema'
import { Database } from '../../core/database/database.ts'
import { newId } from '../../core/ids.ts'
import { Outbox } from '../../core/outbox/outbox.service.ts'
import type { Job } from '../../core/outbox/outbox.service.ts'
import { packetMail, packetOverMail } from './packet-mail.ts'
import { PacketRow } from './packet.entity.ts'
import { PacketLinks } from './packet-links.service.ts'
import { PacketPost } from './packet-post.service.ts'
import type { Service } from './service.ts'

const JOB = 'packet'
const OVER_JOB = 'packet-over'
/** In the place of an end: the customer took the consent back. */
const TAKEN_BACK = 0
const HOUR_MS = 3_600_000

/** Hands tickets over to local centres: a mail with a link to one ticket. */
@Injectable()
export class Packets implements OnModuleInit {
  constructor(
    private readonly database: Database,
    private readonly outbox: Outbox,
    private readonly links: PacketLinks,
    private readonly post: PacketPost,
  ) {}

  onModuleInit(): void {
    this.outbox.handle(JOB, job => this.deliver(job))
    this.outbox.handle(OVER_JOB, job => this.tellOver(job))
  }

  /** Makes the packet in the caller's transaction; the mail goes out after it. */
  async send(manager: EntityManager, { row }: Service, route: RoutingRow, now: number): Promise<void> {
    if (route.delivery.by !== 'packet') return
    const { mail, linkHours } = route.delivery
    const id = newId(now)
    const expiresAt = now + linkHours * HOUR_MS
    await manager.insert(PacketRow, {
      id,
      ticket: row.id,
      route: route.id,
      madeAt: now,
      expiresAt,
      openedAt: null,
    })
    await this.outbox.enqueue(manager, JOB, { packet: id, mail }, `packet:${row.id}`)
  }

  /**
   * Ends every link of a ticket in the caller's transaction, those still in the outbox too, and asks who got one to erase what
   * he has. `mailOf` gives the address of a route. Gives how many links there were.
   */
  async takeBack(
    manager: EntityManager,
    ticket: string,
    mailOf: (route: string) => string | null,
  ): Promise<number> {
    const rows = await manager.findBy(PacketRow, { ticket, expiresAt: Not(TAKEN_BACK) })
    for (const { id: packet, route } of rows) {
      await manager.update(PacketRow, { id: packet }, { expiresAt: TAKEN_BACK })
      const mail = mailOf(route)
      if (mail) await this.outbox.enqueue(manager, OVER_JOB, { packet, mail }, `packet:${ticket}`)
    }
    return rows.length
  }

  private async deliver({ about: { packet: id = '', mail: to = '' }, tried }: Job): Promise<void> {
    const row = await this.database.reader.findOneBy(PacketRow, { id })
    if (!row || row.expiresAt === TAKEN_BACK) return
    const { number, url } = await this.links.of(row)
    const mail = {
      id: `packet-${id}`,
      to,
      language: 'en',
      ...packetMail(number, url, row.expiresAt),
    } as const
    await this.post.send(mail, row.ticket, tried)
  }

  private async tellOver({ about: { packet: id = '', mail: to = '' }, tried }: Job): Promise<void> {
    const row = await this.database.reader.findOneBy(PacketRow, { id })
    if (!row) return
    const { number } = await this.links.of(row)
    const mail = { id: `packet-over-${id}`, to, language: 'en', ...packetOverMail(number) } as const
    await this.post.send(mail, row.ticket, tried)
  }
}

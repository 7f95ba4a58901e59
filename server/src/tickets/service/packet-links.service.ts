import { Inject, Injectable } from '@nestjs/common'
import { timingSafeEqual } from 'node:crypto'
import { CONFIG } from '../../core/config/config.ts'
import type { Config } from '../../core/config/config.ts'
import { Database } from '../../core/database/database.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { TicketRow } from '../ticket.entity.ts'
import type { PacketRow } from './packet.entity.ts'

const MAC_BYTES = 18
const SHAPE = /^([0-9A-HJKMNP-TV-Z]{26})([A-Za-z0-9_-]{24})$/

/** Makes and reads the codes of packets: the packet's id, signed. Only the mail holds one; no table does. */
@Injectable()
export class PacketLinks {
  constructor(
    private readonly vault: Vault,
    private readonly database: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** The address of a packet, and the number of its ticket. */
  async of({ id, ticket }: PacketRow): Promise<{ number: string; url: string }> {
    const row = await this.database.reader.findOne(TicketRow, {
      select: { number: true },
      where: { id: ticket },
    })
    const host = this.config.publicUrl ?? `http://localhost:${this.config.port}`
    return { number: row?.number ?? '', url: `${host}/handover/${this.codeOf(id)}` }
  }

  codeOf(id: string): string {
    return id + this.mac(id).toString('base64url')
  }

  /** The packet a code names; null where it is made up. */
  read(code: string): string | null {
    const [, id, mac] = SHAPE.exec(code) ?? []
    if (!id || !mac) return null
    return timingSafeEqual(Buffer.from(mac, 'base64url'), this.mac(id)) ? id : null
  }

  private mac(id: string): Buffer {
    return this.vault.sign('packet', Buffer.from(id)).subarray(0, MAC_BYTES)
  }
}

import { Inject, Injectable } from '@nestjs/common'
import { CONFIG } from '../../core/config/config.ts'
import type { Config } from '../../core/config/config.ts'
import { Database } from '../../core/database/database.ts'
import { idSigned, signedId } from '../../core/vault/signed-id.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { TicketRow } from '../ticket.entity.ts'
import type { PacketRow } from './packet.entity.ts'

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
    return signedId(this.vault, 'packet', id)
  }

  /** The packet a code names; null where it is made up. */
  read(code: string): string | null {
    return idSigned(this.vault, 'packet', code)
  }
}

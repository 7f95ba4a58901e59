import { Injectable } from '@nestjs/common'
import { createHash } from 'node:crypto'
import type { EntityManager } from 'typeorm'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { addServiceFile, removeServiceFile } from '@iws/shared/contract/service'
import { Database } from '../../core/database/database.ts'
import { DuplicateKey } from '../../core/database/failures.ts'
import { Problem } from '../../core/problem.ts'
import { AttachmentIntake } from '../../documents/attachment-intake.service.ts'
import { Attachments } from '../../documents/attachments.service.ts'
import type { Incoming } from '../../documents/intake.service.ts'
import { ServiceFileDesk } from './service-file-desk.service.ts'
import type { Change } from './service-tickets.service.ts'

const MOST_FILES = 20
type Adding = Taken<typeof addServiceFile>
type Sent = Incoming & { readonly name?: string }

/** What a customer does with the files of a service ticket. */
@Injectable()
export class ServiceFiles {
  constructor(
    private readonly desk: ServiceFileDesk,
    private readonly attachments: Attachments,
    private readonly intake: AttachmentIntake,
    private readonly database: Database,
  ) {}

  /**
   * Adds one file. What can be refused without its bytes is refused first; when this returns, file and row are durable.
   * The same key gives the same file; with other bytes or another use it is `key-reused`.
   */
  async add(customer: string, asked: Adding, file: Sent): Promise<void> {
    const { tickets, store } = this.desk
    const ask = { ticket: asked.id, by: 'customer', person: customer, version: null } as const
    const said = `${asked.use} ${asked.ask ?? ''}`
    const keyHash = tickets.keyHash(customer, asked.key)
    const { service } = await store.open(this.database.reader, asked.id, { customer })
    if (await this.isKnown(asked.id, keyHash, said, file)) return
    await this.mayAdd(this.database.reader, asked, customer)
    const taken = await this.intake.receiveStream(service.key, file)
    try {
      await tickets.change(ask, async (opened, manager, at): Promise<Change> => {
        await this.mayAdd(manager, asked, customer)
        await this.attachments.add(manager, opened.service.key, taken, {
          ticket: asked.id,
          use: asked.use,
          ask: asked.ask ?? null,
          message: null,
          name: file.name ?? null,
          receivedAt: at,
          keyHash,
          bodyHash: bodyHash(said, taken.sha256),
        })
        return { event: { what: 'file-received', about: { file: taken.id, use: asked.use } } }
      })
    } catch (error) {
      await this.intake.discard([taken.original])
      if (!(error instanceof DuplicateKey)) throw error
      await this.sameAs(asked.id, keyHash, bodyHash(said, taken.sha256))
    }
    this.intake.wake()
  }

  /** Takes a file back while the ticket is a draft. */
  async remove(customer: string, { id, file }: Taken<typeof removeServiceFile>): Promise<void> {
    let objects: string[] = []
    const ask = { ticket: id, by: 'customer', person: customer, version: null } as const
    await this.desk.tickets.change(ask, async ({ service }, manager): Promise<Change> => {
      if (service.row.state !== 'draft') throw new Problem('not-now')
      objects = await this.attachments.remove(manager, id, file)
      if (objects.length === 0) throw new Problem('not-found')
      return { event: { what: 'file-removed', about: { file } } }
    })
    await this.intake.discard(objects)
  }

  /** Whether this ticket takes one more file for this use now; throws why not. */
  private async mayAdd(manager: EntityManager, { id, use, ask }: Adding, customer: string): Promise<void> {
    const { service } = await this.desk.store.open(manager, id, { customer })
    const { row, parts } = service
    if (use === 'mail' || row.endedAt !== null) throw new Problem('not-now')
    if (use === 'ask' && !parts.asks.some(each => each.id === ask && each.kind === 'paper'))
      throw new Problem('not-found')
    const files = await this.desk.store.filesOf(manager, service)
    const most = use === 'message' ? 10 * MOST_FILES : MOST_FILES
    const same = files.filter(each => (each.use === 'message') === (use === 'message'))
    if (same.length >= most) throw new Problem('too-many-files', { most })
  }

  private async isKnown(ticket: string, keyHash: string, said: string, file: Incoming): Promise<boolean> {
    if (!(await this.attachments.underKey(ticket, keyHash))) return false
    const { sha256 } = await this.intake.compare(file)
    await this.sameAs(ticket, keyHash, bodyHash(said, sha256))
    return true
  }

  private async sameAs(ticket: string, keyHash: string, hash: string): Promise<void> {
    const known = await this.attachments.underKey(ticket, keyHash)
    if (known?.bodyHash !== hash) throw new Problem('key-reused')
  }
}

function bodyHash(said: string, sha256: string): string {
  return createHash('sha256').update(`${said} ${sha256}`).digest('hex')
}

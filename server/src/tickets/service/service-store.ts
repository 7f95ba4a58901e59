import { Injectable } from '@nestjs/common'
import { MoreThanOrEqual } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { ServiceView } from '@iws/shared/contract/gives/service'
import { SERVICE_KINDS } from '@iws/shared/ticket/kinds'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { Consents } from '../../consent/consents.service.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import type { OwnerKey } from '../../core/vault/vault.service.ts'
import { Attachments } from '../../documents/attachments.service.ts'
import type { Attachment } from '../../documents/attachments.service.ts'
import { MessageRow } from '../thread/message.entity.ts'
import { TicketRow } from '../ticket.entity.ts'
import { TicketRows } from '../ticket-rows.ts'
import type { Reader } from '../ticket-rows.ts'
import { isService, NEW_SERVICE, openService, sealService } from './service.ts'
import type { Service, ServiceParts } from './service.ts'

/** Which consents stand. */
export type ServiceConsents = ServiceView['consents']

/** A service ticket with everything a step looks at. */
export interface OpenedService {
  readonly service: Service
  readonly consents: ServiceConsents
  /** Whether we wrote to the customer since the ticket last came to us. */
  readonly written: boolean
}

/** The row of a ticket that begins. */
export type NewService = Pick<
  TicketRow,
  | 'id'
  | 'number'
  | 'customer'
  | 'version'
  | 'language'
  | 'rulebook'
  | 'demonstration'
  | 'openedAt'
  | 'updatedAt'
  | 'openKeyHash'
  | 'source'
> & { readonly kind: ServiceKind; readonly state: 'draft' | 'filed' } & Partial<TicketRow>

/** Reads and writes service tickets inside the caller's transaction. */
@Injectable()
export class ServiceStore {
  constructor(
    private readonly vault: Vault,
    private readonly rows: TicketRows,
    private readonly attachments: Attachments,
    private readonly consents: Consents,
  ) {}

  /** Opens one ticket; a stranger's, a registration, or a draft at the desk, is `not-found`. */
  async open(manager: EntityManager, id: string, reader: Reader): Promise<OpenedService> {
    const row = await this.rows.find(manager, id, reader, SERVICE_KINDS)
    const [service] = await this.openMany(manager, [row])
    if (!service) throw new Error('a ticket has no key')
    const since = { ticket: id, by: 'staff' as const, at: MoreThanOrEqual(row.waitingSince) }
    const written = await manager.existsBy(MessageRow, since)
    return { service, consents: await this.consents.ofService(manager, id), written }
  }

  /** Opens the service tickets among many rows, with one query for their keys. */
  async openMany(manager: EntityManager, rows: readonly TicketRow[]): Promise<Service[]> {
    const wanted = rows.filter(isService)
    const keys = await this.vault.keysOf(
      manager,
      'ticket',
      wanted.map(row => row.id),
    )
    return wanted.flatMap(row => {
      const key = keys.get(row.id)
      return key && row.service !== null ? [openService(this.vault, key, row)] : []
    })
  }

  /** The files of one ticket, oldest first. */
  async filesOf(manager: EntityManager, { row, key }: Service): Promise<Attachment[]> {
    return (await this.attachments.ofTickets(manager, new Map([[row.id, key]]))).get(row.id) ?? []
  }

  /** Writes a new ticket with a key of its own, which it gives. */
  create(manager: EntityManager, row: NewService, parts: ServiceParts = NEW_SERVICE): Promise<OwnerKey> {
    return this.rows.create(manager, row.id, row.openedAt, key => ({
      ...row,
      ...sealService(this.vault, key, row.id, parts),
    }))
  }

  /** Writes changed columns and parts if nobody else wrote since; throws `Stale` otherwise. */
  async write(
    manager: EntityManager,
    { row, key, parts }: Service,
    change: { readonly columns?: Partial<TicketRow>; readonly parts?: Partial<ServiceParts> },
    now: number,
  ): Promise<void> {
    const sealed = change.parts ? sealService(this.vault, key, row.id, { ...parts, ...change.parts }) : {}
    await this.rows.write(manager, row, { ...change.columns, ...sealed }, now)
  }

  /** The hash a customer's idempotency key is kept under. */
  keyHash(customer: string, key: string): string {
    return this.rows.keyHash(customer, key)
  }
}

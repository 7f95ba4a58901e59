import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { EventView } from '@iws/shared/contract/gives/tickets'
import type { NoticeKind } from '@iws/shared/contract/gives/inbox'
import { customerTimeline, deskTimeline } from '@iws/shared/ticket/timeline'
import type { EventActor, EventKind } from '@iws/shared/ticket/timeline'
import { Staff } from '../accounts/staff.service.ts'
import { Audit } from '../audit/audit.service.ts'
import type { Deed } from '../audit/audit.service.ts'
import { newId } from '../core/ids.ts'
import type { About as Places } from '../core/problem.ts'
import type { OwnerKey } from '../core/vault/vault.service.ts'
import { Vault } from '../core/vault/vault.service.ts'
import { Notices } from '../notices/notices.service.ts'
import { EventRow } from './event.entity.ts'
import { ACTOR_WORDS, EVENT_WORDS } from './event-words.ts'
import type { TicketRow } from './ticket.entity.ts'
import { standsAt } from './told-order.ts'

/** Ids, codes and notes for the words of an event. */
export type About = Readonly<Record<string, string>>

/** Something that happens now. */
export interface Happening {
  /** Made beforehand where something else points to the event. */
  readonly id?: string
  readonly what: EventKind
  readonly about?: About
  readonly by: EventActor
  readonly person: string | null
  readonly at: number
}

interface Kept {
  readonly row: Pick<TicketRow, 'id'>
  readonly key: OwnerKey
}

/** Writes and reads what happened to tickets, and tells the customer. */
@Injectable()
export class TicketJournal {
  constructor(
    private readonly vault: Vault,
    private readonly staff: Staff,
    private readonly notices: Notices,
    private readonly audit: Audit,
  ) {}

  /** Adds an event in the caller's transaction; what staff did stands in the audit log too. */
  async write(manager: EntityManager, { row, key }: Kept, happening: Happening): Promise<void> {
    const { id = newId(happening.at), what, by, person, at, about = {} } = happening
    const sealed = this.vault.seal(key, placeOf(id), JSON.stringify(about))
    const stands = await standsAt(manager, EventRow, row.id, { id, at })
    await manager.insert(EventRow, { id, ticket: row.id, at: stands, by, person, what, about: sealed })
    if (person === null || by === 'customer' || by === 'system') return
    await this.audit.record(manager, { actor: person, role: by, action: what, subject: row.id })
  }

  /** Puts a notice for the ticket's owner into the outbox, in the caller's transaction. */
  async notify(manager: EntityManager, row: TicketRow, kind: NoticeKind): Promise<void> {
    await this.notices.add(manager, { customer: row.customer, ticket: row.id, number: row.number, kind })
  }

  /** What the customer sees: no working marks, no names. */
  async forCustomer(manager: EntityManager, kept: Kept): Promise<EventView[]> {
    const events = await this.read(manager, kept)
    return customerTimeline(events).map(event => viewOf(event, null))
  }

  /** What staff see: everything, with the names of colleagues. */
  async forStaff(manager: EntityManager, kept: Kept): Promise<EventView[]> {
    const events = await this.read(manager, kept)
    const names = await this.staff.names(
      manager,
      events.flatMap(event => event.person ?? []),
    )
    return deskTimeline(events).map(event => viewOf(event, names.get(event.person ?? '') ?? null))
  }

  /** Who did what last, for the sentence of `changed-meanwhile`; staff see a colleague's name, customers his part. */
  async lastDone(manager: EntityManager, kept: Kept, reader: EventActor): Promise<Places> {
    const last = deskTimeline(await this.read(manager, kept))[0]
    if (!last) return { who: ACTOR_WORDS.system, what: EVENT_WORDS.opened }
    const names = await this.staff.names(manager, last.person && reader !== 'customer' ? [last.person] : [])
    return { who: names.get(last.person ?? '') ?? ACTOR_WORDS[last.by], what: EVENT_WORDS[last.what] }
  }

  /** Names of members of staff by id. */
  namesOf(manager: EntityManager, people: readonly string[]): Promise<Map<string, string>> {
    return this.staff.names(manager, people)
  }

  /** Writes into the audit log that somebody looked. */
  note(manager: EntityManager, deed: Deed): Promise<void> {
    return this.audit.record(manager, deed)
  }

  private async read(manager: EntityManager, { row, key }: Kept) {
    const rows = await manager.findBy(EventRow, { ticket: row.id })
    return rows.map(each => ({
      ...each,
      about: JSON.parse(this.vault.open(key, placeOf(each.id), each.about)) as Record<string, string>,
    }))
  }
}

function viewOf(
  event: Omit<EventRow, 'about'> & { about: Record<string, string> },
  name: string | null,
): EventView {
  const { id, at, by, what, about } = event
  return { id, at, by, name, what, about }
}

function placeOf(id: string) {
  return { table: 'ticket_events', column: 'about', id }
}

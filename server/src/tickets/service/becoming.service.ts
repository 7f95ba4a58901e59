import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { dayAt, SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import type { becomeAtDesk } from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { becomeKind } from '@iws/shared/contract/service'
import { requirementsFor } from '@iws/shared/policy/requirements'
import { DEFAULT_BOOK } from '@iws/shared/rulebook/book'
import { Route } from '@iws/shared/rulebook/schema'
import { Problem } from '../../core/problem.ts'
import { Vault } from '../../core/vault/vault.service.ts'
import { NEW_PARTS, sealParts } from '../registration/registration.ts'
import type { Typed } from '../registration/registration.ts'
import { Thread } from '../thread/thread.service.ts'
import { FilingWork } from './filing-work.service.ts'
import { BecomingDesk } from './becoming-desk.service.ts'
import type { Service } from './service.ts'
import type { Change } from './service-tickets.service.ts'

type Wanted = Taken<typeof becomeKind>

/** An enquiry goes on as another kind of ticket, under its own id and number. */
@Injectable()
export class Becoming {
  constructor(
    private readonly desk: BecomingDesk,
    private readonly work: FilingWork,
    private readonly thread: Thread,
    private readonly vault: Vault,
  ) {}

  /** By its owner: a draft of the other kind, with everything said so far; he files it when it is complete. */
  async forCustomer(customer: string, { id, version, kind, route }: Wanted): Promise<void> {
    const ask = { ticket: id, by: 'customer', person: customer, version } as const
    const answers = kind === 'registration' ? Route.safeParse(route) : null
    if (answers && !answers.success)
      throw new Problem('invalid-input', {}, [{ path: 'route', code: 'empty' }])
    await this.desk.tickets.change(ask, async ({ service }, manager, now): Promise<Change> => {
      this.mayBecome(service, ['draft', 'filed', 'answered'])
      await this.desk.commitments.release(manager, id, now, 'replaced')
      const draft = { state: 'draft', submittedAt: null, team: null, owner: null, nextDue: null } as const
      const more = answers?.data ? await this.asRegistration(manager, service, answers.data, now) : { kind }
      return {
        columns: { ...draft, submitKeyHash: null, ...more },
        event: { what: 'became', about: { kind } },
      }
    })
  }

  /**
   * By the desk: filed as the other kind at once, with its promise. Where a local centre would answer for a repair and the
   * customer has not agreed that it gets his data, the desk at home has it, and he is asked.
   */
  async atDesk(person: string, { id, version, kind }: Taken<typeof becomeAtDesk>): Promise<void> {
    const ask = { ticket: id, by: 'agent', person, version } as const
    await this.desk.tickets.change(ask, async ({ service, ...rest }, manager, now): Promise<Change> => {
      this.mayBecome(service, ['filed', 'answered'])
      await this.desk.commitments.release(manager, id, now, 'replaced')
      const became = { ...rest, service: { ...service, row: { ...service.row, kind } } }
      const filed = await this.work.fileAtDesk(became, manager, now, person)
      if (kind === 'repair') await this.desk.askToSendOn(became, manager, now)
      return {
        ...filed,
        columns: { ...filed.columns, kind, state: 'filed' },
        event: { what: 'became', about: { kind } },
        notice: 'became',
      }
    })
  }

  private mayBecome({ row }: Service, states: readonly string[]): void {
    if (row.kind !== 'enquiry' || !states.includes(row.state)) throw new Problem('not-now')
  }

  private async asRegistration(manager: EntityManager, service: Service, route: Answers, now: number) {
    const { row, key, parts } = service
    const asked = requirementsFor(route, DEFAULT_BOOK, dayAt(now, SHANGHAI_OFFSET_MINUTES))
    const { serial, model, text } = parts.trouble
    const { name, phone, mail } = parts.person
    const typed: Typed = { ...NEW_PARTS.typed, serial, model: model || null, name, phone, mail }
    if (text !== '') {
      // What was asked stays readable: the registration has no place for it but its thread.
      const files = (await this.desk.store.filesOf(manager, service)).map(file => file.id)
      const from = { by: 'customer', person: null, via: row.source === 'mail' ? 'mail' : 'applet' } as const
      const message = { key: 'became', text, language: row.language, files, ...from }
      await this.thread.keep(manager, service, message, now)
    }
    return {
      kind: 'registration' as const,
      ...route,
      rowId: asked.rowId,
      rulebook: DEFAULT_BOOK.version,
      requirements: [...asked.requirements],
      dateRules: [...asked.dateRules],
      service: null,
      ...sealParts(this.vault, key, row.id, { ...NEW_PARTS, typed }),
    }
  }
}

type Answers = Parameters<typeof requirementsFor>[0]

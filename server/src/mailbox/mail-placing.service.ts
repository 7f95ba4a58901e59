import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../core/database/database.ts'
import { DuplicateKey } from '../core/database/failures.ts'
import { StaffTasks } from '../notices/staff-tasks.service.ts'
import type { TicketMatch } from '../tickets/ticket-matches.service.ts'
import { MailFinder } from './mail-finder.service.ts'
import { MailRow } from './mail.entity.ts'
import { NewMailTickets } from './new-mail-tickets.service.ts'
import type { Mail } from './read-mail.ts'
import { understand } from './understand.ts'

const MOST_TRIES = 4
/** Our own target: a person has looked at a mail that we could not place or read by then. */
const LOOK_WITHIN_MS = 24 * 3_600_000

/** Says in one transaction where a mail belongs: in a ticket that is there, in a new one, or before a person. */
@Injectable()
export class MailPlacing {
  constructor(
    private readonly database: Database,
    private readonly finder: MailFinder,
    private readonly newTickets: NewMailTickets,
    private readonly tasks: StaffTasks,
  ) {}

  /** Places a mail that is `received`; one that is further stays as it is. Gives its row as it then stands. */
  place(id: string, mail: Mail): Promise<MailRow> {
    return this.tried(async manager => {
      const row = await manager.findOneByOrFail(MailRow, { id })
      if (row.state !== 'received') return row
      const found = await this.finder.find(manager, mail, understand(mail))
      if (found.is === 'unclear') return this.ask(manager, row, found.candidates)
      const joins = found.is === 'joins'
      const ticket = joins ? found.ticket.id : await this.newTickets.open(manager, id, mail)
      return write(manager, row, { state: 'placed', ticket, way: joins ? found.way : 'new' })
    })
  }

  /** Ends the way of a mail that goes into no ticket; one that could not be read is for a person to look at. */
  end(id: string, state: 'ignored' | 'failed', way: string | null): Promise<MailRow> {
    return this.tried(async manager => {
      const row = await manager.findOneByOrFail(MailRow, { id })
      const dueAt = row.receivedAt + LOOK_WITHIN_MS
      const task = {
        kind: 'mail-failed' as const,
        ticket: null,
        about: { mail: id },
        key: taskKey(id),
        dueAt,
      }
      if (state === 'failed') await this.tasks.add(manager, task)
      return write(manager, row, { state, way })
    })
  }

  /**
   * Places an unclear mail as a member of staff decided: in this ticket, or, where it is null, in one of its own. Gives null
   * where somebody decided before.
   */
  settle(id: string, mail: Mail, ticket: string | null, staff: string): Promise<MailRow | null> {
    return this.tried(async manager => {
      const row = await manager.findOneByOrFail(MailRow, { id })
      if (row.state !== 'unclear') return null
      const task = await this.tasks.add(manager, { kind: 'mail-unclear', ticket: null, key: taskKey(id) })
      await this.tasks.done(manager, task, staff).catch(() => undefined)
      const placed = ticket ?? (await this.newTickets.open(manager, id, mail))
      return write(manager, row, { state: 'placed', ticket: placed, way: ticket ? 'person' : 'new' })
    })
  }

  private async ask(manager: EntityManager, row: MailRow, fits: readonly TicketMatch[]): Promise<MailRow> {
    const [only] = fits
    await this.tasks.add(manager, {
      kind: 'mail-unclear',
      ticket: fits.length === 1 && only ? only.id : null,
      about: { mail: row.id, numbers: fits.map(each => each.number).join(' ') },
      key: taskKey(row.id),
      dueAt: row.receivedAt + LOOK_WITHIN_MS,
    })
    return write(manager, row, { state: 'unclear', candidates: fits.map(each => each.id) })
  }

  private async tried<T>(work: (manager: EntityManager) => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.database.transact(work)
      } catch (error) {
        // His first mail came twice at once, or he signed in meanwhile: the next round finds him.
        if (!(error instanceof DuplicateKey) || tries === MOST_TRIES) throw error
      }
    }
  }
}

const taskKey = (mail: string) => `mail:${mail}`

async function write(manager: EntityManager, row: MailRow, columns: Partial<MailRow>): Promise<MailRow> {
  await manager.update(MailRow, { id: row.id, state: row.state }, columns)
  return Object.assign(row, columns)
}

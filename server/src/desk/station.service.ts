import { Injectable } from '@nestjs/common'
import type { findAtStation, markOriginal } from '@iws/shared/contract/desk'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { StationTicket } from '@iws/shared/contract/gives/desk'
import type { OriginalMark } from '@iws/shared/ticket/checklist'
import type { EventKind } from '@iws/shared/ticket/timeline'
import { Problem } from '../core/problem.ts'
import { lineViews, tailOf } from '../tickets/registration/view.ts'
import { TicketReading } from '../tickets/ticket-reading.service.ts'
import type { Opened } from '../tickets/ticket-store.ts'
import { TicketsService } from '../tickets/tickets.service.ts'

const HISTORY: readonly EventKind[] = ['original-seen', 'original-kept', 'original-returned']

/** What a counter does with paper originals (C14). It sees no picture, no name and no day. */
@Injectable()
export class Station {
  constructor(
    private readonly tickets: TicketsService,
    private readonly reading: TicketReading,
  ) {}

  /** Finds one ticket by its number, if it has an original to hand in; the sight is written down. */
  async find(person: string, { number }: Taken<typeof findAtStation>): Promise<StationTicket> {
    const ticket = await this.show(await this.reading.idOfNumber(number))
    await this.reading.noteSight({
      actor: person,
      role: 'station',
      action: 'ticket-opened',
      subject: ticket.id,
    })
    return ticket
  }

  /** One ticket as the counter sees it. */
  async show(id: string): Promise<StationTicket> {
    const opened = await this.reading.open(id, 'desk')
    const { row, typed } = opened.registration
    const originals = originalsOf(opened)
    if (originals.length === 0) throw new Problem('not-found')
    const events = await this.reading.events(opened)
    return {
      id,
      number: row.number,
      state: row.state,
      version: row.version,
      serialTail: tailOf(typed.serial),
      model: typed.model,
      originals,
      history: events
        .filter(event => HISTORY.includes(event.what))
        .map(({ at, what, name }) => ({ at, what, name })),
      demonstration: row.demonstration,
    }
  }

  /** Marks an original as seen, kept, or given back. */
  async mark(person: string, given: Taken<typeof markOriginal>): Promise<void> {
    const { id, requirement, version, mark, note } = given
    await this.tickets.change({ ticket: id, by: 'station', person, version }, opened => {
      const line = originalsOf(opened).find(each => each.requirement.id === requirement)
      if (!line?.original) throw new Problem('requirement-unknown')
      if (!mayBe(mark, line.original, opened.registration.row.state)) throw new Problem('not-now')
      const others = opened.registration.originals.filter(each => each.requirement !== requirement)
      const first = line.original === 'to-hand-in'
      return {
        parts: { originals: [...others, { requirement, mark }] },
        event: { what: `original-${mark}`, about: { requirement, ...(note && { note }) } },
        ...(first && { notice: 'original-seen' as const }),
      }
    })
  }
}

/** A paper is taken in while the ticket is open, and may be given back later too. */
function mayBe(mark: 'seen' | 'kept' | 'returned', before: OriginalMark, state: string): boolean {
  if (mark === 'returned') return before === 'seen' || before === 'kept'
  return state === 'in-review' || state === 'sent-back'
}

function originalsOf({ registration, pages }: Opened) {
  return lineViews(registration, pages, 'told')
    .filter(line => line.original !== null)
    .map(line => ({ ...line, excuse: null, excuseNote: null, excuseAccepted: null }))
}

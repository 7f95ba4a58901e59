import { Injectable } from '@nestjs/common'
import type { answerExcuse, answerFinding, confirmDates, markPage } from '@iws/shared/contract/desk'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { Because } from '@iws/shared/contract/gives/tickets'
import { DEFAULT_BOOK } from '@iws/shared/rulebook/book'
import { reasonOf } from '@iws/shared/rulebook/reasons'
import type { Reason } from '@iws/shared/rulebook/schema'
import type { PaperId } from '@iws/shared/rulebook/words'
import { Clock } from '../core/clock.ts'
import { Problem } from '../core/problem.ts'
import { Documents } from '../documents/documents.service.ts'
import { findingsOf } from '../tickets/registration/facts.ts'
import { requirementOf } from '../tickets/registration/saving.ts'
import { TicketsService } from '../tickets/tickets.service.ts'
import type { Change, Work } from '../tickets/tickets.service.ts'

interface At {
  readonly id: string
  readonly version: number
}

/** A reviewer's working marks. The customer learns of them only with the step that tells them. */
@Injectable()
export class Review {
  constructor(
    private readonly tickets: TicketsService,
    private readonly documents: Documents,
    private readonly clock: Clock,
  ) {}

  /** Marks one page, or takes the mark off. What the customer was told to be accepted stays accepted. */
  async mark(reviewer: string, given: Taken<typeof markPage>): Promise<void> {
    const because = given.mark === 'sent-back' ? becauseOf(given) : null
    await this.inReview(reviewer, given, async ({ registration, pages }, manager) => {
      const page = pages.find(each => each.id === given.page && each.file !== 'replaced')
      if (!page) throw new Problem('not-found')
      if (page.told.mark === 'accepted') throw new Problem('page-accepted')
      if (page.file === 'received') throw new Problem('pages-in-cleaning')
      if (page.file === 'unreadable' && given.mark === 'accepted') throw new Problem('not-now')
      const mark = given.mark === 'undone' ? null : given.mark
      await this.documents.mark(manager, registration.key, page.id, mark, because)
      const what =
        mark === null ? 'page-mark-undone' : mark === 'accepted' ? 'page-accepted' : 'page-sent-back'
      const why = because && { reason: because.reason, note: because.note }
      return {
        event: {
          what,
          about: { page: page.id, paper: page.paper, requirement: page.covers[0] ?? '', ...why },
        },
      }
    })
  }

  /** Accepts or declines what the customer said instead of showing a paper. */
  async answerExcuse(reviewer: string, given: Taken<typeof answerExcuse>): Promise<void> {
    const { requirement, accepted } = given
    await this.inReview(reviewer, given, ({ registration: { excuses } }) => {
      const said = excuses.find(each => each.requirement === requirement)
      if (!said) throw new Problem('requirement-unknown')
      if (said.told === true) throw new Problem('page-accepted')
      return {
        parts: { excuses: excuses.map(each => (each === said ? { ...each, accepted } : each)) },
        event: {
          what: accepted ? 'excuse-accepted' : 'excuse-declined',
          about: { requirement, excuse: said.excuse },
        },
      }
    })
  }

  /** Confirms or corrects the days; earlier answers to findings stood for other days and go. */
  async confirmDates(reviewer: string, given: Taken<typeof confirmDates>): Promise<void> {
    const { purchaseDay, readings, documentExpires, sameHolder, pagesTogether } = given
    await this.inReview(reviewer, given, ({ registration: { row } }) => {
      for (const [id, reading] of Object.entries(readings)) {
        if (!reading) continue
        if (!requirementOf(row.requirements, id as PaperId).papers.includes(reading.paper))
          throw new Problem('paper-unfit')
      }
      const at = this.clock.now()
      const confirmed = {
        purchaseDay,
        readings,
        documentExpires,
        sameHolder,
        pagesTogether,
        by: reviewer,
        at,
      }
      return { parts: { review: { confirmed, answers: {} } }, event: { what: 'dates-confirmed' } }
    })
  }

  /** Says in words why a failed finding does not stand against this customer. */
  async answerFinding(reviewer: string, { rule, note, ...at }: Taken<typeof answerFinding>): Promise<void> {
    await this.inReview(reviewer, at, ({ registration, pages }, _, now): Change => {
      const finding = findingsOf(registration, pages, 'working', now).find(each => each.rule === rule)
      if (finding?.verdict !== 'fail') throw new Problem('not-now')
      const { review } = registration
      const answers = { ...review.answers, [rule]: { note, by: reviewer, at: now } }
      return {
        parts: { review: { ...review, answers } },
        event: { what: 'finding-answered', about: { rule, note } },
      }
    })
  }

  private inReview(reviewer: string, { id, version }: At, work: Work): Promise<void> {
    return this.tickets.change(
      { ticket: id, by: 'reviewer', person: reviewer, version },
      (opened, ...rest) => {
        if (opened.registration.row.state !== 'in-review') throw new Problem('not-now')
        return work(opened, ...rest)
      },
    )
  }
}

function becauseOf({ reason, note, region }: Taken<typeof markPage>): Because {
  const known = reasonIn('send-back', reason ?? '', note ?? '')
  return { reason: known.id, note: note ?? '', region: region ?? null }
}

/** Gives a reason of the catalogue; throws where it is unknown, or wants a note and has none. */
export function reasonIn(kind: Reason['kind'], id: string, note: string): Reason {
  const known = reasonOf(DEFAULT_BOOK.reasons, id, kind)
  if (!known) throw new Problem('reason-unknown')
  if (known.noteNeeded && note === '') throw new Problem('note-needed')
  return known
}

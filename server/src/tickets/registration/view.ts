import type { LineView, PageView, TicketView } from '@iws/shared/contract/gives/tickets'
import type { EventView } from '@iws/shared/contract/gives/tickets'
import { serialTail } from '@iws/shared/machine/serial'
import { asksCustomer } from '@iws/shared/policy/requirements'
import { offered } from '@iws/shared/ticket/lifecycle'
import { REGISTRATION } from '@iws/shared/ticket/registration'
import { stateFor } from '../../documents/page.ts'
import type { Page, Side } from '../../documents/page.ts'
import type { Opened } from '../ticket-store.ts'
import { factsOf, findingsOf, linesOf } from './facts.ts'
import type { Registration } from './registration.ts'

/** Gives the whole ticket as one side sees it. */
export function viewOf(
  { registration, pages, consents }: Opened,
  timeline: EventView[],
  side: Side,
  now: number,
): TicketView {
  const { row, typed, outcome } = registration
  const facts = factsOf(registration, pages, consents, side, now)
  return {
    id: row.id,
    number: row.number,
    kind: row.kind,
    state: row.state,
    version: row.version,
    language: row.language,
    route: { place: row.place, way: row.way, residency: row.residency },
    rowId: row.rowId,
    rulebook: row.rulebook,
    openedAt: row.openedAt,
    submittedAt: row.submittedAt,
    updatedAt: row.updatedAt,
    dueBy: row.dueBy,
    ...typed,
    readings: { ...typed.readings },
    consents,
    lines: lineViews(registration, pages, side),
    pages: pages.map(page => pageView(page, side)),
    findings: findingsOf(registration, pages, side, now),
    timeline,
    offered: offered(REGISTRATION, facts, side === 'told' ? 'customer' : 'reviewer'),
    registered: outcome.registered,
    refusal: outcome.refusal,
    demonstration: row.demonstration,
  }
}

/** The checklist with its frozen rows. */
export function lineViews(registration: Registration, pages: readonly Page[], side: Side): LineView[] {
  const lines = new Map(linesOf(registration, pages, side).map(line => [line.requirement, line]))
  return registration.row.requirements.flatMap(requirement => {
    const line = lines.get(requirement.id)
    // What the page lost (item b of C14) is shown to staff only.
    if (!line || (side === 'told' && !asksCustomer(requirement))) return []
    const said = registration.excuses.find(each => each.requirement === requirement.id)
    return {
      requirement,
      mark: line.mark,
      original: line.original,
      excuse: line.excuse,
      excuseNote: said?.note ?? null,
      excuseAccepted: (side === 'told' ? said?.told : said?.accepted) ?? null,
    }
  })
}

/** The last characters of a serial, for lists and counters. */
export function tailOf(serial: string | null): string | null {
  return serial && serialTail(serial)
}

function pageView(page: Page, side: Side): PageView {
  const { id, paper, bytes, sha256, width, height, receivedAt, erasedAt } = page
  const because = page.file === 'replaced' ? page.told.because : page[side].because
  return {
    id,
    covers: [...page.covers],
    paper,
    state: stateFor(page, side),
    bytes,
    sha256,
    width,
    height,
    receivedAt,
    because,
    erasedAt,
  }
}

import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { latestToday } from '@iws/shared/calendar/day'
import type { Finding } from '@iws/shared/policy/finding'
import { judgeStay } from '@iws/shared/policy/stay'
import { checklist } from '@iws/shared/ticket/checklist'
import type { ChecklistLine } from '@iws/shared/ticket/checklist'
import type { RegistrationFacts } from '@iws/shared/ticket/registration'
import { stateFor } from '../../documents/page.ts'
import type { Page, Side } from '../../documents/page.ts'
import type { Registration, Typed } from './registration.ts'

/** Which consents stand now; null where none was given, or it was taken back. */
export type ConsentStand = TicketView['consents']

/** How each requirement stands, as the customer or the desk sees it. */
export function linesOf(
  { row, excuses, originals }: Registration,
  pages: readonly Page[],
  side: Side,
): ChecklistLine[] {
  return checklist(
    row.requirements,
    pages.map(page => ({ covers: page.covers, paper: page.paper, state: stateFor(page, side) })),
    excuses.map(({ requirement, excuse, accepted, told }) => ({
      requirement,
      excuse,
      accepted: side === 'working' ? accepted : told,
    })),
    originals,
  )
}

/**
 * The date findings: frozen ones once decided; else on the reviewer's days where he confirmed them (which the customer
 * sees only when the ticket is no longer with the reviewer), else on what was typed.
 */
export function findingsOf(
  registration: Registration,
  pages: readonly Page[],
  side: Side,
  now: number,
): Finding[] {
  const { outcome, review, row, typed } = registration
  if (outcome.decided) return [...outcome.decided.findings]
  const confirmed = side === 'working' || row.state !== 'in-review' ? review.confirmed : null
  return judgeDays(registration, pages, side, now, {
    purchaseDay: confirmed?.purchaseDay ?? typed.purchaseDay,
    readings: confirmed?.readings ?? typed.readings,
    documentExpires: confirmed?.documentExpires ?? null,
    sameHolder: confirmed?.sameHolder ?? null,
    pagesTogether: confirmed?.pagesTogether ?? null,
  })
}

/** Whether a purchase day lies after today anywhere on earth (D4), for a draft as it would be with `typed`. */
export function liesInFuture(registration: Registration, typed: Typed, now: number): boolean {
  const { purchaseDay } = typed
  const ticks = { documentExpires: null, sameHolder: null, pagesTogether: null }
  return judgeDays(registration, [], 'told', now, { purchaseDay, readings: {}, ...ticks }).some(
    finding => finding.weight === 'decides' && finding.verdict === 'fail',
  )
}

type Days = Pick<
  Parameters<typeof judgeStay>[0],
  'purchaseDay' | 'readings' | 'documentExpires' | 'sameHolder' | 'pagesTogether'
>

function judgeDays(
  registration: Registration,
  pages: readonly Page[],
  side: Side,
  now: number,
  days: Days,
): Finding[] {
  const { row } = registration
  const excused = linesOf(registration, pages, side)
    .filter(line => line.excuse !== null && line.mark !== 'sent-back')
    .map(line => line.requirement)
  return judgeStay(
    { place: row.place, requirements: row.requirements, excused, today: latestToday(now), ...days },
    row.dateRules,
  )
}

/** Everything the steps of a registration look at. */
export function factsOf(
  registration: Registration,
  pages: readonly Page[],
  consents: ConsentStand,
  side: Side,
  now: number,
): RegistrationFacts {
  const { row, typed, review } = registration
  return {
    state: row.state,
    lines: linesOf(registration, pages, side),
    findings: findingsOf(registration, pages, side, now),
    answered: Object.keys(review.answers),
    machineGiven: typed.serial !== null,
    applicantGiven: typed.name !== null && (typed.phone ?? typed.mail) !== null,
    purchaseDayGiven: typed.purchaseDay !== null,
    consentToIdentityPapers: consents['identity-papers'] !== null,
    declaredLawfulImport: consents['lawful-import'] !== null,
    datesConfirmed: review.confirmed !== null,
    pagesInCleaning: pages.filter(page => page.file === 'received').length,
  }
}

import { latestToday } from '@iws/shared/calendar/day'
import { asksCustomer, requirementsFor } from '@iws/shared/policy/requirements'
import type { Asked } from '@iws/shared/policy/requirements'
import { PAPER_ROWS } from '@iws/shared/rulebook/paper-rows'
import type { Route } from '@iws/shared/rulebook/schema'

/** What a route asks for today, by the book in this package; the server's frozen row wins once it has the ticket. */
export function asked(route: Route): Pick<Asked, 'requirements' | 'dateRules'> {
  const { requirements, dateRules } = requirementsFor(
    route,
    { paperRows: PAPER_ROWS },
    latestToday(Date.now()),
  )
  return { requirements: requirements.filter(asksCustomer), dateRules }
}

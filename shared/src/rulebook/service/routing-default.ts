import { text } from '../../text.ts'
import { WEEKDAYS } from '../directory.ts'
import { HOTLINE } from '../hotline.ts'
import { CHECKED_ON } from '../refs.ts'
import type { RouteKind, RoutingBook, RoutingRow, Team } from './schema.ts'

/** The mainland desk’s own hours (C17): daily, holidays included as far as the page says. */
const HOME_HOURS = {
  own: {
    zone: HOTLINE.zone,
    spans: [{ days: WEEKDAYS, open: HOTLINE.opens, close: HOTLINE.closes }],
    closedOnHolidays: false,
  },
} as const

const HOME_DESK = text('联想国际联保服务台', '聯想國際聯保服務台', 'Lenovo’s international warranty desk')

export const HOUSE_TEAM_ROWS: readonly Team[] = [
  { id: 'home', name: HOME_DESK, leadRequired: true },
  {
    id: 'software',
    name: text('软件工程师', '軟體工程師', 'Software engineers'),
    leadRequired: true,
  },
  {
    id: 'remote',
    name: text('远程工程师', '遠端工程師', 'Remote engineers'),
    leadRequired: true,
  },
]

/**
 * Who answers where no row speaks of the place. The page sends a repair to the local centre (C9) but names no centre and
 * no way to hand a ticket over, so the mainland desk takes it and finds the centre: our reading.
 */
export const DEFAULT_ROUTES: Readonly<Record<RouteKind, RoutingRow>> = {
  repair: row('repair', 'home', 'software'),
  remote: row('remote', 'software', 'home'),
  escalated: row('escalated', 'remote', 'software'),
  enquiry: row('enquiry', 'home', 'software'),
}

/** The book until Lenovo names local centres: everything comes home. */
export const DEFAULT_ROUTING: RoutingBook = { teams: HOUSE_TEAM_ROWS, rows: [], defaults: DEFAULT_ROUTES }

function row(kind: RouteKind, team: string, fallback: string): RoutingRow {
  return {
    id: `any-${kind}`,
    place: '*',
    kind,
    team,
    fallback,
    delivery: { by: 'queue' },
    receiver: HOME_DESK,
    hours: HOME_HOURS,
    source: 'inferred',
    checkedOn: CHECKED_ON,
    from: '2026-01-01',
  }
}

import { text } from '../../text.ts'
import type { Text } from '../../text.ts'
import { CHECKED_ON } from '../refs.ts'
import { DEFAULT_ROUTES, HOUSE_TEAM_ROWS } from './routing-default.ts'
import type { Delivery, RouteHours, RoutingBook, RoutingRow, Team } from './schema.ts'

const MONDAY_TO_FRIDAY = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const QUEUE: Delivery = { by: 'queue' }
/** Three days: a local holiday before a weekend must not outlive the link. */
const LINK_HOURS = 72

interface Centre {
  readonly place: string
  readonly name: Text
  readonly hours: RouteHours
  readonly delivery: Delivery
}

/** Made-up local centres, for the journeys. No such centre exists; the addresses reach nobody. */
const CENTRES: readonly Centre[] = [
  {
    place: 'US',
    name: text('美国服务中心（演示）', '美國服務中心（示範）', 'Service centre, United States (example)'),
    hours: { place: 'US', phone: 'us-demonstration' },
    delivery: QUEUE,
  },
  {
    place: 'JP',
    name: text('日本服务中心（演示）', '日本服務中心（示範）', 'Service centre, Japan (example)'),
    hours: { place: 'JP', phone: 'jp-demonstration' },
    delivery: packet('centre-jp@example.com'),
  },
  {
    place: 'BR',
    name: text('巴西服务中心（演示）', '巴西服務中心（示範）', 'Service centre, Brazil (example)'),
    hours: workdays('America/Sao_Paulo', '08:00', '18:00'),
    delivery: packet('centre-br@example.com'),
  },
  {
    place: 'DE',
    name: text('德国服务中心（演示）', '德國服務中心（示範）', 'Service centre, Germany (example)'),
    hours: workdays('Europe/Berlin', '09:00', '17:00'),
    delivery: QUEUE,
  },
  {
    place: 'SG',
    name: text('新加坡服务中心（演示）', '新加坡服務中心（示範）', 'Service centre, Singapore (example)'),
    hours: workdays('Asia/Singapore', '09:00', '18:00'),
    delivery: QUEUE,
  },
]

/** The demonstration’s book: a repair goes to the made-up centre of the place, all else comes home. */
export const DEMONSTRATION_ROUTING: RoutingBook = {
  teams: [...HOUSE_TEAM_ROWS, ...CENTRES.map(teamOfCentre)],
  rows: CENTRES.map(repairRow),
  defaults: DEFAULT_ROUTES,
}

function teamOfCentre({ place, name }: Centre): Team {
  return { id: `centre-${place.toLowerCase()}`, name, leadRequired: true }
}

function repairRow(centre: Centre): RoutingRow {
  return {
    id: `${centre.place.toLowerCase()}-repair`,
    place: centre.place,
    kind: 'repair',
    team: teamOfCentre(centre).id,
    fallback: 'home',
    delivery: centre.delivery,
    receiver: centre.name,
    hours: centre.hours,
    source: 'demonstration',
    checkedOn: CHECKED_ON,
    from: '2026-01-01',
  }
}

function packet(mail: string): Delivery {
  return { by: 'packet', mail, linkHours: LINK_HOURS }
}

function workdays(zone: string, open: string, close: string): RouteHours {
  return { own: { zone, spans: [{ days: MONDAY_TO_FRIDAY, open, close }], closedOnHolidays: true } }
}

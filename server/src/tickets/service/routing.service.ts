import { Injectable } from '@nestjs/common'
import { dayAt, SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import type { Hours } from '@iws/shared/calendar/hours'
import { hoursOfRoute, routeOf } from '@iws/shared/rulebook/service/route'
import { HOUSE_TEAMS } from '@iws/shared/rulebook/service/schema'
import type { RouteKind, RoutingRow } from '@iws/shared/rulebook/service/schema'
import type { Text } from '@iws/shared/text'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import { riskAtCreation } from '@iws/shared/ticket/promise-risk'
import type { Centre, Wish } from '@iws/shared/ticket/promise-risk'
import { Books } from '../../rulebook/books.service.ts'
import type { KeptRoute, Service, ServiceParts } from './service.ts'
import type { OpenedService } from './service-store.ts'
import { clockOf } from './zones.ts'

/** Whether a team is one of the house: what it gets stays here. */
export function isHouse(team: string): boolean {
  return (HOUSE_TEAMS as readonly string[]).includes(team)
}

/** Says who answers for a ticket, by the routes of the book. Nothing is routed to nobody. */
@Injectable()
export class Routing {
  constructor(private readonly books: Books) {}

  /** The route a ticket would take at `now` (epoch ms). */
  of({ row, parts }: Service, now: number): RoutingRow {
    const kind: RouteKind = row.kind === 'remote' && parts.escalation ? 'escalated' : row.kind
    return this.route(kind, parts.where.country, now)
  }

  route(kind: RouteKind, country: string | null, now: number): RoutingRow {
    return routeOf(kind, country, this.books.routing, dayAt(now, SHANGHAI_OFFSET_MINUTES))
  }

  /** Whether the book has such a team. */
  hasTeam(id: string): boolean {
    return this.books.routing.teams.some(team => team.id === id)
  }

  /** What a team is called; null where the book has none of that id. */
  nameOf(id: string | null): Text | null {
    return this.books.routing.teams.find(team => team.id === id)?.name ?? null
  }

  /**
   * Where a ticket goes that is filed at `now`, when the first call is due at `dueAt`: a centre that opens too late, or
   * whose hours nobody knows, leaves the first call to the team behind it (J8).
   */
  routed(kind: ServiceKind, parts: ServiceParts, now: number, dueAt: number | null): KeptRoute {
    const row = this.route(kind, parts.where.country, now)
    const home = row.fallback === 'home' && dueAt !== null
    const homeCalls = home && riskAtCreation(this.centreOf(row), wishOf(parts), now, dueAt).home
    return { id: row.id, team: homeCalls ? row.fallback : row.team, by: row.delivery.by, homeCalls }
  }

  /**
   * The same for a ticket that the desk files: a local centre gets it only where the customer agreed to this receiver; else
   * the house has it, until he agrees.
   */
  routedAtDesk({ service, consents }: OpenedService, now: number, dueAt: number | null): KeptRoute {
    const { row, parts } = service
    const wanted = this.of(service, now)
    if (isHouse(wanted.team) || this.mayHave({ service, consents }, wanted.team))
      return this.routed(row.kind, parts, now, dueAt)
    const { id, team } = this.route(row.kind, null, now)
    return { id, team, by: 'queue', homeCalls: false }
  }

  /** Whether a team may have a ticket: one of the house, or the one whose receiver the customer agreed to. */
  mayHave({ service, consents }: Pick<OpenedService, 'service' | 'consents'>, team: string): boolean {
    const agreed = consents.transfer && service.parts.receiver?.route
    return isHouse(team) || this.books.routing.rows.some(row => row.id === agreed && row.team === team)
  }

  /** Where the packets of a route go; null where it has none, or is in no book any more. */
  mailOf(id: string): string | null {
    const delivery = this.books.routing.rows.find(row => row.id === id)?.delivery
    return delivery?.by === 'packet' ? delivery.mail : null
  }

  /** The working hours of a route on their own clock; null where they are not known. */
  centreOf(row: RoutingRow): Centre | null {
    try {
      const line = hoursOfRoute(row, this.books.content.directory.rows)
      const offsets = clockOf(line.zone)
      return offsets && { hours: this.hoursOf(row, line), offsets }
    } catch (error) {
      // A number without hours: nobody can count on when it answers.
      if (error instanceof Error && !(error instanceof TypeError)) return null
      throw error
    }
  }

  private hoursOf(row: RoutingRow, line: ReturnType<typeof hoursOfRoute>): Hours {
    const rests = line.closedOnHolidays !== false && row.place !== '*'
    const holidays = this.books.content.directory.holidays.filter(each => rests && each.place === row.place)
    return { spans: line.spans, holidays: holidays.map(each => each.day) }
  }
}

/** When the customer wants to be called; null where he named no time or no clock. */
export function wishOf({ person, where }: ServiceParts): Wish | null {
  const offsets = where.zone ? clockOf(where.zone) : null
  return offsets && person.windows.length > 0 ? { windows: person.windows, offsets } : null
}

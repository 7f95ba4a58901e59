import type { DirectoryRow, LineHours } from '../directory.ts'
import type { RouteKind, RoutingBook, RoutingRow, RouteView, Team } from './schema.ts'

/**
 * Takes what a ticket is routed as, the place (null: not said), a book and the day (`YYYY-MM-DD`); gives the row that
 * answers for it. Total: where no row of the place is in force, the default of the kind. Of several rows in force the one
 * that began last speaks.
 */
export function routeOf(kind: RouteKind, place: string | null, book: RoutingBook, day: string): RoutingRow {
  const [row] = book.rows
    .filter(each => each.kind === kind && each.place === place)
    .filter(each => each.from <= day && (each.until === undefined || day <= each.until))
    .sort((one, other) => (one.from < other.from ? 1 : -1))
  return row ?? book.defaults[kind]
}

/** The team of that id; throws where the book has none, which a test of every book rules out. */
export function teamOf(id: string, book: RoutingBook): Team {
  const team = book.teams.find(each => each.id === id)
  if (!team) throw new Error(`no team ${id}`)
  return team
}

/** The hours of a row: its own, or those of the number it names. Throws where that number has none. */
export function hoursOfRoute(row: RoutingRow, directory: readonly DirectoryRow[]): LineHours {
  if ('own' in row.hours) return row.hours.own
  const { place, phone } = row.hours
  const found = directory.find(each => each.place === place)?.phones.find(each => each.id === phone)
  if (!found?.hours) throw new Error(`no hours for ${phone}`)
  return found.hours
}

/** What the phone needs of a book: who receives the data, by place and kind; `*` is the default. Ended rows stay behind. */
export function routesForPhone(book: RoutingBook): readonly RouteView[] {
  const standing = book.rows.filter(each => each.until === undefined)
  return [...standing, ...Object.values(book.defaults)].map(({ place, kind, receiver }) => ({
    place,
    kind,
    receiver,
  }))
}

/** Who receives the data of a ticket, out of what the phone has; the first row that fits speaks. */
export function receiverOf(
  kind: RouteKind,
  place: string | null,
  routes: readonly RouteView[],
): RouteView | null {
  const ofKind = routes.filter(each => each.kind === kind)
  return ofKind.find(each => each.place === place) ?? ofKind.find(each => each.place === '*') ?? null
}

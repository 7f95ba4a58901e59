import { routeOf } from '@iws/shared/policy/requirements'
import type { Route } from '@iws/shared/rulebook/schema'
import { PLACES, RESIDENCIES, WAYS } from '@iws/shared/rulebook/words'

type Query = Readonly<Partial<Record<string, string>>>

/** Takes a page's query; gives the route it names, or null where an answer is missing or unknown. */
export function routeOfQuery(query: Query): Route | null {
  return routeOf({
    place: PLACES.find(each => each === query.place),
    way: WAYS.find(each => each === query.way),
    residency: RESIDENCIES.find(each => each === query.residency),
  })
}

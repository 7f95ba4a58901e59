import type { Segments } from '@iws/shared/contract/book'
import { CLAUSES } from '@iws/shared/policy/clauses'
import { DECLARATIONS, RETENTION_DAYS } from '@iws/shared/policy/declarations'
import { GAPS } from '@iws/shared/policy/gaps'
import { RULE_ROWS } from '@iws/shared/policy/rule-rows'
import { DEFAULT_COVER } from '@iws/shared/rulebook/books/default-cover'
import { DEMONSTRATION_COVER } from '@iws/shared/rulebook/books/demonstration-cover'
import { withDemonstrationPhones } from '@iws/shared/rulebook/books/demonstration-directory'
import { OFFICIAL_STATIONS } from '@iws/shared/rulebook/books/official-stations'
import { CARD_PLACES, CARD_TEXTS } from '@iws/shared/rulebook/guide/cards'
import { DIRECTORY_SAYS } from '@iws/shared/rulebook/guide/directory-says'
import { GUIDE_LISTS_ROWS } from '@iws/shared/rulebook/guide/lists'
import { OFFICIAL_PAGES } from '@iws/shared/rulebook/guide/pages'
import { GUIDE_SAYS } from '@iws/shared/rulebook/guide/says'
import { REASONS } from '@iws/shared/rulebook/reasons'
import { COVERAGE_SAYS } from '@iws/shared/rulebook/says/coverage'
import { REGISTRATION_SAYS } from '@iws/shared/rulebook/says/registration'
import { servicePart } from '@iws/shared/rulebook/service/part'
import { DEFAULT_ROUTING } from '@iws/shared/rulebook/service/routing-default'
import { DEMONSTRATION_ROUTING } from '@iws/shared/rulebook/service/routing-demonstration'
import { TRIAGE } from '@iws/shared/rulebook/service/triage-rows'
import type { RoutingBook } from '@iws/shared/rulebook/service/schema'
import { DIRECTORY_ROWS } from '@iws/shared/rulebook/tables/directory'
import { HOLIDAY_ROWS } from '@iws/shared/rulebook/tables/holidays'
import { MAINS_ROWS } from '@iws/shared/rulebook/tables/mains'
import { PLACE_ROWS } from '@iws/shared/rulebook/tables/places'
import { ZONES } from '@iws/shared/rulebook/tables/zones'
import type { Config } from '../core/config/config.ts'

/** Everything a book says, part by part, before anything was imported into this house. */
export function contentOf(kind: Config['book']): Segments {
  const demonstration = kind === 'demonstration'
  return {
    cover: demonstration ? DEMONSTRATION_COVER : DEFAULT_COVER,
    coverage: { says: COVERAGE_SAYS },
    registration: {
      says: REGISTRATION_SAYS,
      declarations: DECLARATIONS,
      retentionDays: RETENTION_DAYS,
    },
    service: servicePart(routingOf(kind)),
    triage: TRIAGE,
    places: { places: PLACE_ROWS },
    directory: {
      rows: demonstration ? withDemonstrationPhones(DIRECTORY_ROWS) : DIRECTORY_ROWS,
      holidays: HOLIDAY_ROWS,
      says: DIRECTORY_SAYS,
    },
    zones: ZONES,
    mains: { rows: MAINS_ROWS },
    stations: { rows: OFFICIAL_STATIONS, importedOn: null },
    policy: { clauses: [...CLAUSES, ...GAPS], rules: RULE_ROWS, reasons: REASONS },
    guide: { lists: GUIDE_LISTS_ROWS, pages: OFFICIAL_PAGES, says: GUIDE_SAYS },
    cards: { texts: CARD_TEXTS, places: CARD_PLACES },
  }
}

/** Who answers for what, by book: the default one sends everything home, the demonstration’s has made-up centres. */
export function routingOf(kind: Config['book']): RoutingBook {
  return kind === 'demonstration' ? DEMONSTRATION_ROUTING : DEFAULT_ROUTING
}

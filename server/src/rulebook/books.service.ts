import { Inject, Injectable } from '@nestjs/common'
import type { Segments } from '@iws/shared/contract/book'
import type { CoverBook } from '@iws/shared/rulebook/cover-book'
import type { PhoneRow } from '@iws/shared/rulebook/directory'
import type { RoutingBook } from '@iws/shared/rulebook/service/schema'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { contentOf, routingOf } from './content.ts'

/** The book that speaks here, by the setting `IWS_BOOK`. The same rows go out in segments and judge on the server. */
@Injectable()
export class Books {
  readonly kind: Config['book']
  /** Part by part, as it ships. */
  readonly content: Segments
  /** Who answers for what. */
  readonly routing: RoutingBook

  constructor(@Inject(CONFIG) config: Config) {
    this.kind = config.book
    this.content = contentOf(config.book)
    this.routing = routingOf(config.book)
  }

  /** What coverage is judged by. */
  cover(): CoverBook {
    return this.content.cover
  }

  /** A number of the directory by its id; null where this book has none. */
  phone(place: string, id: string): PhoneRow | null {
    const row = this.content.directory.rows.find(each => each.place === place)
    return row?.phones.find(each => each.id === id) ?? null
  }
}

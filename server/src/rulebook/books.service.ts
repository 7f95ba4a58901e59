import { Inject, Injectable } from '@nestjs/common'
import { DEFAULT_COVER } from '@iws/shared/rulebook/books/default-cover'
import { DEMONSTRATION_COVER } from '@iws/shared/rulebook/books/demonstration-cover'
import type { CoverBook } from '@iws/shared/rulebook/cover-book'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'

/** The book that speaks here, by the setting `IWS_BOOK`. The same rows go out in segments and judge on the server. */
@Injectable()
export class Books {
  readonly kind: Config['book']

  constructor(@Inject(CONFIG) config: Config) {
    this.kind = config.book
  }

  /** What coverage is judged by. */
  cover(): CoverBook {
    return this.kind === 'demonstration' ? DEMONSTRATION_COVER : DEFAULT_COVER
  }
}

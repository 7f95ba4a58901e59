import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { Database } from '../../core/database/database.ts'
import { TicketLinks } from './ticket-links.service.ts'
import { TicketNotes } from './ticket-notes.service.ts'

/** Notes and links, in one hand. */
@Injectable()
export class Marks {
  constructor(
    readonly notes: TicketNotes,
    readonly links: TicketLinks,
    private readonly database: Database,
  ) {}

  /** For reading outside any change. */
  get reader(): EntityManager {
    return this.database.reader
  }
}

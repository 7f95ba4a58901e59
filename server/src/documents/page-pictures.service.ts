import { Injectable } from '@nestjs/common'
import type { Readable } from 'node:stream'
import type { Rendition } from '@iws/shared/contract/pictures'
import { Clock } from '../core/clock.ts'
import { DocumentFiles } from './document-files.ts'
import { Documents } from './documents.service.ts'
import { PictureLinks } from './picture-links.ts'

/** The cleaned pictures of pages, behind links. Who may see them is the caller's to judge, at both ends. */
@Injectable()
export class PagePictures {
  constructor(
    private readonly documents: Documents,
    private readonly files: DocumentFiles,
    private readonly links: PictureLinks,
    private readonly clock: Clock,
  ) {}

  /** The ticket of a page that has been cleaned, or null. */
  ticketOf(page: string): Promise<string | null> {
    return this.documents.ticketOf(page)
  }

  /** A link for one session. */
  link(page: string, rendition: Rendition, session: string): { link: string; expiresAt: number } {
    return this.links.make(page, rendition, session, this.clock.now())
  }

  /** What a link says, or null where it does not hold for this session now. */
  read(link: string, session: string): { page: string; rendition: Rendition } | null {
    return this.links.read(link, session, this.clock.now())
  }

  /** The bytes of a rendition, or null where there is none. */
  open(page: string, rendition: Rendition): Promise<Readable | null> {
    return this.files.rendition(page, rendition)
  }
}

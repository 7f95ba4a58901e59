import { Injectable } from '@nestjs/common'
import type { Rendition } from '@iws/shared/contract/pictures'
import { Clock } from '../core/clock.ts'
import { DocumentFiles } from './document-files.ts'
import type { Shown } from './document-files.ts'
import { PictureLinks } from './picture-links.ts'
import { PictureOwners } from './picture-owners.service.ts'
import type { PictureOwner } from './picture-owners.service.ts'

/** The cleaned pictures of pages and files, and films, behind links. Who may see them is the caller's to judge, at both ends. */
@Injectable()
export class PagePictures {
  constructor(
    private readonly owners: PictureOwners,
    private readonly files: DocumentFiles,
    private readonly links: PictureLinks,
    private readonly clock: Clock,
  ) {}

  /** What a cleaned picture belongs to, or null. */
  ownerOf(picture: string): Promise<PictureOwner | null> {
    return this.owners.of(picture)
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
  open(page: string, rendition: Rendition): Promise<Shown | null> {
    return this.files.rendition(page, rendition)
  }
}

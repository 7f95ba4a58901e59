import { Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { PictureLink } from '@iws/shared/contract/gives/pictures'
import type { linkPicture } from '@iws/shared/contract/pictures'
import { Consents } from '../consent/consents.service.ts'
import { Database } from '../core/database/database.ts'
import { API } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Problem } from '../core/problem.ts'
import type { Shown } from '../documents/document-files.ts'
import { PagePictures } from '../documents/page-pictures.service.ts'
import { TicketReading } from './ticket-reading.service.ts'

/** Shows pictures and films, to the customer whose ticket they belong to and to staff who work on it, and writes down who looked. */
@Injectable()
export class Pictures {
  constructor(
    private readonly reading: TicketReading,
    private readonly pictures: PagePictures,
    private readonly consents: Consents,
    private readonly database: Database,
  ) {}

  /** Makes a link; a stranger's page, or one that is not cleaned yet, is `not-found`. */
  async link(session: Session, { page, rendition }: Taken<typeof linkPicture>): Promise<PictureLink> {
    if (!(await this.ticketFor(session, page))) throw new Problem('not-found')
    const { link, expiresAt } = this.pictures.link(page, rendition, session.id)
    return { url: `${API}/pictures/${link}`, expiresAt }
  }

  /** The bytes behind a link; throws `link-expired` for any link that does not hold for this session now. */
  async show(session: Session, link: string): Promise<Shown> {
    const said = this.pictures.read(link, session.id)
    const ticket = said && (await this.ticketFor(session, said.page))
    const picture = ticket && (await this.pictures.open(said.page, said.rendition))
    if (!picture) throw new Problem('link-expired')
    const { person: actor, role } = session
    const detail = { page: said.page, rendition: said.rendition }
    await this.reading.noteSight({ actor, role, action: 'picture-seen', subject: ticket, detail })
    return picture
  }

  /**
   * The ticket of a picture, if this session may look at it now: its owner; for papers a reviewer, as long as the owner's
   * consent stands; for other files whoever writes in that ticket.
   */
  private async ticketFor(session: Session, picture: string): Promise<string | null> {
    const owner = await this.pictures.ownerOf(picture)
    if (!owner) return null
    const { ticket, paper } = owner
    if (session.role === 'customer')
      return (await this.reading.mayOpen(ticket, { customer: session.person })) ? ticket : null
    const kind = await this.reading.kindAtDesk(ticket)
    if (kind === null || kind !== (session.role === 'reviewer' ? 'registration' : 'service')) return null
    if (!paper) return ticket
    return (await this.consents.of(this.database.reader, ticket))['identity-papers'] ? ticket : null
  }
}

import { Injectable } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import type { FileView } from '@iws/shared/contract/gives/thread'
import type { pageFromTalk } from '@iws/shared/contract/tickets'
import { Problem } from '../../core/problem.ts'
import { Attachments } from '../../documents/attachments.service.ts'
import { DocumentFiles } from '../../documents/document-files.ts'
import { TicketReading } from '../ticket-reading.service.ts'
import { isWithCustomer } from './draft.service.ts'
import { Pages } from './pages.service.ts'

/** Photos sent with words, as when a registration began as a question: they may answer papers as well. */
@Injectable()
export class TalkPhotos {
  constructor(
    private readonly reading: TicketReading,
    private readonly attachments: Attachments,
    private readonly files: DocumentFiles,
    private readonly pages: Pages,
  ) {}

  /** The photos of an own registration that can be shown, oldest first. */
  async of(customer: string, id: string): Promise<FileView[]> {
    const { registration } = await this.reading.open(id, { customer })
    return this.attachments.photosOf(id, registration.key)
  }

  /**
   * Makes one of them a page of its own, from the file as it was sent, by the same way in and the same cleaning as a fresh
   * photo; the photo stays in the talk. A second time gives the same page.
   */
  async take(customer: string, asked: Taken<typeof pageFromTalk>): Promise<void> {
    const { id, requirement, paper, file } = asked
    const { registration } = await this.reading.open(id, { customer })
    if (!isWithCustomer(registration.row.state)) throw new Problem('not-now')
    const photos = await this.attachments.photosOf(id, registration.key)
    if (!photos.some(each => each.id === file)) throw new Problem('not-found')
    const key = `talk ${requirement} ${paper} ${file}`
    await this.pages.add(customer, { id, requirement, paper, key }, this.files.original(id, file))
  }
}

import { Injectable } from '@nestjs/common'
import { Attachments } from './attachments.service.ts'
import { Documents } from './documents.service.ts'

/** What a picture is of: a page of papers, or another file of a ticket. */
export interface PictureOwner {
  readonly ticket: string
  readonly paper: boolean
}

/** Says to which ticket a cleaned picture belongs. */
@Injectable()
export class PictureOwners {
  constructor(
    private readonly documents: Documents,
    private readonly attachments: Attachments,
  ) {}

  /** Null where there is no such picture, or none yet. */
  async of(picture: string): Promise<PictureOwner | null> {
    const page = await this.documents.ticketOf(picture)
    if (page) return { ticket: page, paper: true }
    const file = await this.attachments.ticketOf(picture)
    return file ? { ticket: file, paper: false } : null
  }
}

import type { EntityTarget } from 'typeorm'
import { AttachmentRow } from './attachment.entity.ts'
import { DocumentRow } from './document.entity.ts'

/** What the rows of every table that names sealed files have in common. */
export interface FileRow {
  id: string
  ticket: string
  state: string
  receivedAt: number
  width: number
  height: number
  original: string
  page: string | null
  thumbnail: string | null
  wrappedKey: string
  leaseUntil: number
  attempts: number
  erasedAt: number | null
}

/** One such table. Its name is part of the place a key is sealed for. */
export interface FileTable {
  readonly name: 'documents' | 'attachments'
  readonly entity: EntityTarget<FileRow>
}

/** Pages of papers, and files of tickets and messages. */
export const FILE_TABLES: readonly FileTable[] = [
  { name: 'documents', entity: DocumentRow },
  { name: 'attachments', entity: AttachmentRow },
]

/** The objects a row names. */
export function objectsOf({
  original,
  page,
  thumbnail,
}: Pick<FileRow, 'original' | 'page' | 'thumbnail'>): string[] {
  return [original, page, thumbnail].flatMap(object => (object ? [object] : []))
}

/** What went: how many pages, and the objects to release after the commit. */
export interface Erased {
  readonly pages: number
  readonly objects: readonly string[]
}

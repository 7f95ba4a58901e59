import { Injectable } from '@nestjs/common'
import { In, IsNull } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { PaperId } from '@iws/shared/rulebook/words'
import { Attachments } from './attachments.service.ts'
import { DocumentRow } from './document.entity.ts'
import { DocumentFiles } from './document-files.ts'
import { objectsOf } from './file-tables.ts'
import type { Erased } from './file-tables.ts'

/**
 * Takes photos away for good. The rows are written first and the objects go after the commit, so that a crash in
 * between leaves objects that no row names, which the sweep takes away.
 */
@Injectable()
export class Erasure {
  constructor(
    private readonly files: DocumentFiles,
    private readonly attachments: Attachments,
  ) {}

  /**
   * Forgets the files of a ticket's pages: of some papers, or of all. The rows stay without the key that opened the
   * files, so that a copy of the storage alone can never be read again. Pages erased before are left as they are.
   */
  async erase(
    manager: EntityManager,
    ticket: string,
    papers: readonly PaperId[] | 'all',
    at: number,
  ): Promise<Erased> {
    const rows = await manager.findBy(DocumentRow, { ...of(ticket, papers), erasedAt: IsNull() })
    const forgotten = { original: '', page: null, thumbnail: null, wrappedKey: '', leaseUntil: 0 }
    for (const { id } of rows) await manager.update(DocumentRow, { id }, { ...forgotten, erasedAt: at })
    return { pages: rows.length, objects: rows.flatMap(objectsOf) }
  }

  /** Takes the pages of some papers away, rows and all: for a ticket the customer still works on. */
  async remove(manager: EntityManager, ticket: string, papers: readonly PaperId[]): Promise<Erased> {
    const rows = await manager.findBy(DocumentRow, of(ticket, papers))
    for (const { id } of rows) await manager.delete(DocumentRow, { id })
    return { pages: rows.length, objects: rows.flatMap(objectsOf) }
  }

  /** Forgets every other file of a ticket, as `erase` does. */
  eraseFiles(manager: EntityManager, ticket: string, at: number): Promise<Erased> {
    return this.attachments.erase(manager, ticket, at)
  }

  /** Takes the objects out of the storage; after the commit only. */
  release(objects: readonly string[]): Promise<void> {
    return this.files.release(objects)
  }
}

function of(ticket: string, papers: readonly PaperId[] | 'all') {
  return papers === 'all' ? { ticket } : { ticket, paper: In([...papers]) }
}

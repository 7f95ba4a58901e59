import { Inject, Injectable } from '@nestjs/common'
import { In } from 'typeorm'
import { Database } from '../core/database/database.ts'
import { OBJECT_STORE } from '../core/storage/object-store.ts'
import type { ObjectStore } from '../core/storage/object-store.ts'
import { FILE_TABLES, objectsOf } from './file-tables.ts'

const BATCH = 200

/** Takes ids of objects; gives those that a row of its own names. */
export type Named = (ids: readonly string[]) => Promise<readonly string[]>

/** Takes away objects that no row names: what a crash left between storing a file and writing its row. */
@Injectable()
export class Sweep {
  private readonly others: Named[] = []

  constructor(
    private readonly database: Database,
    @Inject(OBJECT_STORE) private readonly store: ObjectStore,
  ) {}

  /** Registers somebody else who keeps objects, so that they are not taken for orphans. Before the server starts. */
  keepsToo(named: Named): void {
    this.others.push(named)
  }

  /**
   * Looks at everything last touched before `before` (epoch ms): it must lie further back than the longest upload, or
   * before this process began where it is the only one. Gives how many objects and unfinished files went.
   */
  async sweep(before: number): Promise<number> {
    let gone = await this.store.clearUnfinished(before)
    let batch: string[] = []
    for await (const object of this.store.list()) {
      if (object.modifiedAt >= before) continue
      batch.push(object.id)
      if (batch.length < BATCH) continue
      gone += await this.dropUnnamed(batch)
      batch = []
    }
    return gone + (await this.dropUnnamed(batch))
  }

  private async dropUnnamed(ids: readonly string[]): Promise<number> {
    if (ids.length === 0) return 0
    const named = await this.namedAmong(ids)
    const orphans = ids.filter(id => !named.has(id))
    for (const id of orphans) await this.store.delete(id)
    return orphans.length
  }

  private async namedAmong(ids: readonly string[]): Promise<Set<string>> {
    const some = In([...ids])
    const found = new Set<string>()
    for (const { entity } of FILE_TABLES) {
      const rows = await this.database.reader.find(entity, {
        select: { id: true, original: true, page: true, thumbnail: true },
        where: [{ original: some }, { page: some }, { thumbnail: some }],
      })
      for (const object of rows.flatMap(objectsOf)) found.add(object)
    }
    for (const named of this.others) for (const object of await named(ids)) found.add(object)
    return found
  }
}

import type { EntityTarget, FindOptionsWhere } from 'typeorm'
import type { Database } from './database.ts'

const BATCH = 500

/**
 * Deletes the rows that fit, some hundreds in each transaction so that nobody waits for long; gives how many. May run on
 * several servers at once.
 */
export async function deleteOld<Row extends { id: string }>(
  database: Database,
  entity: EntityTarget<Row>,
  where: FindOptionsWhere<Row>,
): Promise<number> {
  for (let gone = 0; ;) {
    const found = await database.reader
      .createQueryBuilder(entity, 'old')
      .select('old.id', 'id')
      .where(where)
      .limit(BATCH)
      .getRawMany<{ id: string }>()
    if (found.length === 0) return gone
    const ids = found.map(({ id }) => id)
    gone += (await database.transact(manager => manager.delete(entity, ids))).affected ?? 0
  }
}

import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm'

/** The clocks of two instances may be so far apart; what is further ahead has a broken clock, and nobody follows it. */
const MOST_APART_MS = 60_000

interface Told {
  readonly id: string
  readonly at: number
}

/**
 * When something is to stand in the story of a ticket that happens at `at` under an id: then, or just behind what stands there
 * last, where another instance with a clock ahead wrote that. The story is read by instant and id.
 */
export async function standsAt<Row extends ObjectLiteral & Told & { ticket: string }>(
  manager: EntityManager,
  table: EntityTarget<Row>,
  ticket: string,
  { id, at }: Told,
): Promise<number> {
  const last = await manager
    .createQueryBuilder(table, 'told')
    .select('told.id', 'id')
    .addSelect('told.at', 'at')
    .where('told.ticket = :ticket', { ticket })
    .orderBy({ 'told.at': 'DESC', 'told.id': 'DESC' })
    .limit(1)
    .getRawOne<{ id: string; at: number | string }>()
  return last ? behind({ id: last.id, at: Number(last.at) }, { id, at }) : at
}

function behind(last: Told, { id, at }: Told): number {
  if (last.at > at + MOST_APART_MS || last.at < at) return at
  return last.id < id ? last.at : last.at + 1
}

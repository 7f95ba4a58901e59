import { LessThan } from 'typeorm'
import type { EntityManager } from 'typeorm'
import { isDuplicate } from '../../core/database/failures.ts'
import { HeartbeatRow } from './heartbeat.entity.ts'

const NAME = 'promises'
/** The ladder is climbed every half minute; who misses half an hour stood still. */
const STOOD_STILL_MS = 30 * 60_000

/** So often it is written down that they did. */
const BEAT_MS = 5 * 60_000

/** Since when (epoch ms) no server of ours has looked after promises; null while one does, or none ever did. */
export async function standstill(manager: EntityManager, now: number): Promise<number | null> {
  const beat = await manager.findOneBy(HeartbeatRow, { name: NAME })
  return beat && now - beat.at > STOOD_STILL_MS ? beat.at : null
}

/** Whether an instant fell into a standstill. */
export function fellInto(since: number | null, at: number): boolean {
  return since !== null && at > since
}

/** Whether it has to be written down again that promises are looked after. */
export async function beatNeeded(manager: EntityManager, now: number): Promise<boolean> {
  const known = await manager.findOneBy(HeartbeatRow, { name: NAME })
  return !known || now - known.at >= BEAT_MS
}

/** Writes down that promises were looked after at `now`; an earlier instant changes nothing. */
export async function beat(manager: EntityManager, now: number): Promise<void> {
  const { affected } = await manager.update(HeartbeatRow, { name: NAME, at: LessThan(now) }, { at: now })
  if (affected === 0 && !(await manager.existsBy(HeartbeatRow, { name: NAME }))) await firstBeat(manager, now)
}

async function firstBeat(manager: EntityManager, now: number): Promise<void> {
  try {
    await manager.insert(HeartbeatRow, { name: NAME, at: now })
  } catch (error) {
    // Another server began in the same moment.
    if (!isDuplicate(error)) throw error
  }
}

import { createHash } from 'node:crypto'
import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import type { Role } from '@iws/shared/contract/endpoint'
import { Clock } from '../core/clock.ts'
import { newId } from '../core/ids.ts'
import { AuditHeadRow } from './audit-head.entity.ts'
import { AuditRow } from './audit.entity.ts'
import { CHAINS, NOTHING_BEFORE } from './chains.ts'

/** What is written down: ids and codes only. Names, numbers and words of people never come here. */
export interface Deed {
  readonly actor: string | null
  readonly role: Role | 'nobody' | 'system'
  readonly action: string
  readonly subject: string | null
  readonly detail?: Readonly<Record<string, string>>
}

/** Where a chain does not fit together any more. */
export interface Break {
  readonly chain: number
  readonly seq: number
}

/** The append-only log: each line's hash covers the line before it. */
@Injectable()
export class Audit {
  constructor(private readonly clock: Clock) {}

  /**
   * Adds a line in the caller's transaction. It takes the chain's head until the commit, so it is best done last.
   */
  async record(manager: EntityManager, { actor, role, action, subject, detail = {} }: Deed): Promise<void> {
    const at = this.clock.now()
    const chain = chainOf(subject ?? actor ?? action)
    const head = await takeHead(manager, chain)
    const line = {
      id: newId(at),
      chain,
      seq: head.seq,
      at,
      actor,
      role,
      action,
      subject,
      detail: { ...detail },
    }
    const hash = hashOf(head.hash, line)
    await manager.insert(AuditRow, { ...line, hash })
    await manager.update(AuditHeadRow, { chain }, { hash })
  }

  /** Reads every chain from its beginning; gives the first break of each, none when all is whole. */
  async verify(manager: EntityManager): Promise<Break[]> {
    const breaks: Break[] = []
    for (const head of await manager.find(AuditHeadRow, { order: { chain: 'ASC' } })) {
      const found = await breakIn(manager, head)
      if (found) breaks.push(found)
    }
    return breaks
  }
}

/** Counts the head up, which locks its row; gives the new line's number and the hash before it. */
async function takeHead(manager: EntityManager, chain: number): Promise<{ seq: number; hash: string }> {
  await manager.increment(AuditHeadRow, { chain }, 'seq', 1)
  const { seq, hash } = await manager.findOneByOrFail(AuditHeadRow, { chain })
  return { seq, hash }
}

async function breakIn(manager: EntityManager, head: AuditHeadRow): Promise<Break | null> {
  const { chain } = head
  let hash = NOTHING_BEFORE
  let seq = 0
  const lines = await manager.find(AuditRow, { where: { chain }, order: { seq: 'ASC' } })
  for (const { hash: written, ...line } of lines) {
    seq += 1
    hash = hashOf(hash, line)
    if (line.seq !== seq || written !== hash) return { chain, seq }
  }
  return seq === head.seq && hash === head.hash ? null : { chain, seq: seq + 1 }
}

function hashOf(before: string, line: Omit<AuditRow, 'hash'>): string {
  return createHash('sha256').update(before).update(canonical(line)).digest('hex')
}

/** One text for one value: keys in order at every depth. */
function canonical(value: unknown): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null'
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, inner]) => `${JSON.stringify(key)}:${canonical(inner)}`).join(',')}}`
}

function chainOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt8(0) % CHAINS
}

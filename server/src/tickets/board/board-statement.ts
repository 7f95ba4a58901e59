import type { Engine } from '../../core/database/columns.ts'
import type { BoardFilter, Cursor, Stretch } from './board-filter.ts'

/** A statement with `?` places, and what stands in them. */
export interface Statement {
  readonly sql: string
  readonly given: readonly string[]
}

const FILED = 't.submittedAt IS NOT NULL'
const STRETCH: Readonly<Record<Stretch, { readonly where: string; readonly order: string }>> = {
  due: {
    where: `t.endedAt IS NULL AND t.nextDue > 0 AND ${FILED}`,
    order: 'nextDue, submittedAt, id',
  },
  waiting: {
    where: 't.endedAt IS NULL AND t.nextDue IS NULL AND t.submittedAt > 0',
    order: 'submittedAt, id',
  },
  ended: {
    where: `t.endedAt > 0 AND ${FILED}`,
    order: 'endedAt DESC, nextDue DESC, submittedAt DESC, id DESC',
  },
}

/** What a stretch is sorted by; a cursor carries the instant of it. */
export const SORTED_BY = { due: 'nextDue', waiting: 'submittedAt', ended: 'endedAt' } as const

/** When the cursor's own ticket was filed: the second part of the order, which the cursor does not carry. */
const FILED_THERE = '(SELECT submittedAt FROM tickets WHERE id = ?)'

/**
 * One stretch of the list, at most `most` rows of `id` and the instant `at` they are sorted by. Each kind is a read of its
 * own, in the order of one index, so that it costs the same among a thousand tickets and a million.
 */
export function stretchStatement(
  engine: Engine,
  filter: BoardFilter,
  stretch: Stretch,
  { after, now, most }: { after: Cursor | null; now: number; most: number },
): Statement {
  const { order } = STRETCH[stretch]
  const reads = filter.kinds.map((kind, n) => {
    const { sql, given } = rowsOf(engine, filter, stretch, kind, { now, most: null })
    const from = after ? afterwards(stretch, after) : NOTHING
    const columns = 't.id AS id, t.nextDue AS nextDue, t.submittedAt AS submittedAt, t.endedAt AS endedAt'
    return {
      sql: `SELECT * FROM (SELECT ${columns} ${sql}${from.sql} ORDER BY ${dressed(order)} LIMIT ${most}) AS k${n}`,
      given: [...given, ...from.given],
    }
  })
  const all = reads.map(read => read.sql).join(' UNION ALL ')
  return {
    sql: `SELECT id, ${SORTED_BY[stretch]} AS at FROM (${all}) AS b ORDER BY ${order} LIMIT ${most}`,
    given: reads.flatMap(read => read.given),
  }
}

/** How many rows the stretches of a filter have, counted no further than `most` a kind and stretch. */
export function countStatement(
  engine: Engine,
  filter: BoardFilter,
  stretches: readonly Stretch[],
  { now, most }: { now: number; most: number },
): Statement {
  const counts = stretches.flatMap(stretch =>
    filter.kinds.map(kind => {
      const { sql, given } = rowsOf(engine, filter, stretch, kind, { now, most: most * BESIDE })
      return { sql: `(SELECT COUNT(*) FROM (SELECT 1 AS one ${sql} LIMIT ${most}) AS c)`, given }
    }),
  )
  return {
    sql: `SELECT ${counts.map(count => count.sql).join(' + ')} AS n`,
    given: counts.flatMap(count => count.given),
  }
}

/** A count looks at so many times more at risk than it counts, since some are of another kind. */
const BESIDE = 4

const NOTHING: Statement = { sql: '', given: [] }

/** `FROM … WHERE …` for one kind. What is narrow is read first; everything else is looked at on the way. */
function rowsOf(
  engine: Engine,
  filter: BoardFilter,
  stretch: Stretch,
  kind: string,
  { now, most }: { now: number; most: number | null },
): Statement {
  const narrow = narrowSet(filter, most)
  const index = indexFor(filter)
  const named = engine === 'sqlite' ? `INDEXED BY ${index}` : `FORCE INDEX (${index})`
  const from = narrow ? `FROM ${narrow.sql} JOIN tickets t ON t.id = s.ticket` : `FROM tickets t ${named}`
  const equal = EQUAL.flatMap(each => {
    const value = filter[each]
    if (value === null) return []
    return each === 'owner' && value === 'none'
      ? [{ sql: 't.owner IS NULL', given: [] }]
      : [{ sql: `t.${each} = ?`, given: [value] }]
  })
  const overdue = filter.risk === 'overdue' ? [{ sql: 't.nextDue <= ?', given: [String(now)] }] : []
  const broken = filter.risk === 'broken' ? [{ sql: owes("p.state = 'broken'"), given: [] }] : []
  const conditions = [{ sql: 't.kind = ?', given: [kind] }, ...equal, ...overdue, ...broken]
  const where = [...conditions.map(each => each.sql), STRETCH[stretch].where].join(' AND ')
  return {
    sql: `${from} WHERE ${where}`,
    given: [...(narrow?.given ?? []), ...conditions.flatMap(each => each.given)],
  }
}

const EQUAL = ['owner', 'state', 'country', 'team'] as const

/** Whether a ticket has a promise that is so. */
const owes = (so: string): string => `EXISTS (SELECT 1 FROM promises p WHERE p.ticket = t.id AND ${so})`

/** How many open tickets everybody has, by owner, and on how many of them a promise is at risk or was missed. */
export function loadStatement(kinds: readonly string[]): Statement {
  const risky = owes("p.state = 'open' AND p.stage >= 50")
  const each = `SELECT t.owner AS owner, ${risky} AS risky, ${owes("p.state = 'broken'")} AS missed FROM tickets t`
  const those = `t.kind IN (${kinds.map(() => '?').join(', ')}) AND t.endedAt IS NULL AND t.submittedAt > 0`
  return {
    sql: `SELECT owner, COUNT(*) AS many, SUM(risky) AS risky, SUM(missed) AS missed FROM (${each} WHERE ${those}) AS o GROUP BY owner`,
    given: [...kinds],
  }
}

/** The index that has the narrowest of the named columns behind the kind, and then the order of the list. */
function indexFor(filter: BoardFilter): string {
  const column = EQUAL.find(each => filter[each] !== null)
  return column ? `tickets_board_${column}` : 'tickets_board'
}

/** Tickets of one tag, or with a promise at risk: few beside all, so they are where the reading begins. */
function narrowSet({ tag, risk }: BoardFilter, most: number | null): Statement | null {
  const bound = most === null ? '' : ` LIMIT ${most}`
  const atRisk = `SELECT DISTINCT ticket FROM promises WHERE state = 'open' AND stage >= 50${bound}`
  if (risk === 'at-risk' && tag !== null)
    return {
      sql: `(SELECT g.ticket AS ticket FROM ticket_tags g JOIN (${atRisk}) AS r ON r.ticket = g.ticket WHERE g.hash = ?) AS s`,
      given: [tag],
    }
  if (risk === 'at-risk') return { sql: `(${atRisk}) AS s`, given: [] }
  return tag === null ? null : { sql: '(SELECT ticket FROM ticket_tags WHERE hash = ?) AS s', given: [tag] }
}

function afterwards(stretch: Stretch, { at, id }: Cursor): Statement {
  const [from, beyond] = stretch === 'ended' ? ['<=', '<'] : ['>=', '>']
  const column = `t.${SORTED_BY[stretch]}`
  const place = String(at)
  if (stretch === 'waiting')
    return {
      sql: ` AND ${column} ${from} ? AND (${column} ${beyond} ? OR t.id ${beyond} ?)`,
      given: [place, place, id],
    }
  const tie = `t.submittedAt ${beyond} ${FILED_THERE} OR (t.submittedAt = ${FILED_THERE} AND t.id ${beyond} ?)`
  return {
    sql: ` AND ${column} ${from} ? AND (${column} ${beyond} ? OR ${tie})`,
    given: [place, place, id, id, id],
  }
}

const dressed = (order: string): string => order.replace(/\b(nextDue|submittedAt|endedAt|id)\b/g, 't.$1')

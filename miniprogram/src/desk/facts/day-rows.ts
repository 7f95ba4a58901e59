import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { DateKey, PaperId } from '@iws/shared/rulebook/words'
import { dayTyped } from './day-input'

/** What the rows are made from. */
export type DaysOf = Pick<DeskTicket, 'purchaseDay' | 'readings' | 'lines' | 'pages' | 'confirmed'>

/** One day of the ticket: as the customer typed it beside what the reviewer confirmed. Days as `YYYY-MM-DD`. */
export interface DayRow {
  /** `purchase`, `expires`, or requirement and day as `hk-visitor-slip.stayFrom`. */
  readonly key: string
  readonly requirement: PaperId | null
  readonly paper: PaperId | null
  readonly date: DateKey | 'purchase'
  readonly typed: string | null
  readonly confirmed: string | null
}

/** Purchase day first, then the days of each paper in the order of the checklist, the travel document's end last (D6). */
export function dayRows(ticket: DaysOf): DayRow[] {
  const purchase: DayRow = {
    key: 'purchase',
    requirement: null,
    paper: null,
    date: 'purchase',
    typed: ticket.purchaseDay,
    confirmed: ticket.confirmed?.purchaseDay ?? null,
  }
  const expires: DayRow = {
    key: 'expires',
    requirement: null,
    paper: null,
    date: 'expires',
    typed: null,
    confirmed: ticket.confirmed?.documentExpires ?? null,
  }
  return [purchase, ...ticket.lines.flatMap(line => rowsOfLine(ticket, line)), expires]
}

function rowsOfLine(ticket: DaysOf, line: DaysOf['lines'][number]): DayRow[] {
  const id = line.requirement.id
  const typed = ticket.readings[id]
  const confirmed = ticket.confirmed?.readings[id]
  const paper = paperOf(ticket, id) ?? line.requirement.papers[0] ?? id
  return (line.requirement.dates[paper] ?? []).map(date => ({
    key: `${id}.${date}`,
    requirement: id,
    paper,
    date,
    typed: typed?.dates[date] ?? null,
    confirmed: confirmed?.dates[date] ?? null,
  }))
}

/** The paper a requirement is answered with: as confirmed, as photographed, or as typed. */
function paperOf(ticket: DaysOf, id: PaperId): PaperId | undefined {
  const page = ticket.pages.find(each => each.state !== 'replaced' && each.covers.includes(id))
  return ticket.confirmed?.readings[id]?.paper ?? page?.paper ?? ticket.readings[id]?.paper
}

/** What stands in a field: what the reviewer wrote, else what was confirmed, else what the customer typed. */
export function shownIn(row: DayRow, edits: Readonly<Record<string, string>>): string {
  return edits[row.key] ?? row.confirmed ?? row.typed ?? ''
}

/** Whether the reviewer's reading differs from what the customer typed. */
export function differs(row: DayRow, edits: Readonly<Record<string, string>>): boolean {
  const shown = shownIn(row, edits)
  return row.typed !== null && dayTyped(shown) !== row.typed
}

/** The days as the contract takes them. */
export interface DaysGiven {
  readonly purchaseDay: string
  readonly readings: Partial<Record<PaperId, { paper: PaperId; dates: Partial<Record<DateKey, string>> }>>
  readonly documentExpires: string | null
}

/** Takes the rows and what was written over them; gives the days to send, or the keys of the fields that are no days. */
export function daysGiven(
  rows: readonly DayRow[],
  edits: Readonly<Record<string, string>>,
): { ok: true; days: DaysGiven } | { ok: false; wrong: string[] } {
  const read = rows.map(row => ({ row, day: dayTyped(shownIn(row, edits)) }))
  const wrong = read.filter(({ row, day }) => day === null || (row.key === 'purchase' && day === ''))
  if (wrong.length > 0) return { ok: false, wrong: wrong.map(({ row }) => row.key) }
  const dayOf = (key: string) => read.find(({ row }) => row.key === key)?.day ?? ''
  const readings: DaysGiven['readings'] = {}
  for (const { row, day } of read) {
    if (!row.requirement || !row.paper || !day || row.date === 'purchase') continue
    const reading = (readings[row.requirement] ??= { paper: row.paper, dates: {} })
    reading.dates[row.date] = day
  }
  return {
    ok: true,
    days: { purchaseDay: dayOf('purchase'), readings, documentExpires: dayOf('expires') || null },
  }
}

import { addDays } from '../../calendar/day.ts'
import type { Day } from '../../calendar/day.ts'
import type { Layer } from '../../machine/record.ts'
import type { CoverBook } from '../../rulebook/cover-book.ts'
import type { CoverFacts } from '../cover-facts.ts'

/** What the page would say, worked out in another way than the engine does: plain questions in the page's order. */
export interface PageAnswer {
  readonly outcome: string
  readonly until: string | null
}

/** Takes facts and book; asks the page's questions one after the other. Terms are walked through day by day. */
export function askThePage(facts: CoverFacts, book: CoverBook): PageAnswer {
  const { record, stated } = facts
  const knows = facts.lookup === 'found' && record !== null
  const term = termFrom(knows ? record.layers : [], stated?.layers ?? [], facts.today)
  const until = term.until

  const type =
    fourSigns(record?.machineType) ??
    fourSigns(record?.mtm?.slice(0, 4)) ??
    fourSigns(stated?.machineType) ??
    fourSigns(stated?.mtm?.slice(0, 4))
  const line = record?.line ?? stated?.line ?? book.types.find(row => row.machineType === type)?.line
  if (line === 'think' || line === 'commercial') return { outcome: 'ask-us', until }

  const bought = record?.soldIn ?? stated?.soldIn ?? facts.boughtIn
  let doubt = line === undefined || line === null || bought !== 'CN' || facts.refurbishedMark !== false
  let no = false
  if (term.now === 'over') no = true
  if (term.now === 'open') doubt = true
  if (bought === facts.destination) doubt = true
  else {
    const entitled = entitledFrom(facts)
    if (entitled === 'no') no = true
    if (entitled === 'open') doubt = true
    const local = atPlace(facts, book, type)
    if (local.includes(false)) no = true
    if (local.includes(null)) doubt = true
  }
  return { outcome: no ? 'not-covered' : doubt ? 'ask-us' : 'covered', until }
}

function fourSigns(text: string | null | undefined): string | null {
  return text && text.length === 4 && /^[A-Z0-9]+$/.test(text) ? text : null
}

interface Term {
  readonly now: 'running' | 'over' | 'open'
  readonly until: string | null
}

function termFrom(own: readonly Layer[], said: readonly Layer[], today: Day): Term {
  const first = walk(own, today)
  return first ?? walk(said, today) ?? { now: 'open', until: null }
}

/** Null where these layers leave it open altogether. */
function walk(layers: readonly Layer[], today: Day): Term | null {
  const base = layers.filter(layer => layer.kind === 'base')
  const sound = base.filter(layer => layer.end !== null && (layer.start === null || layer.start <= layer.end))
  const holds = (on: string) => sound.some(({ start, end }) => (start ?? '') <= on && on <= (end ?? ''))
  const lastFrom = (from: Day) => {
    let last: Day | null = null
    for (let on = from; holds(on); on = addDays(on, 1)) last = on
    return last
  }
  if (holds(today)) return { now: 'running', until: lastFrom(today) }
  const ahead = base.flatMap(layer => (layer.start !== null && layer.start > today ? [layer.start] : []))
  const whole = base.every(
    layer => sound.includes(layer) || (layer.end === null && ahead.includes(layer.start as Day)),
  )
  if (base.length === 0 || !whole) return null
  const next = ahead.sort()[0]
  if (next) return { now: 'open', until: lastFrom(next) }
  const ends = base.map(layer => layer.end ?? '').sort()
  return { now: 'over', until: ends.at(-1) ?? null }
}

function entitledFrom(facts: CoverFacts): 'yes' | 'no' | 'open' {
  const sources = [facts.lookup === 'found' ? facts.record : null, facts.stated]
  for (const source of sources) {
    if (!source) continue
    const days = source.layers.filter(layer => layer.kind === 'iws')
    const over = days.filter(
      d => d.end !== null && d.end < facts.today && (d.start === null || d.start <= d.end),
    )
    const now = days.filter(
      d => d.end !== null && d.end >= facts.today && (d.start === null || d.start <= facts.today),
    )
    const later = days.filter(
      d => d.start !== null && d.start > facts.today && (d.end === null || d.start <= d.end),
    )
    const dateless = days.length - over.length - now.length - later.length
    if (source.entitlement === 'none') {
      if (over.length === days.length) return 'no'
    } else if (now.length > 0) return 'yes'
    else if (source.entitlement !== 'unknown') {
      if (dateless > 0 || days.length === 0) return 'yes'
      if (later.length === 0) return 'no'
    }
  }
  return 'open'
}

/** Sold there? Serviced there? The very model sold and serviced there? */
function atPlace({ record, stated, destination, today }: CoverFacts, book: CoverBook, type: string | null) {
  const signs = (text: string | null | undefined) =>
    text?.length === 10 && text.startsWith(type ?? '') ? text : null
  const model = signs(record?.mtm) ?? signs(stated?.mtm)
  const here = book.sold
    .filter(row => row.machineType === type && row.place === destination)
    .filter(row => row.from <= today && (row.until ?? '9999') >= today)
    .sort((a, b) => a.from.localeCompare(b.from, 'en'))
  const general = here.filter(row => row.model === null).at(-1)
  const own = model === null ? undefined : here.filter(row => row.model === model).at(-1)
  const sold = general?.sold ?? (own?.sold === true ? true : null)
  const serviced = general?.serviced ?? (own?.serviced === true ? true : null)
  if (own) return [sold, serviced, own.sold, own.serviced]
  return here.some(row => row.model !== null) ? [sold, serviced, null] : [sold, serviced]
}

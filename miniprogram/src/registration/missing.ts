import { latestToday } from '@iws/shared/calendar/day'
import type { ConsentKind } from '@iws/shared/contract/tickets'
import type { LineView } from '@iws/shared/contract/gives/tickets'
import { isSerial } from '@iws/shared/machine/serial'
import type { RequirementId } from '@iws/shared/rulebook/words'
import type { ChecklistLine } from '@iws/shared/ticket/checklist'
import { unanswered } from '@iws/shared/ticket/checklist'

/** The steps of the registration, by the page they live on. */
export type Part = 'machine' | 'dates' | 'consents' | 'documents'

/** One thing a submission still lacks: where it is filled in, and which. */
export type Missing =
  | { readonly part: 'machine'; readonly what: 'serial' | 'name' | 'reach' }
  | { readonly part: 'dates'; readonly what: 'purchase-day' | 'purchase-in-future' }
  | { readonly part: 'consents'; readonly what: ConsentKind }
  | { readonly part: 'documents'; readonly what: 'paper' | 'sent-back'; readonly requirement: RequirementId }
  | { readonly part: 'documents'; readonly what: 'on-its-way'; readonly count: number }

/** What a submission rests on, from the form and, once opened, from the ticket. */
export interface Gathered {
  readonly serial: string
  readonly name: string
  readonly phone: string
  readonly mail: string
  readonly purchaseDay: string | null
  readonly consents: Readonly<Record<ConsentKind, boolean>>
  readonly lines: readonly LineView[]
  /** Photos not yet with the server. */
  readonly onTheirWay: number
}

/** Takes what was gathered and the clock; gives what is still missing, in the order of the steps. Empty: ready. */
export function missingOf(gathered: Gathered, nowMs: number): Missing[] {
  const found: Missing[] = []
  if (!isSerial(gathered.serial)) found.push({ part: 'machine', what: 'serial' })
  if (!gathered.name.trim()) found.push({ part: 'machine', what: 'name' })
  if (!gathered.phone.trim() && !gathered.mail.trim()) found.push({ part: 'machine', what: 'reach' })
  if (!gathered.purchaseDay) found.push({ part: 'dates', what: 'purchase-day' })
  else if (isInFuture(gathered.purchaseDay, nowMs)) found.push({ part: 'dates', what: 'purchase-in-future' })
  for (const kind of ['identity-papers', 'lawful-import'] as const)
    if (!gathered.consents[kind]) found.push({ part: 'consents', what: kind })
  for (const line of unanswered(gathered.lines.map(checklistLine))) {
    const what = line.mark === 'sent-back' ? 'sent-back' : 'paper'
    found.push({ part: 'documents', what, requirement: line.requirement })
  }
  if (gathered.onTheirWay > 0)
    found.push({ part: 'documents', what: 'on-its-way', count: gathered.onTheirWay })
  return found
}

/** D4: whether a purchase day is not yet today anywhere on earth. */
export function isInFuture(day: string, nowMs: number): boolean {
  return day > latestToday(nowMs)
}

/** A line as the shared checklist counts it. */
export function checklistLine(line: LineView): ChecklistLine {
  return {
    requirement: line.requirement.id,
    optional: line.requirement.optional,
    mark: line.mark,
    original: line.original,
    excuse: line.excuse,
  }
}

import type { Taken } from '@iws/shared/contract/endpoint'
import type { saveTicket } from '@iws/shared/contract/tickets'
import { readSerial } from '@iws/shared/machine/serial'
import type { Requirement } from '@iws/shared/rulebook/schema'
import type { DateKey, RequirementId } from '@iws/shared/rulebook/words'
import { Problem } from '../../core/problem.ts'
import type { KeptReading, Readings, Typed } from './registration.ts'

type Given = Taken<typeof saveTicket>

/** Merges what was given into what was typed before; what is left out stays, null takes back. */
export function merged(before: Typed, given: Given, requirements: readonly Requirement[]): Typed {
  return {
    serial: given.serial === undefined ? before.serial : serialOf(given.serial),
    model: given.model === undefined ? before.model : given.model || null,
    purchaseDay: given.purchaseDay === undefined ? before.purchaseDay : given.purchaseDay,
    name: given.name ?? before.name,
    phone: given.phone === undefined ? before.phone : given.phone,
    mail: given.mail === undefined ? before.mail : given.mail,
    otherName: given.otherName === undefined ? before.otherName : given.otherName,
    readings: mergedReadings(before.readings, given.readings ?? {}, requirements),
  }
}

/** Whether the days differ, so that a reviewer's reading of the old ones does not stand for them. */
export function daysDiffer(before: Typed, after: Typed): boolean {
  return (
    before.purchaseDay !== after.purchaseDay ||
    JSON.stringify(before.readings) !== JSON.stringify(after.readings)
  )
}

/** Gives a ticket's requirement; throws `requirement-unknown`. */
export function requirementOf(requirements: readonly Requirement[], id: RequirementId): Requirement {
  const found = requirements.find(each => each.id === id)
  if (!found) throw new Problem('requirement-unknown')
  return found
}

function serialOf(text: string): string {
  const read = readSerial(text)
  if (!read.ok) throw new Problem('invalid-input', {}, [{ path: 'serial', code: 'serial-shape' }])
  return read.serial
}

function mergedReadings(
  before: Readings,
  given: NonNullable<Given['readings']>,
  requirements: readonly Requirement[],
): Readings {
  const after: Partial<Record<RequirementId, KeptReading>> = { ...before }
  for (const [id, reading] of Object.entries(given) as [RequirementId, (typeof given)[RequirementId]][]) {
    if (!reading) continue
    if (!requirementOf(requirements, id).papers.includes(reading.paper)) throw new Problem('paper-unfit')
    const kept = before[id]?.paper === reading.paper ? before[id].dates : {}
    after[id] = { paper: reading.paper, dates: withoutNulls({ ...kept, ...reading.dates }) }
  }
  return after
}

function withoutNulls(dates: Partial<Record<DateKey, string | null>>): Partial<Record<DateKey, string>> {
  const known: Partial<Record<DateKey, string>> = {}
  for (const [key, day] of Object.entries(dates) as [DateKey, string | null | undefined][]) {
    if (day) known[key] = day
  }
  return known
}

import type { TicketView } from '@iws/shared/contract/gives/tickets'
import type { ConsentKind } from '@iws/shared/contract/tickets'
import type { DateKey, PaperId, RequirementId } from '@iws/shared/rulebook/words'

/** What stands in the boxes of a registration, by field name. */
export type Fields = Readonly<Record<string, string>>

export const paperField = (requirement: RequirementId): string => `paper.${requirement}`
export const dayField = (paper: PaperId, key: DateKey): string => `day.${paper}.${key}`
export const consentField = (kind: ConsentKind): string => `consent.${kind}`

/** Under this name lies the key of a submission whose answer has not come. */
export const SUBMIT_KEY = 'submit'

/** Gives the boxes as a ticket fills them; what was typed since lies over it. */
export function fieldsOf(ticket: TicketView): Fields {
  const fields: Record<string, string> = {}
  for (const name of ['serial', 'model', 'name', 'phone', 'mail', 'purchaseDay'] as const)
    fields[name] = ticket[name] ?? ''
  fields.otherName = ticket.otherName?.kind ?? ''
  fields.otherNote = ticket.otherName?.note ?? ''
  for (const [requirement, reading] of Object.entries(ticket.readings)) {
    fields[paperField(requirement as RequirementId)] = reading.paper
    for (const [key, day] of Object.entries(reading.dates))
      fields[dayField(reading.paper, key as DateKey)] = day ?? ''
  }
  for (const page of ticket.pages)
    if (page.state !== 'replaced')
      for (const requirement of page.covers) fields[paperField(requirement)] = page.paper
  return fields
}

/** The papers chosen so far, by requirement. */
export function chosenOf(fields: Fields): Partial<Record<RequirementId, PaperId>> {
  const chosen: Partial<Record<RequirementId, PaperId>> = {}
  for (const [name, value] of Object.entries(fields))
    if (name.startsWith('paper.') && value) chosen[name.slice(6) as RequirementId] = value as PaperId
  return chosen
}

/** Whether a consent stands: the tick on this phone where there is one, else what the server knows. */
export function consentStands(kind: ConsentKind, typed: Fields, ticket: TicketView | null): boolean {
  const tick = typed[consentField(kind)]
  return tick === undefined ? Boolean(ticket?.consents[kind]) : tick !== ''
}

import type { Takes } from '@iws/shared/contract/endpoint'
import type { TicketView } from '@iws/shared/contract/gives/tickets'
import { isMail, isPhone } from '@iws/shared/contract/reach'
import type { ConsentKind, saveTicket } from '@iws/shared/contract/tickets'
import { readSerial } from '@iws/shared/machine/serial'
import type { OtherName } from '@iws/shared/rulebook/words'
import type { Language } from '@iws/shared/text'
import { dayOf } from '../components/day-text'
import { chosenOf, consentField, dayField } from './fields'
import type { Fields } from './fields'
import { isInFuture } from './missing'
import { choicesOf, readingsOf } from './readings'

/** What is sent to save a ticket, without its id. */
export type Changes = Omit<Takes<typeof saveTicket>, 'id'>

/** The serial in a box as the server will keep it, or null where it cannot be one. */
export function serialOf(text: string): string | null {
  const read = readSerial(text)
  return read.ok ? read.serial : null
}

/**
 * Takes the ticket as the server knows it and what stands in the boxes; gives what has to be saved, or null when
 * nothing differs. What cannot be taken yet (half a day, no serial) is left out: the boxes keep it.
 */
export function changesOf(
  ticket: TicketView,
  fields: Fields,
  language: Language,
  nowMs: number,
): Changes | null {
  const changes: Changes = {
    ...(ticket.language !== language && { language }),
    ...machineOf(ticket, fields),
    ...personOf(ticket, fields),
    ...daysOf(ticket, fields, nowMs),
    ...otherNameOf(ticket, fields),
  }
  return Object.keys(changes).length > 0 ? changes : null
}

function machineOf(ticket: TicketView, fields: Fields): Changes {
  const serial = serialOf(fields.serial ?? '')
  const model = (fields.model ?? '').trim()
  return {
    ...(serial && serial !== ticket.serial && { serial }),
    ...(model !== (ticket.model ?? '') && { model }),
  }
}

function personOf(ticket: TicketView, fields: Fields): Changes {
  const name = (fields.name ?? '').trim()
  const phone = (fields.phone ?? '').trim()
  const mail = (fields.mail ?? '').trim()
  return {
    ...(name && name !== ticket.name && { name }),
    ...(phone !== (ticket.phone ?? '') && (!phone || isPhone(phone)) && { phone: phone || null }),
    ...(mail !== (ticket.mail ?? '') && (!mail || isMail(mail)) && { mail: mail || null }),
  }
}

function daysOf(ticket: TicketView, fields: Fields, nowMs: number): Changes {
  const text = fields.purchaseDay ?? ''
  const day = dayOf(text)
  const changed = (day !== null || text === '') && day !== ticket.purchaseDay
  const choices = choicesOf(
    ticket.lines.map(line => line.requirement),
    chosenOf(fields),
  )
  const readings = readingsOf(choices, (paper, key) => fields[dayField(paper, key)] ?? '')
  // A paper without days now stands where one with days stood: its reading empties.
  for (const { requirement, paper, keys } of choices)
    if (paper && keys.length === 0 && ticket.readings[requirement])
      readings[requirement] = { paper, dates: {} }
  return {
    ...(changed && !(day && isInFuture(day, nowMs)) && { purchaseDay: day }),
    ...(plainReadings(readings) !== plainReadings(ticket.readings) && { readings }),
  }
}

function otherNameOf(ticket: TicketView, fields: Fields): Changes {
  const kind = (fields.otherName ?? '') as OtherName | ''
  const note = (fields.otherNote ?? '').trim()
  const before = ticket.otherName
  if (!kind) return before ? { otherName: null } : {}
  return before?.kind === kind && before.note === note ? {} : { otherName: { kind, note } }
}

/** Readings as a text that is the same whatever their order and whether a day is null or left out. */
function plainReadings(
  readings: Readonly<Record<string, { paper: string; dates: object } | undefined>>,
): string {
  const rows = Object.entries(readings).flatMap(([requirement, reading]) =>
    Object.entries(reading?.dates ?? {})
      .filter(([, day]) => Boolean(day))
      .map(([key, day]) => `${requirement} ${reading?.paper} ${key} ${day}`),
  )
  return rows.sort().join('\n')
}

/** The consents whose tick on this phone differs from what the server knows: the version shown, or null to take back. */
export function consentChanges(
  ticket: TicketView,
  typed: Fields,
): { readonly consent: ConsentKind; readonly version: string; readonly given: boolean }[] {
  return (['identity-papers', 'lawful-import'] as const).flatMap(consent => {
    const tick = typed[consentField(consent)]
    const known = ticket.consents[consent]
    if (tick === undefined || Boolean(tick) === Boolean(known)) return []
    return [{ consent, version: tick || (known?.version ?? ''), given: Boolean(tick) }]
  })
}

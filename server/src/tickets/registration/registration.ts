import type { Registered } from '@iws/shared/contract/gives/tickets'
import type { Finding } from '@iws/shared/policy/finding'
import type { DateKey, ExcuseId, OtherName, PaperId, RequirementId } from '@iws/shared/rulebook/words'
import type { RegistrationState } from '@iws/shared/ticket/registration'
import type { OriginalMark } from '@iws/shared/ticket/checklist'
import type { OwnerKey, Vault } from '../../core/vault/vault.service.ts'
import type { TicketRow } from '../ticket.entity.ts'

/** The days copied from the paper that answers one requirement. */
export interface KeptReading {
  readonly paper: PaperId
  readonly dates: Readonly<Partial<Record<DateKey, string>>>
}
export type Readings = Readonly<Partial<Record<RequirementId, KeptReading>>>

/** What the customer typed. */
export interface Typed {
  readonly serial: string | null
  readonly model: string | null
  readonly purchaseDay: string | null
  readonly name: string | null
  readonly phone: string | null
  readonly mail: string | null
  readonly otherName: { readonly kind: OtherName; readonly note: string } | null
  readonly readings: Readings
}

/** What the customer said instead of showing a paper, the reviewer's answer, and what of it has been told. */
export interface KeptExcuse {
  readonly requirement: RequirementId
  readonly excuse: ExcuseId
  readonly note: string
  readonly accepted: boolean | null
  readonly told: boolean | null
}

/** A paper original at a station (C14). */
export interface KeptOriginal {
  readonly requirement: RequirementId
  readonly mark: OriginalMark
}

/** The reviewer's reading of the days, and the answers to failed findings. `by` is a staff id. */
export interface Review {
  readonly confirmed: {
    readonly purchaseDay: string
    readonly readings: Readings
    readonly documentExpires: string | null
    readonly sameHolder: boolean | null
    readonly pagesTogether: boolean | null
    readonly by: string
    readonly at: number
  } | null
  readonly answers: Readonly<
    Record<string, { readonly note: string; readonly by: string; readonly at: number }>
  >
}

/** What was decided, with everything it rested on. */
export interface Outcome {
  readonly decided: {
    readonly findings: readonly Finding[]
    readonly rulebook: string
    readonly revision: string
    readonly at: number
  } | null
  readonly registered: (Registered & { readonly code: string; readonly at: number }) | null
  readonly refusal: { readonly reason: string; readonly note: string } | null
}

/** The sealed parts of a ticket, opened. */
export interface Parts {
  readonly typed: Typed
  readonly excuses: readonly KeptExcuse[]
  readonly originals: readonly KeptOriginal[]
  readonly review: Review
  readonly outcome: Outcome
}
export const PART_NAMES = ['typed', 'excuses', 'originals', 'review', 'outcome'] as const

/** The row of a registration: nothing that belongs to the kind is missing. */
export type RegistrationRow = TicketRow & {
  readonly [Column in 'place' | 'way' | 'residency' | 'rowId' | 'requirements' | 'dateRules']: NonNullable<
    TicketRow[Column]
  >
} & { readonly kind: 'registration'; readonly state: RegistrationState }

/** One registration, opened: its row, its key, its parts. */
export interface Registration extends Parts {
  readonly row: RegistrationRow
  readonly key: OwnerKey
}

export const NEW_PARTS: Parts = {
  typed: {
    serial: null,
    model: null,
    purchaseDay: null,
    name: null,
    phone: null,
    mail: null,
    otherName: null,
    readings: {},
  },
  excuses: [],
  originals: [],
  review: { confirmed: null, answers: {} },
  outcome: { decided: null, registered: null, refusal: null },
}

/** Whether a row is a registration's, with everything that belongs to one. */
export function isRegistration(row: TicketRow): row is RegistrationRow {
  return row.kind === 'registration' && row.place !== null && row.requirements !== null
}

/** Opens a row with its key; throws `SealBroken` where it was tampered with. */
export function openRegistration(vault: Vault, key: OwnerKey, row: RegistrationRow): Registration {
  const part = <T>(column: (typeof PART_NAMES)[number]): T => opened(vault, key, row, column) as T
  return {
    row,
    key,
    typed: part('typed'),
    excuses: part('excuses'),
    originals: part('originals'),
    review: part('review'),
    outcome: part('outcome'),
  }
}

/** Opens only what a list shows. */
export function openTyped(vault: Vault, key: OwnerKey, row: Pick<TicketRow, 'id' | 'typed'>): Typed {
  return opened(vault, key, row, 'typed') as Typed
}

function opened<Column extends (typeof PART_NAMES)[number]>(
  vault: Vault,
  key: OwnerKey,
  row: Pick<TicketRow, 'id' | Column>,
  column: Column,
): unknown {
  return JSON.parse(vault.open(key, { table: 'tickets', column, id: row.id }, row[column] ?? ''))
}

/** Gives the columns of changed parts, sealed, with the keyed hashes that follow from them. */
export function sealParts(
  vault: Vault,
  key: OwnerKey,
  id: string,
  parts: Partial<Parts>,
): Partial<TicketRow> {
  const columns: Partial<TicketRow> = parts.typed ? hashesOf(vault, parts.typed) : {}
  for (const column of PART_NAMES) {
    const part = parts[column]
    if (part) columns[column] = vault.seal(key, { table: 'tickets', column, id }, JSON.stringify(part))
  }
  return columns
}

function hashesOf(vault: Vault, { serial, phone, mail, name }: Typed): Partial<TicketRow> {
  return {
    nameHash: name && vault.index('name', name),
    serialHash: serial && vault.index('serial', serial),
    phoneHash: phone && vault.index('phone', phone),
    mailHash: mail && vault.index('mail', mail),
  }
}

import type {
  AskView,
  CallView,
  PersonView,
  TroubleView,
  WhereView,
} from '@iws/shared/contract/gives/service'
import type { ServiceKind } from '@iws/shared/ticket/kinds'
import type { ServiceState } from '@iws/shared/ticket/service-life'
import type { Text } from '@iws/shared/text'
import type { OwnerKey, Vault } from '../../core/vault/vault.service.ts'
import type { Kept } from '../ticket-rows.ts'
import type { TicketRow } from '../ticket.entity.ts'

/** A logged call; `by` is a staff id. */
export type KeptCall = Omit<CallView, 'name'> & { readonly by: string }
export type KeptAsk = AskView & { readonly by: string }

/** What is waited for; epoch ms but for the day expected. */
export interface KeptWait {
  readonly what: string
  readonly expectedDay: string | null
  readonly nextWordAt: number | null
  readonly since: number
}

/** How the ticket was routed when it was filed. */
export interface KeptRoute {
  readonly id: string
  readonly team: string
  readonly by: 'queue' | 'packet'
  /** The local centre opens only when the promise is due: the desk at home makes the first call (J8). */
  readonly homeCalls: boolean
}

/** The customer's one-time code: a keyed hash, until when it holds, wrong tries so far. */
export interface KeptCode {
  readonly hash: string
  readonly until: number
  readonly tries: number
}

/** What people typed, chose or decided in a service ticket. */
export interface ServiceParts {
  readonly trouble: TroubleView
  readonly where: WhereView
  readonly person: PersonView
  readonly calls: readonly KeptCall[]
  readonly asks: readonly KeptAsk[]
  readonly wait: KeptWait | null
  /** The receiver named in the consent, and the route he stands in: another route asks for another consent. */
  readonly receiver: { readonly route: string; readonly name: Text } | null
  readonly route: KeptRoute | null
  readonly code: KeptCode | null
  readonly escalation: { readonly reason: string; readonly note: string; readonly at: number } | null
  /** One for each remote session, and the last word at the end. */
  readonly summary: string | null
  readonly cancelled: { readonly reason: string; readonly note: string; readonly by: string } | null
  readonly survey: { readonly score: number; readonly note: string; readonly at: number } | null
}

export type ServiceRow = TicketRow & { readonly kind: ServiceKind; readonly state: ServiceState }

/** One service ticket, opened: its row, its key, its parts. */
export interface Service extends Kept<ServiceRow> {
  readonly parts: ServiceParts
}

export const NEW_SERVICE: ServiceParts = {
  trouble: {
    topic: null,
    symptom: null,
    text: '',
    message: '',
    brand: null,
    model: '',
    serial: null,
    serialUnreadable: false,
    answers: [],
    startDay: null,
  },
  where: { country: null, zone: null, abroad: null },
  person: { name: null, phone: null, mail: null, callLanguage: null, windows: [], address: {} },
  calls: [],
  asks: [],
  wait: null,
  receiver: null,
  route: null,
  code: null,
  escalation: null,
  summary: null,
  cancelled: null,
  survey: null,
}

/** Whether a row is one of a repair, remote help or an enquiry. */
export function isService(row: TicketRow): row is ServiceRow {
  return row.kind !== 'registration'
}

/** Opens a row with its key; throws `SealBroken` where it was tampered with. */
export function openService(vault: Vault, key: OwnerKey, row: ServiceRow): Service {
  const parts = JSON.parse(vault.open(key, placeOf(row.id), row.service ?? '')) as ServiceParts
  return { row, key, parts: { ...NEW_SERVICE, ...parts } }
}

/** The sealed column of parts, with the keyed hashes and the plain columns that follow from them. */
export function sealService(
  vault: Vault,
  key: OwnerKey,
  id: string,
  parts: ServiceParts,
): Partial<TicketRow> {
  const { serial } = parts.trouble
  const { phone, mail, name } = parts.person
  return {
    service: vault.seal(key, placeOf(id), JSON.stringify(parts)),
    country: parts.where.country,
    serialHash: serial && vault.index('serial', serial),
    phoneHash: phone && vault.index('phone', phone),
    mailHash: mail && vault.index('mail', mail),
    nameHash: name && vault.index('name', name),
  }
}

function placeOf(id: string) {
  return { table: 'tickets', column: 'service', id }
}

import type { PromiseView } from '@iws/shared/contract/gives/promises'
import type { CallView, ServiceView } from '@iws/shared/contract/gives/service'
import type { EventView } from '@iws/shared/contract/gives/tickets'
import { say } from '@iws/shared/text'
import type { Text } from '@iws/shared/text'
import { offered } from '@iws/shared/ticket/lifecycle'
import { SERVICE_LIVES } from '@iws/shared/ticket/service-life'
import type { Attachment } from '../../documents/attachments.service.ts'
import { doubtOf } from './doubt.ts'
import { ALL_GIVEN, factsOf } from './facts.ts'
import type { KeptCall, ServiceParts } from './service.ts'
import type { OpenedService } from './service-store.ts'
import type { SlotTime } from './slot-times.ts'

/** What is read beside the ticket itself. */
export interface Beside {
  readonly files: readonly Attachment[]
  readonly promises: readonly PromiseView[]
  readonly timeline: readonly EventView[]
  readonly slot: SlotTime | null
  readonly unread: number
  readonly mergedInto: ServiceView['mergedInto']
  /** Names of staff, for staff readers; empty for customers. */
  readonly names: ReadonlyMap<string, string>
  /** What the team that answers for it is called. */
  readonly team: Text | null
  /** Id of the route that would be taken now. */
  readonly route: string
}

/** Gives the whole ticket as one side sees it. */
export function viewOf(opened: OpenedService, beside: Beside, by: 'customer' | 'agent'): ServiceView {
  const { row, parts } = opened.service
  const { trouble, where, person, wait, escalation, summary, cancelled, survey, receiver } = parts
  const { names } = beside
  const facts = factsOf(opened, beside.route, ALL_GIVEN)
  return {
    ...plain(opened),
    trouble: { ...trouble, answers: [...trouble.answers] },
    where,
    person: { ...person, windows: [...person.windows] },
    consents: opened.consents,
    team: row.team,
    teamName: beside.team && say(beside.team, row.language),
    owner: row.owner === null ? null : (names.get(row.owner) ?? null),
    receiver: receiver && say(receiver.name, row.language),
    promises: [...beside.promises],
    calls: parts.calls.map(call => callOf(call, by, names)),
    asks: parts.asks.map(({ by: _, ...ask }) => ask),
    wait: waitOf(wait, beside.promises),
    slot: beside.slot,
    escalation: escalation && { reason: escalation.reason, at: escalation.at },
    summary,
    cancelled,
    survey,
    files: beside.files.map(({ message: _, ...file }) => file),
    unread: beside.unread,
    timeline: [...beside.timeline],
    offered: offered(SERVICE_LIVES[row.kind], facts, by),
    mergedInto: beside.mergedInto,
    doubt: doubtOf(parts),
  }
}

/** What the desk wrote about a call is for the desk: the customer sees when, whether he was reached, and the next try. */
function callOf(
  { by: caller, ...call }: KeptCall,
  by: 'customer' | 'agent',
  names: Beside['names'],
): CallView {
  const kept = by === 'customer' ? { note: null, outside: null } : {}
  return { ...call, ...kept, name: names.get(caller) ?? null }
}

/** The time of the next word is the one that is promised now: the step's own may have been kept or missed since. */
function waitOf(wait: ServiceParts['wait'], promises: readonly PromiseView[]): ServiceView['wait'] {
  const next = promises.find(each => each.kind === 'next-update' && each.state === 'open')
  return wait?.nextWordAt && next ? { ...wait, nextWordAt: next.dueAt } : wait
}

function plain({ service: { row } }: OpenedService) {
  const { id, number, kind, state, version, language, openedAt, updatedAt, endedAt, demonstration } = row
  const filedAt = row.submittedAt
  return { id, number, kind, state, version, language, openedAt, filedAt, updatedAt, endedAt, demonstration }
}

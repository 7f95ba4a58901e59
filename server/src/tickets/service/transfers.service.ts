import { Injectable } from '@nestjs/common'
import type { EntityManager } from 'typeorm'
import { say } from '@iws/shared/text'
import { StaffTasks } from '../../notices/staff-tasks.service.ts'
import { SYSTEM_SAYS } from '../thread/system-words.ts'
import { Thread } from '../thread/thread.service.ts'
import { FilingDesk } from './filing-desk.service.ts'
import { isHouse, Routing } from './routing.service.ts'
import type { KeptRoute, Service } from './service.ts'
import type { OpenedService } from './service-store.ts'
import type { Change } from './service-tickets.service.ts'

/** While a repair stands so, a local centre can still begin with it. */
const BEFORE_SERVICE: readonly string[] = [
  'filed',
  'contacted',
  'diagnosing',
  'waiting-part',
  'waiting-customer',
]

/** What follows for a filed ticket when its owner agrees that his data go abroad, or takes that back (C17). */
@Injectable()
export class Transfers {
  constructor(
    private readonly routing: Routing,
    private readonly desk: FilingDesk,
    private readonly thread: Thread,
    private readonly tasks: StaffTasks,
  ) {}

  /**
   * He takes it back: every link ends and none goes out any more, who got one is asked to erase what he has, the ticket comes
   * home, its team is told, and he reads what that means. For the caller's change of the same ticket.
   */
  async end(manager: EntityManager, { service }: OpenedService, now: number): Promise<Change> {
    const { row, parts } = service
    if (row.state === 'draft') return { parts: { receiver: null } }
    const links = await this.desk.packets.takeBack(manager, row.id, id => this.routing.mailOf(id))
    const left = links > 0 || [row.team, parts.route?.team].some(team => team && !isHouse(team))
    const home = this.routing.route(row.kind, null, now)
    const receiver = parts.receiver?.name ?? home.receiver
    const words = left ? SYSTEM_SAYS.transferEnded : SYSTEM_SAYS.transferEndedBefore
    await this.say(manager, service, say(words, row.language, { receiver: say(receiver, row.language) }), now)
    const about = { receiver: parts.route?.id ?? '' }
    const task = { kind: 'transfer-withdrawn', ticket: row.id, team: home.team, about } as const
    if (left) await this.tasks.add(manager, task)
    if (row.endedAt !== null || row.kind !== 'repair') return { parts: { receiver: null } }
    const route: KeptRoute = { id: home.id, team: home.team, by: 'queue', homeCalls: false }
    return { columns: await this.give(manager, service, home.team, now), parts: { receiver: null, route } }
  }

  /** He agrees after the filing: a repair that no centre has begun with goes where it would have gone. */
  async begin(manager: EntityManager, { service }: OpenedService, now: number): Promise<Change> {
    const { row, parts } = service
    if (row.kind !== 'repair' || !BEFORE_SERVICE.includes(row.state)) return {}
    const open = (await this.desk.commitments.promises.openOf(manager, [row.id])).get(row.id) ?? []
    const call = open.find(each => each.kind === 'first-call')
    const route = this.routing.routed(row.kind, parts, now, call?.dueAt ?? null)
    if (route.id === parts.route?.id) return {}
    if (route.by === 'packet')
      await this.desk.packets.send(manager, service, this.routing.of(service, now), now)
    return { columns: await this.give(manager, service, route.team, now), parts: { route } }
  }

  /** Tells the owner of a repair that was filed for him, where a local centre would have it, that it gets it when he agrees. */
  async invite(manager: EntityManager, { service, consents }: OpenedService, now: number): Promise<void> {
    const { row } = service
    const { receiver, team } = this.routing.of(service, now)
    if (this.routing.mayHave({ service, consents }, team)) return
    const words = say(SYSTEM_SAYS.transferWanted, row.language, { receiver: say(receiver, row.language) })
    await this.say(manager, service, words, now)
  }

  /** Another team gets the ticket and its promises; where it has it already, it stays with whoever has it. */
  private async give(manager: EntityManager, { row }: Service, team: string, now: number) {
    if (team === row.team) return {}
    const to = { owner: await this.desk.owners.leastLoaded(manager, team, now), team }
    await this.desk.commitments.promises.assign(manager, row.id, to)
    return to
  }

  private say(manager: EntityManager, service: Service, text: string, now: number): Promise<void> {
    const from = { by: 'system', person: null, via: 'desk' } as const
    const message = { key: `transfer ${now}`, text, language: service.row.language, files: [], ...from }
    return this.thread.keep(manager, service, message, now)
  }
}

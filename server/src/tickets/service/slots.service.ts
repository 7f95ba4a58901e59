import { Injectable } from '@nestjs/common'
import { Between, In, IsNull, MoreThan, Not } from 'typeorm'
import type { EntityManager } from 'typeorm'
import type { Slots as SlotsView } from '@iws/shared/contract/gives/service'
import { Teams } from '../../accounts/teams.service.ts'
import { isDuplicate } from '../../core/database/failures.ts'
import { newId } from '../../core/ids.ts'
import { Problem } from '../../core/problem.ts'
import { TicketRow } from '../ticket.entity.ts'
import { Routing } from './routing.service.ts'
import type { Service } from './service.ts'
import { SlotRow } from './slot.entity.ts'
import { SLOT_MS, slotTimes, wakingFirst } from './slot-times.ts'
import type { SlotTime } from './slot-times.ts'
import { clockOf } from './zones.ts'

/** A draft keeps a time for so long. */
const HOLD_MS = 30 * 60_000
/** Whoever files many tickets cannot keep the engineers from everybody else: so many times to come are one person's. */
const MOST_TIMES = 3

/** The times of the engineers: offered, taken, given back. A time of one engineer is taken once. */
@Injectable()
export class Slots {
  constructor(
    private readonly teams: Teams,
    private readonly routing: Routing,
  ) {}

  /** Times that are free now, those at which the customer is awake first. */
  async offered(manager: EntityManager, { parts }: Service, now: number): Promise<SlotsView> {
    const engineers = await this.engineers(manager, now)
    const times = this.times(now)
    const [first, last] = [times[0], times.at(-1)]
    if (engineers.length === 0 || !first || !last) return { slots: [] }
    const booked = await manager.findBy(SlotRow, { startsAt: Between(first.from, last.from) })
    const lapsed = await this.lapsed(manager, booked, now)
    const taken = booked.filter(each => !lapsed.includes(each.id))
    const many = new Map<number, number>()
    for (const { startsAt } of taken) many.set(startsAt, (many.get(startsAt) ?? 0) + 1)
    const free = times.filter(time => (many.get(time.from) ?? 0) < engineers.length)
    const own = parts.where.zone ? clockOf(parts.where.zone) : null
    return { slots: wakingFirst(free, own) }
  }

  /** The time a ticket has taken; null where it has none. */
  async of(manager: EntityManager, ticket: string): Promise<SlotTime | null> {
    const row = await manager.findOneBy(SlotRow, { ticket })
    return row && { from: row.startsAt, until: row.endsAt }
  }

  /** The engineer whose time a ticket has taken. */
  async engineerOf(manager: EntityManager, ticket: string): Promise<string | null> {
    return (await manager.findOneBy(SlotRow, { ticket }))?.engineer ?? null
  }

  /**
   * Takes a time in the caller's transaction, giving back the one the ticket had. Gives that one, or null. Throws
   * `slot-gone` for a time that is not offered (any more), `slots-enough` where the same person holds three in other tickets,
   * `slot-taken` where others were faster.
   */
  async take(manager: EntityManager, { row }: Service, from: number, now: number): Promise<SlotTime | null> {
    if (!this.times(now).some(time => time.from === from)) throw new Problem('slot-gone')
    const before = await this.of(manager, row.id)
    if (before?.from === from) return before
    if ((await this.heldBeside(manager, row, now)) >= MOST_TIMES) throw new Problem('slots-enough')
    await manager.delete(SlotRow, { ticket: row.id })
    const booked = await manager.findBy(SlotRow, { startsAt: from })
    const lapsed = await this.lapsed(manager, booked, now)
    if (lapsed.length > 0) await manager.delete(SlotRow, { id: In(lapsed) })
    const busy = booked.filter(each => !lapsed.includes(each.id))
    const engineers = await this.engineers(manager, now)
    const taken = new Set(busy.map(each => each.engineer))
    for (const engineer of engineers.filter(each => !taken.has(each)))
      if (await this.insert(manager, { engineer, ticket: row.id, from, now })) return before
    throw new Problem('slot-taken')
  }

  /** Gives a time back, if it has not begun; gives it, or null where there was none. */
  async release(manager: EntityManager, ticket: string, now: number): Promise<SlotTime | null> {
    const before = await this.of(manager, ticket)
    await manager.delete(SlotRow, { ticket, startsAt: MoreThan(now) })
    return before
  }

  /** The bookings of drafts that nobody has filed in half an hour: others may have those times. */
  private async lapsed(manager: EntityManager, booked: readonly SlotRow[], now: number): Promise<string[]> {
    const old = booked.filter(each => each.bookedAt <= now - HOLD_MS)
    if (old.length === 0) return []
    const where = { id: In(old.map(each => each.ticket)), state: 'draft' as const }
    const drafts = await manager.find(TicketRow, { select: { id: true }, where })
    return old.filter(each => drafts.some(draft => draft.id === each.ticket)).map(each => each.id)
  }

  /** How many times to come the owner of a ticket holds in his other ones; what a draft has let lapse is nobody's. */
  private async heldBeside(manager: EntityManager, { id, customer }: Service['row'], now: number) {
    const where = { customer, kind: 'remote' as const, endedAt: IsNull(), id: Not(id) }
    const others = await manager.find(TicketRow, { select: { id: true }, where })
    const ticket = In(others.map(each => each.id))
    const booked = await manager.findBy(SlotRow, { ticket, startsAt: MoreThan(now) })
    return booked.length - (await this.lapsed(manager, booked, now)).length
  }

  private times(now: number): SlotTime[] {
    const centre = this.routing.centreOf(this.routing.route('remote', null, now))
    return centre ? slotTimes(centre, now) : []
  }

  /** Software engineers, those with the fewest booked times first. */
  private async engineers(manager: EntityManager, now: number): Promise<string[]> {
    const { team } = this.routing.route('remote', null, now)
    const staff = (await this.teams.seats(manager))
      .filter(seat => seat.team === team && !seat.lead)
      .map(seat => seat.staff)
    if (staff.length === 0) return []
    const booked = await manager.findBy(SlotRow, { engineer: In(staff), startsAt: MoreThan(now) })
    const load = (one: string) => booked.filter(each => each.engineer === one).length
    return [...staff].sort((one, other) => load(one) - load(other))
  }

  private async insert(
    manager: EntityManager,
    { engineer, ticket, from, now }: { engineer: string; ticket: string; from: number; now: number },
  ): Promise<boolean> {
    const times = { startsAt: from, endsAt: from + SLOT_MS, bookedAt: now }
    try {
      await manager.insert(SlotRow, { id: newId(now), engineer, ticket, ...times })
      return true
    } catch (error) {
      if (isDuplicate(error)) return false
      throw error
    }
  }
}

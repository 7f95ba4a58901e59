import { Injectable } from '@nestjs/common'
import type { Change } from './service-tickets.service.ts'
import { ServiceTickets } from './service-tickets.service.ts'
import { StepEffects } from './step-effects.service.ts'

/** The step by which the system closes a ticket. */
@Injectable()
export class ClosingDesk {
  constructor(
    private readonly tickets: ServiceTickets,
    private readonly effects: StepEffects,
  ) {}

  /** Closes one ticket that nobody touched since `before` (epoch ms); false where somebody did meanwhile. */
  async close(id: string, before: number): Promise<boolean> {
    let closed = false
    const ask = { ticket: id, by: 'system', person: '', version: null } as const
    await this.tickets.change(ask, async (opened, manager, now): Promise<Change | null> => {
      const { state, updatedAt } = opened.service.row
      closed = updatedAt <= before && (state === 'resolved' || state === 'answered')
      if (!closed) return null
      const step = this.tickets.step('system', 'close', ({ service }) =>
        this.effects.close(manager, service, now, 'system'),
      )
      return step(opened, manager, now)
    })
    return closed
  }
}

import {
  actAtDesk,
  askCustomer,
  logCall,
  openServiceAtDesk,
  searchTickets,
} from '@iws/shared/contract/desk-service'
import type { Takes } from '@iws/shared/contract/endpoint'
import type { DeskService } from '@iws/shared/contract/gives/desk-service'
import type { Staff } from './staff'

/** An agent with one ticket open, who speaks HTTP as the desk does. */
export class Agent {
  private seen: DeskService | null = null

  constructor(private readonly staff: Staff) {}

  get ticket(): DeskService {
    if (!this.seen) throw new Error('The agent has opened no ticket.')
    return this.seen
  }

  /** Finds a ticket by its number and opens it. */
  async open(number: string): Promise<void> {
    const { rows } = await this.staff.say(searchTickets, { text: number })
    const [found] = rows
    if (!found) throw new Error(`There is no ticket ${number}.`)
    this.seen = await this.staff.say(openServiceAtDesk, { id: found.id })
  }

  async refresh(): Promise<void> {
    this.seen = await this.staff.say(openServiceAtDesk, { id: this.ticket.id })
  }

  async call(call: Omit<Takes<typeof logCall>, 'id' | 'version'>): Promise<void> {
    this.seen = await this.staff.say(logCall, { ...this.now(), ...call })
  }

  async ask(ask: Omit<Takes<typeof askCustomer>, 'id' | 'version'>): Promise<void> {
    this.seen = await this.staff.say(askCustomer, { ...this.now(), ...ask })
  }

  async act(step: Omit<Takes<typeof actAtDesk>, 'id' | 'version'>): Promise<void> {
    await this.refresh()
    this.seen = await this.staff.say(actAtDesk, { ...this.now(), ...step })
  }

  private now(): { id: string; version: number } {
    return { id: this.ticket.id, version: this.ticket.version }
  }
}

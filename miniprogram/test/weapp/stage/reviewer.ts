import {
  acceptPapers,
  answerFinding,
  askAgain,
  confirmDates,
  findTickets,
  markPage,
  openAtDesk,
  registerMachine,
} from '@iws/shared/contract/desk'
import type { Takes } from '@iws/shared/contract/endpoint'
import type { DeskTicket } from '@iws/shared/contract/gives/desk'
import type { PaperId } from '@iws/shared/rulebook/words'
import type { Staff } from './staff'

const PULSE = 100
const PATIENCE = 60_000

/** A reviewer with one ticket open, who speaks HTTP as the desk does. */
export class Reviewer {
  private seen: DeskTicket | null = null

  constructor(private readonly staff: Staff) {}

  get ticket(): DeskTicket {
    if (!this.seen) throw new Error('The reviewer has opened no ticket.')
    return this.seen
  }

  /** Finds a ticket by its number and opens it. */
  async open(number: string): Promise<void> {
    const { rows } = await this.staff.say(findTickets, { text: number })
    const [found] = rows
    if (!found) throw new Error(`There is no ticket ${number}.`)
    this.seen = await this.staff.say(openAtDesk, { id: found.id })
  }

  async refresh(): Promise<void> {
    this.seen = await this.staff.say(openAtDesk, { id: this.ticket.id })
  }

  /** Waits until every page has been cleaned. */
  async cleaned(): Promise<void> {
    for (const started = Date.now(); this.ticket.pages.some(page => page.state === 'received');) {
      if (Date.now() - started > PATIENCE) throw new Error('The pages are not cleaned.')
      await new Promise(resolve => setTimeout(resolve, PULSE))
      await this.refresh()
    }
  }

  /** The page of a paper that counts now. */
  page(paper: PaperId): DeskTicket['pages'][number] {
    const page = this.ticket.pages.find(each => each.paper === paper && each.state !== 'replaced')
    if (!page) throw new Error(`There is no page of ${paper}.`)
    return page
  }

  async mark(paper: PaperId, mark: 'accepted'): Promise<void> {
    this.seen = await this.staff.say(markPage, { ...this.now(), page: this.page(paper).id, mark })
  }

  async sendBack(paper: PaperId, reason: string, note: string): Promise<void> {
    const page = this.page(paper).id
    this.seen = await this.staff.say(markPage, { ...this.now(), page, mark: 'sent-back', reason, note })
  }

  async askAgain(): Promise<void> {
    this.seen = await this.staff.say(askAgain, this.now())
  }

  async confirm(purchaseDay: string, readings: Takes<typeof confirmDates>['readings']): Promise<void> {
    const told = { documentExpires: '2030-01-01', sameHolder: true, pagesTogether: true }
    this.seen = await this.staff.say(confirmDates, { ...this.now(), purchaseDay, readings, ...told })
    for (const { rule, verdict, weight } of this.ticket.findings)
      if (verdict === 'fail' && weight !== 'tells')
        this.seen = await this.staff.say(answerFinding, { ...this.now(), rule, note: 'Looked at.' })
  }

  /** Accepts the papers and registers with Lenovo's number and a term of two years from the purchase. */
  async register(lenovoNumber: string, countryOfFirstSale: string): Promise<void> {
    this.seen = await this.staff.say(acceptPapers, this.now())
    const term = { termFrom: '2026-08-14', termUntil: '2028-08-13' }
    this.seen = await this.staff.say(registerMachine, {
      ...this.now(),
      lenovoNumber,
      countryOfFirstSale,
      ...term,
    })
  }

  private now(): { id: string; version: number } {
    return { id: this.ticket.id, version: this.ticket.version }
  }
}

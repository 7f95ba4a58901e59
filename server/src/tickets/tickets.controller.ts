import { Controller } from '@nestjs/common'
import type { MultipartFile } from '@fastify/multipart'
import type { Taken } from '@iws/shared/contract/endpoint'
import { TicketView } from '@iws/shared/contract/gives/tickets'
import * as contract from '@iws/shared/contract/tickets'
import { Caller, FilePart, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Draft } from './registration/draft.service.ts'
import { Opening } from './registration/opening.service.ts'
import { Pages } from './registration/pages.service.ts'
import { TicketReading } from './ticket-reading.service.ts'

/** A customer's own tickets. Every query takes the owner. */
@Controller()
export class TicketsController {
  constructor(
    private readonly reading: TicketReading,
    private readonly opening: Opening,
    private readonly draft: Draft,
    private readonly pages: Pages,
  ) {}

  @Route(contract.openRegistration, TicketView)
  async open(@Caller() { person }: Session, @Input() input: Taken<typeof contract.openRegistration>) {
    return this.reading.forCustomer(await this.opening.open(person, input), person)
  }

  @Route(contract.getTicket, TicketView)
  get(@Caller() { person }: Session, @Input() { id }: Taken<typeof contract.getTicket>) {
    return this.reading.forCustomer(id, person)
  }

  @Route(contract.saveTicket, TicketView)
  async save(@Caller() { person }: Session, @Input() input: Taken<typeof contract.saveTicket>) {
    await this.draft.save(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.giveConsent, TicketView)
  async consent(@Caller() { person }: Session, @Input() input: Taken<typeof contract.giveConsent>) {
    await this.draft.consent(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.submitTicket, TicketView)
  async submit(@Caller() { person }: Session, @Input() input: Taken<typeof contract.submitTicket>) {
    await this.draft.submit(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.withdrawTicket, TicketView)
  async withdraw(@Caller() { person }: Session, @Input() input: Taken<typeof contract.withdrawTicket>) {
    await this.draft.withdraw(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.excuseRequirement, TicketView)
  async excuse(@Caller() { person }: Session, @Input() input: Taken<typeof contract.excuseRequirement>) {
    await this.draft.excuse(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.addPage, TicketView)
  async add(
    @Caller() { person }: Session,
    @Input() input: Taken<typeof contract.addPage>,
    @FilePart() { file }: MultipartFile,
  ) {
    await this.pages.add(person, input, file)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.reusePage, TicketView)
  async reuse(@Caller() { person }: Session, @Input() input: Taken<typeof contract.reusePage>) {
    await this.pages.reuse(person, input)
    return this.reading.forCustomer(input.id, person)
  }

  @Route(contract.removePage, TicketView)
  async remove(@Caller() { person }: Session, @Input() input: Taken<typeof contract.removePage>) {
    await this.pages.remove(person, input)
    return this.reading.forCustomer(input.id, person)
  }
}

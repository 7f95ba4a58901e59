import { Controller } from '@nestjs/common'
import * as contract from '@iws/shared/contract/desk'
import type { Taken } from '@iws/shared/contract/endpoint'
import { DeskTicket, Found, Queue } from '@iws/shared/contract/gives/desk'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Decisions } from './decisions.service.ts'
import { Desk } from './desk.service.ts'
import { Review } from './review.service.ts'

/** The reviewers' desk. */
@Controller()
export class DeskController {
  constructor(
    private readonly desk: Desk,
    private readonly review: Review,
    private readonly decisions: Decisions,
  ) {}

  @Route(contract.listQueue, Queue)
  queue(@Input() input: Taken<typeof contract.listQueue>) {
    return this.desk.queue(input)
  }

  @Route(contract.findTickets, Found)
  find(@Caller() { person }: Session, @Input() input: Taken<typeof contract.findTickets>) {
    return this.desk.find(person, input)
  }

  @Route(contract.openAtDesk, DeskTicket)
  open(@Caller() { person }: Session, @Input() { id }: Taken<typeof contract.openAtDesk>) {
    return this.desk.look(person, id)
  }

  @Route(contract.markPage, DeskTicket)
  async mark(@Caller() { person }: Session, @Input() input: Taken<typeof contract.markPage>) {
    await this.review.mark(person, input)
    return this.desk.open(input.id)
  }

  @Route(contract.answerExcuse, DeskTicket)
  async answerExcuse(@Caller() { person }: Session, @Input() input: Taken<typeof contract.answerExcuse>) {
    await this.review.answerExcuse(person, input)
    return this.desk.open(input.id)
  }

  @Route(contract.confirmDates, DeskTicket)
  async confirmDates(@Caller() { person }: Session, @Input() input: Taken<typeof contract.confirmDates>) {
    await this.review.confirmDates(person, input)
    return this.desk.open(input.id)
  }

  @Route(contract.answerFinding, DeskTicket)
  async answerFinding(@Caller() { person }: Session, @Input() input: Taken<typeof contract.answerFinding>) {
    await this.review.answerFinding(person, input)
    return this.desk.open(input.id)
  }

  @Route(contract.askAgain, DeskTicket)
  async askAgain(@Caller() { person }: Session, @Input() input: Taken<typeof contract.askAgain>) {
    await this.decisions.askAgain(person, input)
    return this.desk.open(input.id)
  }

  @Route(contract.acceptPapers, DeskTicket)
  async acceptPapers(@Caller() { person }: Session, @Input() input: Taken<typeof contract.acceptPapers>) {
    await this.decisions.acceptPapers(person, input)
    return this.desk.open(input.id)
  }

  @Route(contract.registerMachine, DeskTicket)
  async register(@Caller() { person }: Session, @Input() input: Taken<typeof contract.registerMachine>) {
    await this.decisions.register(person, input)
    return this.desk.open(input.id)
  }

  @Route(contract.refuseTicket, DeskTicket)
  async refuse(@Caller() { person }: Session, @Input() input: Taken<typeof contract.refuseTicket>) {
    await this.decisions.refuse(person, input)
    return this.desk.open(input.id)
  }
}

import { Controller } from '@nestjs/common'
import * as contract from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import { CannedReplies, DeskService } from '@iws/shared/contract/gives/desk-service'
import type { Language } from '@iws/shared/text'
import { Caller, Input, Speaks } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { DeskActs } from './desk-acts.ts'
import { DeskReading } from './desk-reading.service.ts'

/** One ticket at the service desk: who has it, and what belongs to it. */
@Controller()
export class ServiceDeskController {
  constructor(
    private readonly reading: DeskReading,
    private readonly acts: DeskActs,
  ) {}

  @Route(contract.openServiceAtDesk, DeskService)
  open(@Caller() { person, role }: Session, @Input() { id }: Taken<typeof contract.openServiceAtDesk>) {
    return this.reading.look(id, person, role === 'lead' ? 'lead' : 'agent')
  }

  @Route(contract.listReplies, CannedReplies)
  replies(@Speaks() speaks: Language, @Input() { id }: Taken<typeof contract.listReplies>) {
    return this.reading.replies(id, speaks)
  }

  @Route(contract.assignService, DeskService)
  async assign(@Caller() session: Session, @Input() input: Taken<typeof contract.assignService>) {
    await this.acts.assignment.assign(session, input)
    return this.reading.open(input.id)
  }

  @Route(contract.addNote, DeskService)
  async note(@Caller() session: Session, @Input() input: Taken<typeof contract.addNote>) {
    await this.acts.marking.note(session, input)
    return this.reading.open(input.id)
  }

  @Route(contract.setTags, DeskService)
  async setTags(@Caller() session: Session, @Input() input: Taken<typeof contract.setTags>) {
    await this.acts.marking.setTags(session, input)
    return this.reading.open(input.id)
  }

  @Route(contract.linkService, DeskService)
  async link(@Caller() session: Session, @Input() input: Taken<typeof contract.linkService>) {
    await this.acts.marking.link(session, input)
    return this.reading.open(input.id)
  }

  @Route(contract.mergeService, DeskService)
  async merge(@Caller() session: Session, @Input() input: Taken<typeof contract.mergeService>) {
    await this.acts.merging.merge(session, input)
    return this.reading.open(input.id)
  }

  @Route(contract.splitService, DeskService)
  async split(@Caller() session: Session, @Input() input: Taken<typeof contract.splitService>) {
    return this.reading.open(await this.acts.splitting.split(session, input))
  }
}

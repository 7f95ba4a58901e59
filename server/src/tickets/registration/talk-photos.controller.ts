import { Controller } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import { TalkPhotos as Given, TicketView } from '@iws/shared/contract/gives/tickets'
import * as contract from '@iws/shared/contract/tickets'
import { Caller, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { TicketReading } from '../ticket-reading.service.ts'
import { TalkPhotos } from './talk-photos.service.ts'

/** Photos of the talk as pages of a registration. */
@Controller()
export class TalkPhotosController {
  constructor(
    private readonly photos: TalkPhotos,
    private readonly reading: TicketReading,
  ) {}

  @Route(contract.listTalkPhotos, Given)
  async list(@Caller() { person }: Session, @Input() { id }: Taken<typeof contract.listTalkPhotos>) {
    return { photos: await this.photos.of(person, id) }
  }

  @Route(contract.pageFromTalk, TicketView)
  async take(@Caller() { person }: Session, @Input() input: Taken<typeof contract.pageFromTalk>) {
    await this.photos.take(person, input)
    return this.reading.forCustomer(input.id, person)
  }
}

import { Controller } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import { UnclearMail } from '@iws/shared/contract/gives/mails'
import { joinMail, readUnclearMail } from '@iws/shared/contract/mails'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { MailDesk } from './mail-desk.service.ts'
import type { Decider } from './mail-desk.service.ts'

/** Mails before the person who says where they belong. */
@Controller()
export class MailDeskController {
  constructor(private readonly desk: MailDesk) {}

  @Route(readUnclearMail, UnclearMail)
  look(@Caller() caller: Session, @Input() { id }: Taken<typeof readUnclearMail>): Promise<UnclearMail> {
    return this.desk.look(id, deciderOf(caller))
  }

  @Route(joinMail, UnclearMail)
  join(@Caller() caller: Session, @Input() { id, ticket }: Taken<typeof joinMail>): Promise<UnclearMail> {
    return this.desk.join(id, ticket, deciderOf(caller))
  }
}

const deciderOf = ({ person, role }: Session): Decider => ({ person, role: role === 'lead' ? role : 'agent' })

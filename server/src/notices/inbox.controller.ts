import { Controller } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Inbox } from '@iws/shared/contract/gives/inbox'
import { markInboxRead, readInbox } from '@iws/shared/contract/inbox'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Notices } from './notices.service.ts'

/** A customer's own inbox. */
@Controller()
export class InboxController {
  constructor(private readonly notices: Notices) {}

  @Route(readInbox, Inbox)
  read(@Caller() { person }: Session): Promise<Inbox> {
    return this.notices.inbox(person)
  }

  @Route(markInboxRead, Inbox)
  async markRead(
    @Caller() { person }: Session,
    @Input() { upTo }: Taken<typeof markInboxRead>,
  ): Promise<Inbox> {
    await this.notices.markRead(person, upTo)
    return this.notices.inbox(person)
  }
}

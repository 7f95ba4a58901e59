import { Controller } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Thread } from '@iws/shared/contract/gives/thread'
import * as contract from '@iws/shared/contract/thread'
import { Caller, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { Threads } from './threads.service.ts'

/** The thread of a ticket of any kind, for both sides. */
@Controller()
export class ThreadController {
  constructor(private readonly threads: Threads) {}

  @Route(contract.readThread, Thread)
  read(@Caller() session: Session, @Input() { id }: Taken<typeof contract.readThread>) {
    return this.threads.read(session, id)
  }

  @Route(contract.writeMessage, Thread)
  write(@Caller() session: Session, @Input() input: Taken<typeof contract.writeMessage>) {
    return this.threads.write(session, input)
  }

  @Route(contract.readThreadAtDesk, Thread)
  readAtDesk(@Caller() session: Session, @Input() { id }: Taken<typeof contract.readThreadAtDesk>) {
    return this.threads.read(session, id)
  }

  @Route(contract.writeAtDesk, Thread)
  writeAtDesk(@Caller() session: Session, @Input() input: Taken<typeof contract.writeAtDesk>) {
    return this.threads.write(session, input)
  }
}

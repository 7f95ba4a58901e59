import { Controller } from '@nestjs/common'
import * as contract from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import {
  Colleagues as ColleaguesReply,
  DeskFound,
  DeskList,
  Tasks,
} from '@iws/shared/contract/gives/desk-service'
import { Database } from '../../core/database/database.ts'
import { Caller, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { Colleagues } from './colleagues.service.ts'
import { DeskTasks } from './desk-tasks.service.ts'
import { ServiceLists } from './service-lists.service.ts'

/** The lists of the service desk: tickets, colleagues, tasks. */
@Controller()
export class ServiceListsController {
  constructor(
    private readonly lists: ServiceLists,
    private readonly colleagues: Colleagues,
    private readonly tasks: DeskTasks,
    private readonly database: Database,
  ) {}

  @Route(contract.listService, DeskList)
  list(@Caller() session: Session, @Input() input: Taken<typeof contract.listService>) {
    return this.lists.list(session, input)
  }

  @Route(contract.searchTickets, DeskFound)
  search(@Caller() session: Session, @Input() input: Taken<typeof contract.searchTickets>) {
    return this.lists.search(session, input)
  }

  @Route(contract.listColleagues, ColleaguesReply)
  people() {
    return this.colleagues.all(this.database.reader)
  }

  @Route(contract.setPresence, ColleaguesReply)
  present(@Caller() session: Session, @Input() { until }: Taken<typeof contract.setPresence>) {
    return this.colleagues.present(this.database, session, until)
  }

  @Route(contract.listTasks, Tasks)
  open(@Caller() session: Session) {
    return this.tasks.list(session)
  }

  @Route(contract.finishTask, Tasks)
  finish(@Caller() session: Session, @Input() { id }: Taken<typeof contract.finishTask>) {
    return this.tasks.finish(session, id)
  }

  @Route(contract.reopenTask, Tasks)
  reopen(@Caller() session: Session, @Input() { id }: Taken<typeof contract.reopenTask>) {
    return this.tasks.reopen(session, id)
  }
}

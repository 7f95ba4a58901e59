import { Controller } from '@nestjs/common'
import * as contract from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import { SavedViews } from '@iws/shared/contract/gives/desk-service'
import { Caller, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { DeskViews } from './desk-views.service.ts'

/** Saved lists of the caller. */
@Controller()
export class DeskViewsController {
  constructor(private readonly views: DeskViews) {}

  @Route(contract.listViews, SavedViews)
  list(@Caller() { person }: Session) {
    return this.views.list(person)
  }

  @Route(contract.saveView, SavedViews)
  save(@Caller() { person }: Session, @Input() input: Taken<typeof contract.saveView>) {
    return this.views.save(person, input)
  }

  @Route(contract.removeView, SavedViews)
  remove(@Caller() { person }: Session, @Input() { id }: Taken<typeof contract.removeView>) {
    return this.views.remove(person, id)
  }
}

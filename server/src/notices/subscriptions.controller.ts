import { Controller } from '@nestjs/common'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Subscriptions as Given } from '@iws/shared/contract/gives/subscriptions'
import { acceptSubscriptions, readSubscriptions } from '@iws/shared/contract/subscriptions'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Subscriptions } from './subscriptions.service.ts'

/** What a customer lets us tell by WeChat. */
@Controller()
export class SubscriptionsController {
  constructor(private readonly subscriptions: Subscriptions) {}

  @Route(readSubscriptions, Given)
  read(@Caller() { person }: Session): Promise<Given> {
    return this.subscriptions.left(person)
  }

  @Route(acceptSubscriptions, Given)
  async accept(
    @Caller() { person }: Session,
    @Input() { key, templates }: Taken<typeof acceptSubscriptions>,
  ): Promise<Given> {
    await this.subscriptions.accept(person, key, templates)
    return this.subscriptions.left(person)
  }
}

import { Injectable } from '@nestjs/common'
import { Filing } from './filing.service.ts'
import { ServiceConsents } from './service-consents.service.ts'
import { ServiceDrafts, ServiceOpening } from './service-drafts.service.ts'

/** What a customer can do with a draft, in one hand. */
@Injectable()
export class CustomerDesk {
  constructor(
    readonly opening: ServiceOpening,
    readonly drafts: ServiceDrafts,
    readonly consents: ServiceConsents,
    readonly filing: Filing,
  ) {}
}

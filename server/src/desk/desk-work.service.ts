import { Injectable } from '@nestjs/common'
import { Decisions } from './decisions.service.ts'
import { Desk } from './desk.service.ts'
import { Review } from './review.service.ts'
import { Station } from './station.service.ts'

/** What staff can do, in one hand, for those who do it without a screen. */
@Injectable()
export class DeskWork {
  constructor(
    readonly desk: Desk,
    readonly review: Review,
    readonly decisions: Decisions,
    readonly station: Station,
  ) {}
}

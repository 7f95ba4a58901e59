import { Injectable } from '@nestjs/common'
import { Commitments } from './commitments.service.ts'
import { Owners } from './owners.service.ts'
import { Packets } from './packets.service.ts'
import { Slots } from './slots.service.ts'

/** Everybody a filed ticket has to do with, in one hand. */
@Injectable()
export class FilingDesk {
  constructor(
    readonly commitments: Commitments,
    readonly owners: Owners,
    readonly packets: Packets,
    readonly slots: Slots,
  ) {}
}

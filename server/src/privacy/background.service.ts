import { Injectable } from '@nestjs/common'
import type { OnApplicationBootstrap } from '@nestjs/common'
import { Chores } from '../core/chores.ts'
import { MailErasure } from '../mailbox/mail-erasure.service.ts'
import { Leftovers } from './leftovers.service.ts'
import { Retention } from './retention.service.ts'

const EVERY_MS = 60 * 60_000

/** Looks once an hour, and at the start, for what has to be erased. */
@Injectable()
export class PrivacyBackground implements OnApplicationBootstrap {
  constructor(
    private readonly chores: Chores,
    private readonly retention: Retention,
    private readonly mails: MailErasure,
    private readonly leftovers: Leftovers,
  ) {}

  onApplicationBootstrap(): void {
    this.chores.every(EVERY_MS, 'photos erased', () => this.retention.run())
    this.chores.every(EVERY_MS, 'mails erased', () => this.mails.run())
    this.chores.every(EVERY_MS, 'leftovers taken out', () => this.leftovers.run())
  }
}

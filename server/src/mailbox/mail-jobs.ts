import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import { Outbox } from '../core/outbox/outbox.service.ts'
import { Sweep } from '../documents/sweep.service.ts'
import { CLAIMED_JOB } from './claims.service.ts'
import { REPLY_JOB } from './mail-answers.service.ts'
import { MailSending } from './mail-sending.service.ts'
import { MailStore } from './mail-store.service.ts'

const AT_ONCE = 4

/** Ties the mailbox to the outbox and to whoever sweeps the store. */
@Injectable()
export class MailJobs implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly sending: MailSending,
    private readonly sweep: Sweep,
    private readonly store: MailStore,
  ) {}

  onModuleInit(): void {
    this.outbox.handle(REPLY_JOB, job => this.sending.reply(job), { atOnce: AT_ONCE })
    this.outbox.handle(CLAIMED_JOB, job => this.sending.tellClaimed(job))
    this.sweep.keepsToo(ids => this.store.namedAmong(ids))
  }
}

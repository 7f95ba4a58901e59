import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import { Clock } from '../core/clock.ts'
import { MailNotTaken } from '../core/mail/post.ts'
import { Outbox } from '../core/outbox/outbox.service.ts'
import type { Job, Next } from '../core/outbox/outbox.service.ts'
import { Deliveries } from './deliveries.service.ts'
import { JOBS, sentOf } from './notice-job.ts'
import { NoticeMails } from './notice-mails.service.ts'
import { Fuse, LONGEST_MS, pauseAfter } from './patience.ts'

const LOST: Next = { then: JOBS.lost }
/** Those who put mails off mostly take them after some minutes; asked sooner they count it against us. */
const PUT_OFF_MS = 60_000

/** The second way of a notice: a mail, where a mailbox is known. */
@Injectable()
export class MailChannel implements OnModuleInit {
  private readonly fuse = new Fuse()

  constructor(
    private readonly outbox: Outbox,
    private readonly mails: NoticeMails,
    private readonly deliveries: Deliveries,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.handle(JOBS.mail, job => this.bring(job), { atOnce: 4 })
  }

  private async bring(job: Job): Promise<Next> {
    const sent = sentOf(job)
    const { notice } = sent
    const known = await this.deliveries.of(notice, 'mail')
    if (known?.state === 'sent') return
    try {
      const trace = await this.mails.send(sent)
      if (trace === null) return LOST
      await this.deliveries.keep(notice, 'mail', { state: 'sent', trace })
      this.worked()
    } catch (error) {
      if (!(error instanceof MailNotTaken)) throw error
      return this.after(job, notice, error)
    }
  }

  private async after({ tried, age }: Job, notice: string, { code, permanent }: MailNotTaken): Promise<Next> {
    const spoke = /^\d{3}$/.test(code)
    if (permanent || spoke) this.worked()
    else this.failed()
    const after = pauseAfter(tried, spoke ? PUT_OFF_MS : 0, Math.random())
    const over = permanent || age + after > LONGEST_MS
    await this.deliveries.keep(notice, 'mail', { state: over ? 'refused' : 'waiting', code })
    return over ? LOST : { after }
  }

  private worked(): void {
    this.fuse.worked()
    this.outbox.flow(JOBS.mail)
  }

  /** The mail server does not answer: for a while no other mail tries it either. */
  private failed(): void {
    const restMs = this.fuse.failed(this.clock.now())
    if (restMs > 0) this.outbox.hold(JOBS.mail, restMs)
  }
}

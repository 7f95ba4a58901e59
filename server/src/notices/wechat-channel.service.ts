import { Injectable } from '@nestjs/common'
import type { OnModuleInit } from '@nestjs/common'
import { Outbox } from '../core/outbox/outbox.service.ts'
import type { Job, Next } from '../core/outbox/outbox.service.ts'
import { ALSO_BY_MAIL, JOBS, sentOf } from './notice-job.ts'
import type { Sent } from './notice-job.ts'
import { LONGEST_MS, LONGEST_WAIT_MS, pauseAfter, TRIES_BEFORE_NEXT_WAY } from './patience.ts'
import { Reach } from './reach.service.ts'
import { WechatLetters } from './wechat-letters.service.ts'
import type { Letter } from './wechat-letters.service.ts'
import { WechatMessages } from './wechat-messages.service.ts'
import type { Sending } from './wechat-messages.service.ts'

const MAIL: Next = { then: JOBS.mail }

/** The first way of a notice: a subscribe message, where the customer has allowed one. */
@Injectable()
export class WechatChannel implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly letters: WechatLetters,
    private readonly messages: WechatMessages,
    private readonly reach: Reach,
  ) {}

  onModuleInit(): void {
    this.outbox.handle(JOBS.wechat, job => this.bring(job), { atOnce: 8 })
    this.outbox.handle(JOBS.wechatOnly, job => this.bring(job, true), { atOnce: 4 })
  }

  private async bring(job: Job, only = false): Promise<Next> {
    const sent = sentOf(job)
    const { mail, language } = await this.reach.of(sent.ticket, sent.customer)
    if (this.messages.isDown() && !only) return mail ? MAIL : { then: JOBS.wechatOnly }
    const letter = await this.letters.begin(sent)
    if (letter === 'no') return MAIL
    if (letter === 'gone') return done(sent)
    const fields = this.letters.fields(letter.template, sent, language, job.madeAt)
    const message = { openid: letter.openid, template: letter.template.id, fields }
    const { sending, restMs } = await this.messages.send(message)
    if (restMs > 0) this.outbox.hold(JOBS.wechatOnly, restMs)
    if (sending.is === 'sent') this.outbox.flow(JOBS.wechatOnly)
    return this.after(sending, { job, sent, letter, hasMail: mail !== null })
  }

  private async after(
    sending: Sending,
    { job, sent, letter, hasMail }: { job: Job; sent: Sent; letter: Letter; hasMail: boolean },
  ): Promise<Next> {
    switch (sending.is) {
      case 'sent':
        await this.letters.end(sent, letter, { state: 'sent', trace: sending.trace }, 'used')
        return done(sent)
      case 'unsure':
        // Sent again, it might arrive twice; by mail it is at worst told on two ways.
        await this.letters.end(sent, letter, { state: 'unsure', code: sending.code }, 'used')
        return MAIL
      case 'unsubscribed':
        await this.letters.end(sent, letter, { state: 'refused', code: sending.code }, 'empty')
        return MAIL
      case 'refused':
        await this.letters.end(sent, letter, { state: 'refused', code: sending.code }, 'back')
        return MAIL
      case 'later':
      case 'down': {
        const after = pauseAfter(job.tried, sending.is === 'later' ? sending.waitMs : 0, Math.random())
        if (!isWorthIt(job, after, hasMail)) {
          await this.letters.end(sent, letter, { state: 'refused', code: sending.code }, 'back')
          return MAIL
        }
        await this.letters.end(sent, letter, { state: 'waiting', code: sending.code }, 'used')
        return { after }
      }
    }
  }
}

function done({ kind }: Sent): Next {
  return ALSO_BY_MAIL.includes(kind) ? MAIL : undefined
}

/** Whether to try WeChat once more after so many ms, or to go on to the next way. */
function isWorthIt({ tried, age }: Job, after: number, hasMail: boolean): boolean {
  if (hasMail) return tried + 1 < TRIES_BEFORE_NEXT_WAY && after <= LONGEST_WAIT_MS
  return age + after <= LONGEST_MS
}

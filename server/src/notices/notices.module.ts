import { Module } from '@nestjs/common'
import { Deliveries } from './deliveries.service.ts'
import { InboxController } from './inbox.controller.ts'
import { MailChannel } from './mail-channel.service.ts'
import { NoticeMails } from './notice-mails.service.ts'
import { NoticeTickets } from './notice-tickets.service.ts'
import { Notices } from './notices.service.ts'
import { Reach } from './reach.service.ts'
import { StaffTasks } from './staff-tasks.service.ts'
import { SubscriptionsController } from './subscriptions.controller.ts'
import { Subscriptions } from './subscriptions.service.ts'
import { Undelivered } from './undelivered.service.ts'
import { WechatChannel } from './wechat-channel.service.ts'
import { WechatLetters } from './wechat-letters.service.ts'
import { WechatMessages } from './wechat-messages.service.ts'
import { WechatTokens } from './wechat-tokens.service.ts'

/** News for customers, by one way after the other, and what staff must see to where none leads anywhere. */
@Module({
  controllers: [InboxController, SubscriptionsController],
  providers: [
    Deliveries,
    MailChannel,
    NoticeMails,
    NoticeTickets,
    Notices,
    Reach,
    StaffTasks,
    Subscriptions,
    Undelivered,
    WechatChannel,
    WechatLetters,
    WechatMessages,
    WechatTokens,
  ],
  exports: [Deliveries, Notices, NoticeTickets, Reach, StaffTasks, Subscriptions],
})
export class NoticesModule {}

import { Module } from '@nestjs/common'
import { InboxController } from './inbox.controller.ts'
import { Notices } from './notices.service.ts'

/** News for customers, from the outbox to the inbox. */
@Module({ controllers: [InboxController], providers: [Notices], exports: [Notices] })
export class NoticesModule {}

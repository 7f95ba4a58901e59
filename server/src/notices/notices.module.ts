import { Module } from '@nestjs/common'
import { InboxController } from './inbox.controller.ts'
import { Notices } from './notices.service.ts'
import { StaffTasks } from './staff-tasks.service.ts'

/** News for customers, and what staff must see to where news does not arrive. */
@Module({ controllers: [InboxController], providers: [Notices, StaffTasks], exports: [Notices, StaffTasks] })
export class NoticesModule {}

import { Injectable } from '@nestjs/common'
import { AttachmentIntake } from '../../documents/attachment-intake.service.ts'
import { Attachments } from '../../documents/attachments.service.ts'
import { ServiceStore } from '../../tickets/service/service-store.ts'
import { Thread } from '../../tickets/thread/thread.service.ts'

/** What a message with a file needs, in one hand. */
@Injectable()
export class DeskFiles {
  constructor(
    readonly intake: AttachmentIntake,
    readonly attachments: Attachments,
    readonly store: ServiceStore,
    readonly thread: Thread,
  ) {}
}

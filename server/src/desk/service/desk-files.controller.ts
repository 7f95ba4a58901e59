import { Controller } from '@nestjs/common'
import type { MultipartFile } from '@fastify/multipart'
import { sendFileAtDesk } from '@iws/shared/contract/desk-service'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Thread } from '@iws/shared/contract/gives/thread'
import { Caller, FilePart, Input } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import type { Session } from '../../core/http/session.ts'
import { Threads } from '../../tickets/thread/threads.service.ts'
import { SendingFiles } from './sending-files.service.ts'

/** Files from the desk to the customer. */
@Controller()
export class DeskFilesController {
  constructor(
    private readonly sending: SendingFiles,
    private readonly threads: Threads,
  ) {}

  @Route(sendFileAtDesk, Thread)
  async send(
    @Caller() session: Session,
    @Input() input: Taken<typeof sendFileAtDesk>,
    @FilePart() { file, filename }: MultipartFile,
  ) {
    await this.sending.send(session, input, Object.assign(file, { name: filename.slice(0, 200) }))
    return this.threads.read(session, input.id)
  }
}

import { Controller, StreamableFile } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import type { Taken } from '@iws/shared/contract/endpoint'
import { PictureLink } from '@iws/shared/contract/gives/pictures'
import { getPicture, linkPicture } from '@iws/shared/contract/pictures'
import { Caller, Input, Reply } from '../core/http/call.ts'
import { BYTES, Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Pictures } from './pictures.service.ts'

/** Pictures of papers, pictures and films of tickets: for their owner and for the staff who work on them. */
@Controller()
export class PicturesController {
  constructor(private readonly pictures: Pictures) {}

  @Route(linkPicture, PictureLink)
  link(@Caller() session: Session, @Input() input: Taken<typeof linkPicture>) {
    return this.pictures.link(session, input)
  }

  @Route(getPicture, BYTES)
  async show(
    @Caller() session: Session,
    @Input() { link }: Taken<typeof getPicture>,
    @Reply() reply: FastifyReply,
  ): Promise<StreamableFile> {
    const { bytes, type } = await this.pictures.show(session, link)
    reply.header('cache-control', 'no-store').header('x-content-type-options', 'nosniff')
    return new StreamableFile(bytes, { type, disposition: 'inline' })
  }
}

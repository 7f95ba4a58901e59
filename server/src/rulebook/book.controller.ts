import { Controller, Headers } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { readBook, readSegment } from '@iws/shared/contract/book'
import type { Taken } from '@iws/shared/contract/endpoint'
import { BookManifest } from '@iws/shared/contract/gives/book'
import { Input, Reply } from '../core/http/call.ts'
import { BYTES, Route } from '../core/http/route.ts'
import { packingFor } from './segment-bytes.ts'
import { Segments } from './segments.service.ts'

/** The book, for phones to keep. It is the same for everybody. */
@Controller()
export class BookController {
  constructor(private readonly segments: Segments) {}

  @Route(readBook, BookManifest)
  manifest(): BookManifest {
    return this.segments.manifest()
  }

  /** Anyone may keep it, and asks with `If-None-Match` whether it is still the same. */
  @Route(readSegment, BYTES)
  async segment(
    @Input() { segment }: Taken<typeof readSegment>,
    @Headers('accept-encoding') accepts: string | undefined,
    @Headers('if-none-match') known: string | undefined,
    @Reply() reply: FastifyReply,
  ): Promise<Buffer | undefined> {
    const part = this.segments.part(segment)
    const packing = packingFor(accepts)
    reply
      .header('cache-control', 'no-cache')
      .header('vary', 'accept-encoding')
      .header('etag', part.tag(packing))
    if (part.isKnownTo(known)) {
      void reply.code(304)
      return undefined
    }
    if (packing) reply.header('content-encoding', packing)
    reply.type('application/json; charset=utf-8')
    return part.in(packing)
  }
}

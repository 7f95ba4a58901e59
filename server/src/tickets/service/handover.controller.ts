import { Controller, Param } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { Reply } from '../../core/http/call.ts'
import { Page } from '../../core/http/route.ts'
import { handoverPage } from './handover-page.ts'
import { Handovers } from './handover.service.ts'

/** The page behind the link that a local centre was mailed. The code is the key; it is nobody's session. */
@Controller()
export class HandoverController {
  constructor(private readonly handovers: Handovers) {}

  @Page('/handover/:code')
  async show(@Param('code') code: string, @Reply() reply: FastifyReply): Promise<string> {
    const shown = await this.handovers.open(code)
    void reply
      .code(shown ? 200 : 404)
      .header('x-robots-tag', 'noindex, nofollow')
      .header('cache-control', 'no-store')
    return handoverPage(shown)
  }
}

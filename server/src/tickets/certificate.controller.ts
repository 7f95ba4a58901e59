import { Controller, Param, Query, Req } from '@nestjs/common'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Certificate } from '@iws/shared/contract/gives/tickets'
import { getCertificate } from '@iws/shared/contract/tickets'
import { languageOf } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { Caller, Input, Reply, Speaks } from '../core/http/call.ts'
import { Page, Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { Certificates } from './certificate.service.ts'
import { verifyPage } from './verify-page.ts'

/** The certificate for its holder, and the public page its QR leads to. */
@Controller()
export class CertificateController {
  constructor(private readonly certificates: Certificates) {}

  @Route(getCertificate, Certificate)
  get(
    @Caller() { person }: Session,
    @Input() { id }: Taken<typeof getCertificate>,
    @Req() request: FastifyRequest,
  ) {
    return this.certificates.of(id, person, `${request.protocol}://${request.host}`)
  }

  @Page('/verify/:code')
  async verify(
    @Param('code') code: string,
    @Query('lang') lang: unknown,
    @Speaks() speaks: Language,
    @Reply() reply: FastifyReply,
  ): Promise<string> {
    const verified = /^[0-9A-Za-z]{20}$/.test(code) ? await this.certificates.verify(code) : null
    void reply
      .code(verified ? 200 : 404)
      .header('x-robots-tag', 'noindex, nofollow')
      .header('cache-control', 'no-store')
    return verifyPage(verified, typeof lang === 'string' && lang !== '' ? languageOf(lang) : speaks)
  }
}

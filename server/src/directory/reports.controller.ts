import { Controller, Ip } from '@nestjs/common'
import { closeNumberReport, listNumberReports, reportNumber } from '@iws/shared/contract/directory'
import type { Taken } from '@iws/shared/contract/endpoint'
import { NumberReports as Told } from '@iws/shared/contract/gives/directory'
import { Nothing } from '@iws/shared/contract/gives/session'
import { Caller, Input } from '../core/http/call.ts'
import { Route } from '../core/http/route.ts'
import type { Session } from '../core/http/session.ts'
import { NumberReports } from './number-reports.service.ts'
import { Reporting } from './reporting.service.ts'

/** Wrong numbers: anyone reports them, an administrator closes them. */
@Controller()
export class ReportsController {
  constructor(
    private readonly reporting: Reporting,
    private readonly reports: NumberReports,
  ) {}

  @Route(reportNumber, Nothing)
  async report(@Input() input: Taken<typeof reportNumber>, @Ip() address: string): Promise<Nothing> {
    await this.reporting.report(input, address)
    return {}
  }

  @Route(listNumberReports, Told)
  list(@Caller() session: Session): Promise<Told> {
    return this.reports.list(session)
  }

  @Route(closeNumberReport, Told)
  close(@Caller() session: Session, @Input() { id, note }: Taken<typeof closeNumberReport>): Promise<Told> {
    return this.reports.close(session, id, note)
  }
}

import { Injectable } from '@nestjs/common'
import { dayAt, SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import { loginOf } from '../accounts/demo-accounts.service.ts'
import { Customers } from '../accounts/customers.service.ts'
import { Staff } from '../accounts/staff.service.ts'
import { Clock } from '../core/clock.ts'
import { Database } from '../core/database/database.ts'
import { DeskStepWork } from '../desk/service/desk-step-work.ts'
import { CustomerDesk } from '../tickets/service/customer-desk.service.ts'
import { ServiceReading } from '../tickets/service/service-reading.service.ts'
import { SERVICE_SPECIMENS } from './service-specimens.ts'
import type { ServiceSpecimen, ServiceStand } from './service-specimens.ts'

const CONSENT_VERSION = '2026-11-1'
const DAY_MS = 86_400_000

/** People in hand for the seeds of the service desk. */
@Injectable()
export class DemoPeople {
  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly staff: Staff,
    readonly clock: Clock,
  ) {}

  /** The made-up customer of one specimen. */
  customer(specimen: string): Promise<string> {
    const openid = `demonstration-service-${specimen}`
    return this.database.transact(manager => this.customers.withOpenid(manager, openid))
  }

  /** The demonstration's agent. */
  async agent(): Promise<string> {
    const member = await this.staff.withLogin(this.database.reader, loginOf('agent'))
    if (!member) throw new Error('the demonstration has no agent')
    return member.id
  }
}

/** Repairs, remote help and questions for the service desk of a demonstration, through the services people use. */
@Injectable()
export class DemoService {
  constructor(
    private readonly people: DemoPeople,
    private readonly desk: CustomerDesk,
    private readonly reading: ServiceReading,
    private readonly work: DeskStepWork,
  ) {}

  /** Makes what is missing, one after the other for as long as it `goesOn`. */
  async seed(goesOn: () => boolean): Promise<void> {
    for (const specimen of SERVICE_SPECIMENS) {
      if (!goesOn()) return
      await this.send(specimen)
    }
  }

  private async send(specimen: ServiceSpecimen): Promise<void> {
    const customer = await this.people.customer(specimen.id)
    const { kind, language, saved, consents } = specimen
    const key = `demo-seed-service-${specimen.id}`
    const id = await this.desk.opening.open(customer, { key, kind, language })
    if ((await this.reading.forCustomer(id, customer)).state !== 'draft') return
    await this.desk.drafts.save(customer, { id, ...saved })
    for (const consent of consents)
      await this.desk.consents.say(customer, { id, consent, version: CONSENT_VERSION, given: true })
    await this.desk.filing.file(customer, { id, key: `demo-seed-file-${specimen.id}` })
    await this.bring(id, customer, specimen.stand)
  }

  /** A call that reached somebody, and then what the stand says. */
  private async bring(id: string, customer: string, stand: ServiceStand): Promise<void> {
    if (stand === 'filed') return
    const agent = await this.people.agent()
    const version = async (): Promise<number> => (await this.reading.forCustomer(id, customer)).version
    const outside = 'The demonstration does not wait for the evening.'
    await this.work.calls.log(agent, { id, version: await version(), reached: true, outside })
    if (stand === 'asked') {
      const words = '當地只有美式鍵盤，可以換成美式鍵盤嗎？'
      const ask = { kind: 'keyboard', layout: 'us', words } as const
      return this.work.asks.ask(agent, { id, version: await version(), ...ask })
    }
    const now = this.people.clock.now()
    await this.work.steps.act(agent, {
      id,
      version: await version(),
      action: 'wait-part',
      part: 'Fan, left',
      expectedDay: dayAt(now + 9 * DAY_MS, SHANGHAI_OFFSET_MINUTES),
      nextWordAt: now + 3 * DAY_MS,
    })
  }
}

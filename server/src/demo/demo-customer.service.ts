import { Injectable } from '@nestjs/common'
import { Readable } from 'node:stream'
import type { PaperId } from '@iws/shared/rulebook/words'
import { DEMO_CUSTOMER } from '../accounts/demo-accounts.service.ts'
import { Customers } from '../accounts/customers.service.ts'
import { Database } from '../core/database/database.ts'
import { Registrations } from '../tickets/registrations.service.ts'
import { specimenPicture } from './specimen-picture.ts'
import type { Specimen } from './specimens.ts'

const CONSENT_VERSION = 'demonstration'

/** The made-up people who send the specimens. */
@Injectable()
export class DemoCustomer {
  constructor(
    private readonly database: Database,
    private readonly customers: Customers,
    private readonly registrations: Registrations,
  ) {}

  /** Opens, fills and submits one specimen; gives its ticket, or null where it was submitted before. */
  async send(specimen: Specimen): Promise<string | null> {
    const openid = specimen.own ? DEMO_CUSTOMER : `demonstration-specimen-${specimen.id}`
    const customer = await this.database.transact(manager => this.customers.withOpenid(manager, openid))
    const { opening, draft, reading } = this.registrations
    const key = `demo-seed-open-${specimen.id}`
    const id = await opening.open(customer, { key, route: specimen.route, language: 'zh-CN' })
    if ((await reading.forCustomer(id, customer)).state !== 'draft') return null
    await this.fill(customer, id, specimen)
    if (specimen.stand === 'draft') return null
    await draft.submit(customer, { id, key: `demo-seed-send-${specimen.id}` })
    return id
  }

  private async fill(
    customer: string,
    id: string,
    { id: name, typed, papers, excuse }: Specimen,
  ): Promise<void> {
    const { draft, pages } = this.registrations
    const { serial, model, ...rest } = typed
    await draft.save(customer, {
      id,
      ...rest,
      name: typed.name ?? '',
      serial: serial ?? '',
      model: model ?? '',
    })
    for (const consent of ['identity-papers', 'lawful-import'] as const)
      await draft.consent(customer, { id, consent, version: CONSENT_VERSION, given: true })
    if (excuse) await draft.excuse(customer, { id, ...excuse })
    for (const [requirement, { paper, lines }] of Object.entries(papers)) {
      const asked = {
        id,
        requirement: requirement as PaperId,
        paper,
        key: `demo-seed-${name}-${requirement}`,
      }
      await pages.add(customer, asked, Readable.from([await specimenPicture(paper, lines)]))
    }
  }
}

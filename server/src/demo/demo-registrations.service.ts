import { Injectable } from '@nestjs/common'
import { DemoCustomer } from './demo-customer.service.ts'
import { DemoStaff } from './demo-staff.service.ts'
import { SPECIMENS } from './specimens.ts'

/** The registrations of a demonstration. */
@Injectable()
export class DemoRegistrations {
  constructor(
    private readonly customer: DemoCustomer,
    private readonly staff: DemoStaff,
  ) {}

  /** Makes what is missing, one after the other for as long as it `goesOn`. What stands there already is left as it is. */
  async seed(goesOn: () => boolean): Promise<void> {
    for (const specimen of SPECIMENS) {
      if (!goesOn()) return
      const ticket = await this.customer.send(specimen)
      if (ticket) await this.staff.bring(ticket, specimen.stand)
    }
  }
}

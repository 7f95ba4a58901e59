import { Injectable } from '@nestjs/common'
import { setTimeout as pause } from 'node:timers/promises'
import type { StaffRole } from '@iws/shared/contract/endpoint'
import { loginOf } from '../accounts/demo-accounts.service.ts'
import { Staff } from '../accounts/staff.service.ts'
import { Database } from '../core/database/database.ts'
import { DeskWork } from '../desk/desk-work.service.ts'
import { Cleaning } from '../documents/cleaning.service.ts'
import type { Stand } from './specimens.ts'

const LOOK_AGAIN_MS = 50

/** The demonstration's own staff, who bring specimens to where they stand. */
@Injectable()
export class DemoStaff {
  constructor(
    private readonly database: Database,
    private readonly staff: Staff,
    private readonly work: DeskWork,
    private readonly cleaning: Cleaning,
  ) {}

  /** Takes every step from a ticket in review to `stand`. */
  async bring(id: string, stand: Stand): Promise<void> {
    if (stand === 'in-review') return
    await this.cleaned(id)
    if (stand === 'original-kept') return this.keepOriginal(id)
    const reviewer = await this.idOf('reviewer')
    const { review, decisions } = this.work
    const { version, pages } = await this.work.desk.open(id)
    const at = { id, version }
    if (stand === 'refused')
      return decisions.refuse(reviewer, {
        ...at,
        reason: 'out-of-term',
        note: 'The base term ended in 2025.',
      })
    if (stand === 'sent-back') {
      const page = pages.find(each => each.covers.includes('purchase-proof'))?.id ?? ''
      const region = { x: 0.08, y: 0.46, width: 0.6, height: 0.1 }
      await review.mark(reviewer, {
        ...at,
        page,
        mark: 'sent-back',
        reason: 'serial-unreadable',
        note: '',
        region,
      })
      return decisions.askAgain(reviewer, { id, version: version + 1 })
    }
    await this.accept(reviewer, id)
    if (stand === 'registered') await this.register(reviewer, id)
  }

  /** Cleans what waits. A page that the server's own cleaning has in hand is not waiting any more, but not clean yet either. */
  private async cleaned(id: string): Promise<void> {
    for (;;) {
      while (await this.cleaning.cleanNext());
      const { pages } = await this.work.desk.open(id)
      if (pages.every(page => page.state !== 'received')) return
      await pause(LOOK_AGAIN_MS)
    }
  }

  private async accept(reviewer: string, id: string): Promise<void> {
    const { review, decisions, desk } = this.work
    const seen = await desk.open(id)
    let { version } = seen
    for (const { id: page } of seen.pages)
      await review.mark(reviewer, { id, page, version: version++, mark: 'accepted' })
    await review.confirmDates(reviewer, {
      id,
      version: version++,
      purchaseDay: seen.purchaseDay ?? '',
      readings: seen.readings,
      documentExpires: '2030-01-01',
      sameHolder: true,
      pagesTogether: true,
    })
    await decisions.acceptPapers(reviewer, { id, version })
  }

  private async register(reviewer: string, id: string): Promise<void> {
    const { version } = await this.work.desk.open(id)
    const term = { countryOfFirstSale: 'HK', termFrom: '2026-07-02', termUntil: '2028-07-01' }
    await this.work.decisions.register(reviewer, { id, version, lenovoNumber: 'DEMO-000109', ...term })
  }

  private async keepOriginal(id: string): Promise<void> {
    const { version } = await this.work.desk.open(id)
    const requirement = 'tax-form-original' as const
    await this.work.station.mark(await this.idOf('station'), {
      id,
      requirement,
      version,
      mark: 'kept',
      note: '',
    })
  }

  private async idOf(role: StaffRole): Promise<string> {
    const member = await this.staff.withLogin(this.database.reader, loginOf(role))
    if (!member) throw new Error('the demonstration has no staff')
    return member.id
  }
}

import { Injectable } from '@nestjs/common'
import type { reportNumber } from '@iws/shared/contract/directory'
import type { Taken } from '@iws/shared/contract/endpoint'
import { Brake } from '../accounts/brake.service.ts'
import type { Limit } from '../accounts/brake.service.ts'
import { Problem } from '../core/problem.ts'
import { Books } from '../rulebook/books.service.ts'
import { NumberReports } from './number-reports.service.ts'

const PER_ADDRESS: Limit = { kind: 'number-report', most: 12, windowMs: 60 * 60_000 }

/** Takes word from anyone that a number is wrong. */
@Injectable()
export class Reporting {
  constructor(
    private readonly reports: NumberReports,
    private readonly brake: Brake,
    private readonly books: Books,
  ) {}

  /**
   * Keeps one report, once a key. Throws `not-found` for a number that this book does not have, and `too-many-tries` when
   * one address reports too often.
   */
  async report(
    { key, place, phone, fault, note }: Taken<typeof reportNumber>,
    address: string,
  ): Promise<void> {
    if (!this.books.phone(place, phone)) throw new Problem('not-found')
    if (await this.reports.has(key)) return
    await this.brake.count(PER_ADDRESS, address)
    await this.reports.add({ key, place, phone, fault, note })
  }
}

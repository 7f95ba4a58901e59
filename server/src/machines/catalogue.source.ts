import { Inject, Injectable } from '@nestjs/common'
import type { MachineRecord } from '@iws/shared/machine/record'
import { Clock } from '../core/clock.ts'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { Books } from '../rulebook/books.service.ts'
import { DEMONSTRATION } from './demonstration.ts'
import type { MachineSource, Told } from './machine-source.ts'
import { typeRowOf } from './type-row.ts'

const AGAIN_MS = 60_000

/**
 * What ships with the house: machine types by model, and the machines of the demonstration. Of a serial it knows nothing
 * else: without a model there is nothing to look up.
 */
@Injectable()
export class CatalogueSource implements MachineSource {
  readonly id = 'catalogue'

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly books: Books,
    private readonly clock: Clock,
  ) {}

  lookup(serial: string, mtm: string | null): Promise<Told> {
    return Promise.resolve(this.shown(serial) ?? this.byModel(mtm))
  }

  private shown(serial: string): Told | null {
    if (!this.config.demonstration || !Object.hasOwn(DEMONSTRATION, serial)) return null
    const specimen = DEMONSTRATION[serial]
    const readAt = this.clock.now()
    if (!specimen) return null
    if (specimen === 'not-answered') return { state: 'not-answered', retryAt: readAt + AGAIN_MS }
    return found({ ...specimen, source: 'catalogue', demonstration: true, readAt })
  }

  private byModel(mtm: string | null): Told {
    const row = typeRowOf(this.books.cover(), mtm?.slice(0, 4) ?? null)
    if (!row || !mtm) return 'unknown'
    return found({
      source: 'catalogue',
      demonstration: false,
      readAt: Date.parse(`${row.checkedOn}T00:00:00Z`),
      machineType: row.machineType,
      mtm: mtm.length === 10 ? mtm : null,
      name: row.nameEn,
      line: row.line,
      soldIn: null,
      purchased: null,
      shipped: null,
      layers: [],
      entitlement: 'unknown',
    })
  }
}

function found(record: MachineRecord): Told {
  return { state: 'found', records: [record] }
}

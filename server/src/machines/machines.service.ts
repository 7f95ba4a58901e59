import { Inject, Injectable } from '@nestjs/common'
import { CONFIG } from '../core/config/config.ts'
import type { Config } from '../core/config/config.ts'
import { AskedMachines } from './asked-machines.service.ts'
import { CatalogueSource } from './catalogue.source.ts'
import type { Looked, MayAsk } from './looked.ts'

/** From a serial to what is known of the machine, whoever knows it. */
@Injectable()
export class Machines {
  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly catalogue: CatalogueSource,
    private readonly asked: AskedMachines,
  ) {}

  /**
   * Takes a serial as `readSerial` gives it and the model where the label carried one. First the demonstration's own
   * machines, then Lenovo where there is a key; the type from the catalogue stands in where neither knows the machine.
   */
  async lookup(serial: string, mtm: string | null, mayAsk: MayAsk): Promise<Looked> {
    const told = await this.catalogue.lookup(serial, mtm)
    if (told !== 'unknown' && told.state === 'not-answered')
      return { lookup: 'not-answered', record: null, retryAt: told.retryAt }
    const record = told === 'unknown' ? null : (told.records[0] ?? null)
    if (record?.demonstration) return { lookup: 'found', record, retryAt: null }
    if (this.config.esupport) {
      const looked = await this.asked.lookup(serial, mtm, mayAsk)
      return looked.record ? looked : { ...looked, record }
    }
    // Nobody is there to ask; but a demonstration knows all the machines there are in it.
    const lookup = this.config.demonstration && !record ? 'unknown' : 'not-asked'
    return { lookup, record, retryAt: null }
  }
}

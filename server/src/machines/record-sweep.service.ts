import { Injectable } from '@nestjs/common'
import type { OnApplicationBootstrap } from '@nestjs/common'
import { Chores } from '../core/chores.ts'
import { Clock } from '../core/clock.ts'
import { KeptRecords } from './kept-records.service.ts'

const EVERY_MS = 60 * 60_000
/** Whoever asks reads anew within a day, so what is older was not asked for since. */
const KEPT_MS = 30 * 86_400_000

/** Erases records of machines that nobody asked for in thirty days, once an hour and at the start. */
@Injectable()
export class RecordSweep implements OnApplicationBootstrap {
  constructor(
    private readonly kept: KeptRecords,
    private readonly clock: Clock,
    private readonly chores: Chores,
  ) {}

  onApplicationBootstrap(): void {
    this.chores.every(EVERY_MS, 'machine records erased', () => this.run())
  }

  /** Gives how many went. */
  run(): Promise<number> {
    return this.kept.sweep(this.clock.now() - KEPT_MS)
  }
}

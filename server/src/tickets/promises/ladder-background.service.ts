import { Injectable } from '@nestjs/common'
import type { OnApplicationBootstrap } from '@nestjs/common'
import { Chores } from '../../core/chores.ts'
import { Clock } from '../../core/clock.ts'
import { Ladder } from './ladder.service.ts'

const EVERY_MS = 30_000

/** Climbs the ladder of promises every half minute. */
@Injectable()
export class LadderBackground implements OnApplicationBootstrap {
  constructor(
    private readonly chores: Chores,
    private readonly clock: Clock,
    private readonly ladder: Ladder,
  ) {}

  onApplicationBootstrap(): void {
    this.chores.every(EVERY_MS, 'promises escalated', () => this.ladder.tick(this.clock.now()))
  }
}

import { Controller, Inject } from '@nestjs/common'
import type { FastifyReply } from 'fastify'
import { KeptRate } from '@iws/shared/contract/gives/kept'
import { readKeptRate } from '@iws/shared/contract/kept'
import { FEWEST, KEPT_KINDS, tellable } from '@iws/shared/ticket/kept-rate'
import type { Ended } from '@iws/shared/ticket/kept-rate'
import { Clock } from '../../core/clock.ts'
import { CONFIG } from '../../core/config/config.ts'
import type { Config } from '../../core/config/config.ts'
import { Reply } from '../../core/http/call.ts'
import { Route } from '../../core/http/route.ts'
import { KeptWeeks } from './kept-weeks.service.ts'

const NONE: Ended = { kept: 0, broken: 0, released: 0 }
/** So long one answer serves everybody, and so long a phone or a proxy may keep it. */
const FRESH_MS = 5 * 60_000
const CACHED = 'public, max-age=3600'

/** How we keep our word, for anybody. Whoever asks too often is told from memory: it costs no look at the database. */
@Controller()
export class KeptRateController {
  private last: { readonly at: number; readonly told: Promise<KeptRate> } | null = null

  constructor(
    private readonly weeks: KeptWeeks,
    private readonly clock: Clock,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Route(readKeptRate, KeptRate)
  async read(@Reply() reply: FastifyReply): Promise<KeptRate> {
    const now = this.clock.now()
    if (!this.last || Math.abs(now - this.last.at) >= FRESH_MS) this.last = { at: now, told: this.tell() }
    const { told } = this.last
    told.catch(() => (this.last = null))
    const rate = await told
    void reply.header('cache-control', CACHED)
    return rate
  }

  private async tell(): Promise<KeptRate> {
    const weeks = this.weeks.last()
    const rows = await this.weeks.of(weeks)
    const kinds = KEPT_KINDS.map(kind => ({
      kind,
      clause: kind === 'first-call' ? ('C9' as const) : null,
      ended: weeks.map(({ from, begins }) => {
        const row = rows.find(each => each.begins === begins && each.kind === kind)
        return { from, ...(row ?? NONE) }
      }),
    }))
    return {
      kinds: kinds
        .filter(({ ended }) => ended.some(each => each.kept + each.broken + each.released > 0))
        .map(({ ended, ...kind }) => ({
          ...kind,
          weeks: ended.map(each => ({ from: each.from, ...tellable(each) })),
        })),
      fewest: FEWEST,
      demonstration: this.config.demonstration,
    }
  }
}

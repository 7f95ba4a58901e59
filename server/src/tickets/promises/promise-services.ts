import { Breach } from './breach.service.ts'
import { LadderBackground } from './ladder-background.service.ts'
import { KeptRateController } from './kept-rate.controller.ts'
import { KeptWeeks } from './kept-weeks.service.ts'
import { Ladder } from './ladder.service.ts'
import { PromiseNews } from './promise-news.service.ts'
import { Promises } from './promises.service.ts'
import { ReviewPromises } from './review-promises.service.ts'
import { Rungs } from './rungs.service.ts'

/** What the tickets' module provides for promises; it gives `Promises` on to other features. */
export const PROMISE_SERVICES = [
  Promises,
  ReviewPromises,
  PromiseNews,
  Breach,
  Rungs,
  Ladder,
  LadderBackground,
  KeptWeeks,
]
export const PROMISE_CONTROLLERS = [KeptRateController]

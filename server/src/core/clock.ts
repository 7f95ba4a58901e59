import { Injectable } from '@nestjs/common'

/** The only place that asks what time it is; tests hand in their own. */
@Injectable()
export class Clock {
  /** Epoch milliseconds. */
  now(): number {
    return Date.now()
  }
}

import { QUEUE } from '../words/queue'
import type { Say } from '../words/use-say'
import { spanOf } from './wait'

/** Says a span of milliseconds: 2 天 4 小时, 35 min. */
export function spanWords(ms: number, say: Say): string {
  const { days, hours, minutes } = spanOf(ms)
  const parts = [
    days > 0 ? say(QUEUE.days, { n: days }) : '',
    hours > 0 ? say(QUEUE.hours, { n: hours }) : '',
    minutes > 0 ? say(QUEUE.minutes, { n: minutes }) : '',
  ].filter(Boolean)
  return parts.length > 0 ? parts.join(' ') : say(QUEUE.moments)
}

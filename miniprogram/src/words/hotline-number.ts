import { SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import { HOTLINE } from '@iws/shared/rulebook/hotline'
import { appearance } from '../platform/appearance'

/** Whether the user's clock shows another time than the mainland's at `now` (epoch ms): then he is abroad. */
export function isOnAnotherClock(now: number): boolean {
  return appearance.offsetMinutes(now) !== SHANGHAI_OFFSET_MINUTES
}

/** The mainland's hotline as somebody on this phone's clock has to dial it (C17, G5). */
export function hotlineNumber(now: number): string {
  return isOnAnotherClock(now) ? HOTLINE.fromAbroad : HOTLINE.number
}

import { dayAt } from '@iws/shared/calendar/day'
import type { Day } from '@iws/shared/calendar/day'
import { appearance } from '../../platform/appearance'

/** The day it is on this phone at an instant (epoch ms). */
export function ownDay(epochMs: number): Day {
  return dayAt(epochMs, appearance.offsetMinutes(epochMs))
}

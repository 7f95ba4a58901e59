import { SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import { HOTLINE } from '@iws/shared/rulebook/hotline'

const MS_PER_MINUTE = 60_000
const MINUTES_PER_DAY = 1440

/** Whether the hotline answers at an instant, and the instant at which that changes (epoch ms; C17: daily). */
export function hotlineAt(epochMs: number): { open: boolean; changesAt: number } {
  const minutes = Math.floor(epochMs / MS_PER_MINUTE) + SHANGHAI_OFFSET_MINUTES
  const today = minutes % MINUTES_PER_DAY
  const [opens, closes] = [minuteOf(HOTLINE.opens), minuteOf(HOTLINE.closes)]
  const open = today >= opens && today < closes
  const change = today < opens ? opens : today < closes ? closes : opens + MINUTES_PER_DAY
  return { open, changesAt: (minutes - today + change - SHANGHAI_OFFSET_MINUTES) * MS_PER_MINUTE }
}

function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

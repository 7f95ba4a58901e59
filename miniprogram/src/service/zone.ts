import type { Offsets, ZoneRow } from '@iws/shared/calendar/offsets'
import { offsetsOf } from '@iws/shared/calendar/zone'

const MONTHS_MS = 91 * 86_400_000

/**
 * Takes the zones of the book, that of the place, now (epoch ms) and the phone's own clock; gives a zone that shows what the
 * phone shows now and through the seasons of the coming year, that of the place first; null where none does.
 */
export function sameClock(
  zones: readonly ZoneRow[],
  there: string | null,
  now: number,
  phone: Offsets,
): string | null {
  const seasons = [0, 1, 2, 3].map(count => now + count * MONTHS_MS)
  const fits = zones.filter(zone => {
    const offsets = offsetsOf(zone)
    return seasons.every(at => offsets(at) === phone(at))
  })
  return (fits.find(zone => zone.id === there) ?? fits[0])?.id ?? null
}

const SHANGHAI_MINUTES = 480
/** Places whose clock is that of Shanghai all year. */
const SAME_CLOCK = ['HK', 'MO', 'TW', 'SG', 'MY', 'PH', 'BN', 'AU', 'ID', 'MN', 'RU']

/** Whether the clock of a phone speaks against being abroad at that place; a hint, never a refusal (C13). */
export function clockDoubts(offsetMinutes: number, place: string): boolean {
  return offsetMinutes === SHANGHAI_MINUTES && !SAME_CLOCK.includes(place)
}

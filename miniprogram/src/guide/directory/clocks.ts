import type { Offsets } from '@iws/shared/calendar/offsets'
import { offsetsOf } from '@iws/shared/calendar/zone'
import { useSegment } from '../../api/book'

/** Gives the clock of a zone, from the book on the phone; null while that is not there, or for a zone it does not have. */
export function useClocks(): (zone: string) => Offsets | null {
  const zones = useSegment('zones').data?.zones ?? []
  return id => {
    const row = zones.find(zone => zone.id === id)
    return row ? offsetsOf(row) : null
  }
}

/** The name of a zone's city as the zone itself has it: `America/New_York` is `New York`. */
export function cityOf(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1).replaceAll('_', ' ')
}

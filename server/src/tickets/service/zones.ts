import type { Offsets } from '@iws/shared/calendar/offsets'

const known = new Map<string, Offsets | null>()

/** The clock of an IANA zone, as this engine knows it; null for a name that is none. */
export function clockOf(zone: string): Offsets | null {
  const found = known.get(zone)
  if (found !== undefined) return found
  const made = make(zone)
  // Names that are none could be any number: only clocks are remembered.
  if (made) known.set(zone, made)
  return made
}

function make(timeZone: string): Offsets | null {
  try {
    const format = new Intl.DateTimeFormat('en-US', {
      timeZone,
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      era: 'short',
    })
    return epochMs => {
      const part = (type: string, all: Intl.DateTimeFormatPart[]) =>
        Number(all.find(each => each.type === type)?.value ?? 0)
      const parts = format.formatToParts(epochMs)
      const [year, month, day, hour, minute] = ['year', 'month', 'day', 'hour', 'minute'].map(type =>
        part(type, parts),
      ) as [number, number, number, number, number]
      return Math.round((Date.UTC(year, month - 1, day, hour, minute) - floorMinute(epochMs)) / 60_000)
    }
  } catch {
    return null
  }
}

const floorMinute = (epochMs: number) => Math.floor(epochMs / 60_000) * 60_000

import { appearance } from '../platform/appearance'
import { useSays } from '../says/use-says'
import { useSettings } from '../state/settings'
import { bothClocks, clockOf } from '../words/clock'
import { SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'

const MS_PER_DAY = 86_400_000

/** Ways to say an instant (epoch ms). */
export interface When {
  /** On the own clock with its weekday, Shanghai's second where it differs. */
  both(epochMs: number): string
  /** On the own clock with its weekday. */
  own(epochMs: number): string
  /** On Shanghai's clock; null where that is the own one. */
  shanghai(epochMs: number): string | null
}

export function useWhen(): When {
  const t = useSays('service', 'flow')
  const language = useSettings(settings => settings.language)
  const named = (epochMs: number, minutes: number): string => {
    const day = Math.floor((epochMs + minutes * 60_000) / MS_PER_DAY)
    return `${t('days').split(' ')[(day + 3) % 7]} ${clockOf(epochMs, minutes, language)}`
  }
  const own = (epochMs: number): string => named(epochMs, appearance.offsetMinutes(epochMs))
  const shanghai = (epochMs: number): string | null =>
    bothClocks(epochMs, language).shanghai === null ? null : named(epochMs, SHANGHAI_OFFSET_MINUTES)
  const both = (epochMs: number): string => {
    const there = shanghai(epochMs)
    return there === null ? own(epochMs) : t('when', { own: own(epochMs), shanghai: there })
  }
  return { both, own, shanghai }
}

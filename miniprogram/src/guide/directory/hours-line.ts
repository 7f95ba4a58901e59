import { WEEKDAYS } from '@iws/shared/calendar/hours'
import type { OpenSpan } from '@iws/shared/calendar/hours'
import type { Offsets } from '@iws/shared/calendar/offsets'
import type { Language } from '@iws/shared/text'
import { clockOf, timeOf } from '../../words/clock'
import type { Say } from './says'

const MS_PER_DAY = 86_400_000

/** Writes weekly hours: `周一至周五 09:00–18:00 · 周六 08:00–14:00`. A close on the next day bears `(+1)`. */
export function spanWords(spans: readonly OpenSpan[], t: Say): string {
  return spans
    .map(({ days, open, close }) => `${dayRuns(days, t)} ${open}–${close}${close <= open ? ' (+1)' : ''}`)
    .join(' · ')
}

/**
 * Writes an instant (epoch ms) on a clock as somebody says it at `now`: the time alone today, with the weekday within a
 * week, else with the date.
 */
export function whenWords(at: number, now: number, clock: Offsets, language: Language, t: Say): string {
  const ahead = daysAt(at, clock) - daysAt(now, clock)
  if (ahead === 0) return timeOf(at, clock(at))
  return ahead > 0 && ahead < 7 ? weekTime(at, clock, t) : clockOf(at, clock(at), language)
}

/** Writes an instant with its weekday: `周一 09:00`. */
export function weekTime(at: number, clock: Offsets, t: Say): string {
  return `${t('days').split(' ')[(daysAt(at, clock) + 3) % 7]} ${timeOf(at, clock(at))}`
}

/** Days since 1970-01-01 on a clock. */
function daysAt(at: number, clock: Offsets): number {
  return Math.floor((at + clock(at) * 60_000) / MS_PER_DAY)
}

/** `周一至周五`, `周一、周三`, `每天`. */
function dayRuns(days: OpenSpan['days'], t: Say): string {
  const names = t('days').split(' ')
  const runs: string[] = []
  for (let from = 0; from < 7; from += 1) {
    let until = from
    while (days.includes(WEEKDAYS[until]!)) until += 1
    if (until - from === 7) return t('daily')
    if (until - from > 2) runs.push(`${names[from]}${t('to')}${names[until - 1]}`)
    else runs.push(...names.slice(from, until))
    from = until
  }
  return runs.join(t('and'))
}

import { WEEKDAYS } from '@iws/shared/calendar/hours'
import type { OpenSpan } from '@iws/shared/calendar/hours'
import type { Offsets } from '@iws/shared/calendar/offsets'
import { say } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { clockOf, timeOf } from '../../words/clock'
import { w } from '../../words/words'

const DAYS = w(
  '周一 周二 周三 周四 周五 周六 周日',
  '週一 週二 週三 週四 週五 週六 週日',
  'Mon Tue Wed Thu Fri Sat Sun',
)
const WORDS = { daily: w('每天', '每天', 'Daily'), to: w('至', '至', '–'), and: w('、', '、', ', ') }
const MS_PER_DAY = 86_400_000

/** Writes weekly hours: `周一至周五 09:00–18:00 · 周六 08:00–14:00`. A close on the next day bears `(+1)`. */
export function spanWords(spans: readonly OpenSpan[], language: Language): string {
  return spans
    .map(({ days, open, close }) => {
      const next = close <= open ? ' (+1)' : ''
      return `${dayRuns(days, language)} ${open}–${close}${next}`
    })
    .join(' · ')
}

/**
 * Writes an instant (epoch ms) on a clock as somebody says it at `now`: the time alone today, with the weekday within a
 * week, else with the date.
 */
export function whenWords(at: number, now: number, clock: Offsets, language: Language): string {
  const day = (instant: number): number => Math.floor((instant + clock(instant) * 60_000) / MS_PER_DAY)
  const ahead = day(at) - day(now)
  if (ahead === 0) return timeOf(at, clock(at))
  if (ahead < 0 || ahead > 6) return clockOf(at, clock(at), language)
  return `${names(language)[(day(at) + 3) % 7]} ${timeOf(at, clock(at))}`
}

/** `周一至周五`, `周一、周三`, `每天`. */
function dayRuns(days: OpenSpan['days'], language: Language): string {
  const on = WEEKDAYS.map(day => days.includes(day))
  if (!on.includes(false)) return say(WORDS.daily, language)
  const runs: string[] = []
  for (let from = 0; from < 7; from += 1) {
    if (!on[from]) continue
    let last = from
    while (on[last + 1]) last += 1
    const ends = [names(language)[from], names(language)[last]]
    runs.push(
      last - from > 1
        ? ends.join(say(WORDS.to, language))
        : [...new Set(ends)].join(say(WORDS.and, language)),
    )
    from = last
  }
  return runs.join(say(WORDS.and, language))
}

const names = (language: Language): readonly string[] => say(DAYS, language).split(' ')

import { WEEKDAYS } from '@iws/shared/rulebook/directory'
import type { OpenSpan, Weekday } from '@iws/shared/rulebook/directory'

const SPAN = /^([a-z, -]+) (\d{1,2}:\d{2}) ?- ?(\d{1,2}:\d{2})$/
const DAY_MINUTES = 24 * 60

/**
 * Takes hours such as `mon-fri 09:00-12:00; mon-fri 13:00-18:00`, in lower case; gives the spans, or the code of what is
 * wrong. A station does not work past midnight: a span ends on the day on which it begins.
 */
export function readHours(written: string): readonly OpenSpan[] | 'hours-form' | 'hours-overlap' {
  const spans: OpenSpan[] = []
  for (const part of written.split(';').map(each => each.trim())) {
    const span = readSpan(part)
    if (!span) return 'hours-form'
    if (spans.some(other => overlap(other, span))) return 'hours-overlap'
    spans.push(span)
  }
  return spans
}

function readSpan(part: string): OpenSpan | null {
  const [, dayText = '', from = '', until = ''] = SPAN.exec(part) ?? []
  const days = readDays(dayText)
  const [open, close] = [readTime(from), readTime(until)]
  if (!days || open === null || close === null || close <= open) return null
  return { days, open: clock(open), close: clock(close) }
}

/** Days in the order of the week, each once; null for anything that is no day. */
function readDays(dayText: string): Weekday[] | null {
  const found = new Set<Weekday>()
  for (const part of dayText.split(',')) {
    const ends = part.split('-').map(each => WEEKDAYS.findIndex(day => day === each.trim()))
    const [first = -1, last = first] = ends
    if (ends.length > 2 || first < 0 || last < first) return null
    for (const day of WEEKDAYS.slice(first, last + 1)) found.add(day)
  }
  return WEEKDAYS.filter(day => found.has(day))
}

/** Minutes since midnight; null where there is no such time. */
function readTime(written: string): number | null {
  const [hours = NaN, minutes = NaN] = written.split(':').map(Number)
  const time = hours * 60 + minutes
  return minutes < 60 && time <= DAY_MINUTES ? time : null
}

function clock(time: number): string {
  return [Math.floor(time / 60), time % 60].map(each => String(each).padStart(2, '0')).join(':')
}

/** `HH:MM` of equal length compare as text. */
function overlap(a: OpenSpan, b: OpenSpan): boolean {
  return a.days.some(day => b.days.includes(day)) && a.open < b.close && b.open < a.close
}

/**
 * Calendar days without a zone, written `YYYY-MM-DD`. The policy's date rules compare days, never instants:
 * a purchase day is local to the shop, an entry day local to the port.
 */
export type Day = string & { readonly __day: unique symbol }

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/
const MS_PER_DAY = 86_400_000

/** Takes text; gives the day, or null where it is not a real day of the years 1990–2099. */
export function readDay(text: string): Day | null {
  const parts = SHAPE.exec(text)
  if (!parts) return null
  const [year, month, date] = [Number(parts[1]), Number(parts[2]), Number(parts[3])]
  if (year < 1990 || year > 2099) return null
  return date >= 1 && date <= daysIn(year, month) ? (text as Day) : null
}

/** How many days a month of the years 1990–2099 has, in which every fourth year is a leap year; 0 where there is no such month. */
function daysIn(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 ? 29 : 28
  return [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
}

/** Like `readDay`, for days written in code and tests; throws on anything that is no day. */
export function day(text: string): Day {
  const read = readDay(text)
  if (!read) throw new Error(`not a day: ${text}`)
  return read
}

/** Gives the day `count` days after `from`; negative counts go back. */
export function addDays(from: Day, count: number): Day {
  return write(Date.parse(`${from}T00:00:00Z`) + count * MS_PER_DAY) as Day
}

/** Gives the same day of the month `count` months later, or that month's last day where it is shorter. */
export function addMonths(from: Day, count: number): Day {
  const [year, month, date] = from.split('-').map(Number) as [number, number, number]
  const first = new Date(Date.UTC(year, month - 1 + count, 1))
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  return write(Date.UTC(first.getUTCFullYear(), first.getUTCMonth(), Math.min(date, last))) as Day
}

/** Gives how many days `to` lies after `from`; negative when before. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / MS_PER_DAY
}

/** The day on a wall clock `offsetMinutes` east of UTC at the instant `epochMs`. */
export function dayAt(epochMs: number, offsetMinutes: number): Day {
  return write(epochMs + offsetMinutes * 60_000) as Day
}

/** The latest day that is today anywhere on earth (UTC+14): what D4 measures against. */
export function latestToday(epochMs: number): Day {
  return dayAt(epochMs, 14 * 60)
}

/** Mainland China's clock: no summer time, so a fixed offset serves. */
export const SHANGHAI_OFFSET_MINUTES = 8 * 60

/** By its parts: rules ask for hundreds of days in one answer, and to write out an instant costs several times as much. */
function write(epochMs: number): string {
  const at = new Date(epochMs)
  const two = (part: number) => (part < 10 ? `0${part}` : `${part}`)
  return `${at.getUTCFullYear()}-${two(at.getUTCMonth() + 1)}-${two(at.getUTCDate())}`
}

import Holidays from 'date-holidays'
import { rowsOf, writeTable } from './write-table.mjs'

const YEARS = [2026, 2027, 2028]
const MS_PER_DAY = 86_400_000

/** Days off for some people only. */
const NOT_FOR_ALL = { CN: ["Children's Day", "International Women's Day", 'Youth Day', 'Army Day'] }
/** The library lets the Korean New Year begin on its middle day; the law gives the day before, the day and the day after. */
const SHIFTED = { KR: { 'Korean New Year': -1 } }
/** Names that do not belong on a page of ours. */
const NAMED = {
  'Founding of the Republic of China': "New Year's Day",
  'National Day / Double Tenth Day': 'Public holiday',
}

function nameOf(holiday) {
  const plain = holiday.name.replace(/ \(substitute day\)$/, '')
  return (NAMED[plain] ?? plain).replaceAll('’', "'") + (holiday.substitute ? ' (substitute day)' : '')
}

/** Takes a place; gives its national public holidays, one row a day. */
function rowsOfPlace(place) {
  const library = new Holidays(place)
  const days = new Map()
  for (const year of YEARS) {
    for (const holiday of library.getHolidays(year, 'en')) {
      const wholeDay = holiday.date.slice(11, 19) === '00:00:00'
      if (holiday.type !== 'public' || !wholeDay || NOT_FOR_ALL[place]?.includes(holiday.name)) continue
      const count = Math.ceil((holiday.end - holiday.start) / MS_PER_DAY - 0.05)
      for (let index = 0; index < count; index += 1) {
        const shift = SHIFTED[place]?.[holiday.name] ?? 0
        const at = Date.parse(`${holiday.date.slice(0, 10)}T00:00:00Z`) + (index + shift) * MS_PER_DAY
        const day = new Date(at).toISOString().slice(0, 10)
        if (YEARS.includes(Number(day.slice(0, 4))) && !days.has(day)) days.set(day, nameOf(holiday))
      }
    }
  }
  return [...days].sort().map(([day, name]) => [place, day, name])
}

/** Takes the places that have a number; writes holidays.ts. */
export function writeHolidays(places) {
  const rows = places.flatMap(rowsOfPlace)
  writeTable(
    'holidays.ts',
    [
      'Data table. Made by `npm run tables` from the package date-holidays; its data is by its contributors and licensed',
      'CC BY 3.0 (https://creativecommons.org/licenses/by/3.0/). Changed: national public holidays only, one row a day, half',
      'days and days for some people only left out, the Korean New Year set right, a few names changed. Do not edit by hand.',
    ],
    `import type { HolidayRow } from '../directory.ts'

${rowsOf('ROWS', 'readonly (readonly [place: string, day: string, name: string])[]', rows)}
export const HOLIDAY_ROWS: readonly HolidayRow[] = ROWS.map(([place, day, name]) => ({ place, day, name }))
`,
  )
}

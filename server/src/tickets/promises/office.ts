import { SHANGHAI_OFFSET_MINUTES } from '@iws/shared/calendar/day'
import { HOLIDAY_ROWS } from '@iws/shared/rulebook/tables/holidays'
import { HOTLINE } from '@iws/shared/rulebook/hotline'
import type { Office } from '@iws/shared/ticket/promise'

/** The mainland's public holidays; the days worked instead of them are in no table, so a target may end earlier than we work. */
export const HOME_HOLIDAYS: readonly string[] = HOLIDAY_ROWS.filter(row => row.place === 'CN').map(
  row => row.day,
)

/** When the desk at home works: the hours of the hotline, Monday to Friday, without public holidays (C17, our reading). */
export const HOME_OFFICE: Office = {
  hours: {
    spans: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], open: HOTLINE.opens, close: HOTLINE.closes }],
    holidays: HOME_HOLIDAYS,
  },
  offsets: () => SHANGHAI_OFFSET_MINUTES,
}

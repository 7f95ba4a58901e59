import { z } from '../schema.ts'
import { LANGUAGES } from '../text.ts'
import { PlaceField } from './coverage.ts'
import { endpoint } from './endpoint.ts'
import { Id, IdempotencyKey, note } from './fields.ts'
import type { NumberReports, StationImport, StationsKept } from './gives/directory.ts'
import type { Nothing } from './gives/session.ts'

const ADMINISTRATOR = ['administrator'] as const

/** What is wrong with a number of the directory. */
export const NUMBER_FAULTS = [
  'nobody-answers',
  'not-lenovo',
  'other-hours',
  'other-language',
  'something-else',
] as const
export type NumberFault = (typeof NUMBER_FAULTS)[number]

/** "This number is wrong": goes to staff, once a key. */
export const reportNumber = endpoint<Nothing>()({
  method: 'POST',
  path: '/directory/reports',
  who: 'anyone',
  takes: z.object({
    key: IdempotencyKey,
    place: PlaceField,
    phone: z.string().check(z.maxLength(60, 'too-long')),
    fault: z.enum(NUMBER_FAULTS),
    note: note(300),
    language: z.enum(LANGUAGES),
  }),
})

/** Reports not yet dealt with, the oldest first. */
export const listNumberReports = endpoint<NumberReports>()({
  method: 'GET',
  path: '/desk/directory/reports',
  who: ADMINISTRATOR,
  takes: z.object({}),
})

export const closeNumberReport = endpoint<NumberReports>()({
  method: 'POST',
  path: '/desk/directory/reports/:id/close',
  who: ADMINISTRATOR,
  takes: z.object({ id: Id, note: note(300) }),
})

/** How many stations are kept, and of which import. */
export const readStations = endpoint<StationsKept>()({
  method: 'GET',
  path: '/desk/stations',
  who: ADMINISTRATOR,
  takes: z.object({}),
})

/**
 * Takes the whole list of stations as CSV and puts it in the place of the one before: all rows or none. With `check` it
 * only tells what it would do.
 */
export const importStations = endpoint<StationImport>()({
  method: 'POST',
  path: '/desk/stations/import',
  who: ADMINISTRATOR,
  takes: z.object({
    csv: z.string().check(z.minLength(1, 'empty'), z.maxLength(900_000, 'too-long')),
    check: z.boolean(),
  }),
})

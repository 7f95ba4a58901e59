import { readDay } from '../calendar/day.ts'
import { isSerial } from '../machine/serial.ts'
import { z } from '../schema.ts'
import { MAIL, MAIL_LONGEST, PHONE } from './reach.ts'

/**
 * The fields that several requests share. An error message here is a code of `FIELD_PROBLEMS` in `problems.ts`, so
 * that every language has its sentence.
 */
export const Id = z.string().check(z.regex(/^[0-9A-HJKMNP-TV-Z]{26}$/, 'not-valid'))

/** Made by the client, one per intent: a second request with the same key gets the first one's answer. */
export const IdempotencyKey = z.string().check(z.regex(/^[0-9A-Za-z_-]{16,64}$/, 'not-valid'))

export const Version = z.int().check(z.nonnegative())

/** A calendar day, `YYYY-MM-DD`. */
export const DayField = z.string().check(z.refine(text => readDay(text) !== null, 'day-shape'))

/** A machine serial in any of the written forms. */
export const SerialField = z.string().check(z.maxLength(40, 'too-long'), z.refine(isSerial, 'serial-shape'))

export const line = (max: number) =>
  z.string().check(z.trim(), z.minLength(1, 'empty'), z.maxLength(max, 'too-long'))
export const note = (max: number) => z.string().check(z.trim(), z.maxLength(max, 'too-long'))

/** Seven to fifteen digits with the usual separators, a leading + where abroad (E.164 length). */
export const PhoneField = z.string().check(z.trim(), z.regex(PHONE, 'phone-shape'))

export const MailField = z
  .string()
  .check(z.trim(), z.maxLength(MAIL_LONGEST, 'too-long'), z.regex(MAIL, 'mail-shape'))

import { describe, expect, it } from '@jest/globals'
import { WEEKDAYS } from '@iws/shared/calendar/hours'
import { DIRECTORY_SAYS } from '@iws/shared/rulebook/guide/directory-says'
import { say } from '@iws/shared/text'
import type { Language } from '@iws/shared/text'
import { spanWords, weekTime, whenWords } from './hours-line'
import type { Say } from './says'

const OFFICE = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
const [cn, hant, en] = (['zh-CN', 'zh-Hant', 'en'] as const).map(
  (language: Language): Say =>
    (key, fill) =>
      say(DIRECTORY_SAYS[key], language, fill),
) as [Say, Say, Say]
const at = (iso: string): number => Date.parse(iso)
/** Eastern summer time until 2026-11-01 06:00 UTC, then Eastern standard time. */
const boston = (instant: number): number => (instant < at('2026-11-01T06:00:00Z') ? -240 : -300)

describe('Weekly hours in words', () => {
  it('join days that follow each other', () => {
    const spans = [
      { days: OFFICE, open: '08:00', close: '20:00' },
      { days: ['sat'], open: '08:00', close: '14:00' },
    ] as const
    expect(spanWords(spans, cn)).toBe('周一至周五 08:00–20:00 · 周六 08:00–14:00')
    expect(spanWords(spans, hant)).toBe('週一至週五 08:00–20:00 · 週六 08:00–14:00')
    expect(spanWords(spans, en)).toBe('Mon–Fri 08:00–20:00 · Sat 08:00–14:00')
  })

  it('name two days, and days apart, one by one', () => {
    expect(spanWords([{ days: ['sat', 'sun'], open: '10:00', close: '16:00' }], en)).toBe(
      'Sat, Sun 10:00–16:00',
    )
    const apart = [{ days: ['mon', 'wed', 'thu', 'fri'], open: '10:00', close: '16:00' }] as const
    expect(spanWords(apart, cn)).toBe('周一、周三至周五 10:00–16:00')
  })

  it('say daily for a whole week, and mark a close on the next day', () => {
    expect(spanWords([{ days: WEEKDAYS, open: '22:00', close: '06:00' }], en)).toBe('Daily 22:00–06:00 (+1)')
    expect(spanWords([{ days: WEEKDAYS, open: '00:00', close: '24:00' }], cn)).toBe('每天 00:00–24:00')
  })
})

describe('An instant as somebody says it', () => {
  const now = at('2026-11-22T23:10:00-05:00')
  const say = (iso: string): string => whenWords(at(iso), now, boston, 'en', en)

  it('is the time alone on the same day of that clock', () => {
    expect(say('2026-11-22T23:50:00-05:00')).toBe('23:50')
  })

  it('bears the weekday within a week', () => {
    expect(say('2026-11-23T09:00:00-05:00')).toBe('Mon 09:00')
    expect(say('2026-11-28T09:00:00-05:00')).toBe('Sat 09:00')
  })

  it('bears the date from a week on', () => {
    expect(say('2026-11-29T09:00:00-05:00')).toBe('29 Nov, 09:00')
  })

  it('is read on the clock as it will stand then', () => {
    const before = at('2026-10-31T12:00:00-04:00')
    expect(whenWords(at('2026-11-01T09:00:00-05:00'), before, boston, 'zh-CN', cn)).toBe('周日 09:00')
  })

  it('can always bear its weekday', () => {
    expect(weekTime(now, boston, hant)).toBe('週日 23:10')
  })
})

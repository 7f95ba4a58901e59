import { Temporal } from '@js-temporal/polyfill'
import { describe, expect, it } from '@jest/globals'
import { HOLIDAY_ROWS } from './tables/holidays.ts'
import { ZONES } from './tables/zones.ts'
import { addWorking, hoursLater, workingDaysLater } from '../calendar/deadline.ts'
import { WEEKDAYS } from '../calendar/hours.ts'
import type { Hours, OpenSpan } from '../calendar/hours.ts'
import type { Offsets } from '../calendar/offsets.ts'
import { callTimes, inWindow, nextCallAt } from '../calendar/window.ts'
import type { WeekSpan } from '../calendar/window.ts'
import { offsetsOf } from '../calendar/zone.ts'

/*
 * Our deadlines against a second, independent reckoning: zones from the ICU data of Node, every wall time resolved by
 * Temporal, working time counted opening by opening. Nothing below `oracle` uses our own code.
 */
const MS_PER_MINUTE = 60_000
const MS_PER_DAY = 86_400_000
const FROM = Date.UTC(2026, 0, 1)
const UNTIL = Date.UTC(2028, 0, 1)
/** Where the tables are of a newer release than Node's own: from when. */
const NEWER: Readonly<Record<string, number>> = { 'America/Winnipeg': Date.parse('2026-10-01') }

// ---- the oracle -------------------------------------------------------------------------------------------------------

/** A zone as Temporal knows it: changes of its clock, and the instant of a reading. */
interface OracleZone {
  readonly id: string
  /** Instants at which its clock changes in the two years. */
  readonly changes: readonly number[]
  readonly instant: (wall: number) => number
}

const zones = new Map<string, OracleZone>()

function oracleZone(id: string): OracleZone {
  const known = zones.get(id)
  if (known) return known
  const offsets: (readonly [from: number, east: number])[] = []
  let now = Temporal.Instant.fromEpochMilliseconds(FROM - 90 * MS_PER_DAY).toZonedDateTimeISO(id)
  offsets.push([-Infinity, now.offsetNanoseconds / 1e6])
  for (;;) {
    const next = now.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds > UNTIL + 400 * MS_PER_DAY) break
    offsets.push([next.epochMilliseconds, next.offsetNanoseconds / 1e6])
    now = next
  }
  const asked = new Map<number, number>()
  const instant = (wall: number): number => {
    if (offsets.every(([at]) => Math.abs(wall - at) > 2 * MS_PER_DAY))
      return wall - offsets.findLast(([at]) => at <= wall)![1]
    let answer = asked.get(wall)
    if (answer === undefined) {
      const plain = Temporal.Instant.fromEpochMilliseconds(wall).toZonedDateTimeISO('UTC').toPlainDateTime()
      answer = plain.toZonedDateTime(id, { disambiguation: 'compatible' }).epochMilliseconds
      asked.set(wall, answer)
    }
    return answer
  }
  const zone = { id, changes: offsets.slice(1).map(([at]) => at), instant }
  zones.set(id, zone)
  return zone
}

/** Every day around the two years, with Temporal's weekday (Monday is 1). */
const DAYS = Array.from({ length: (UNTIL - FROM) / MS_PER_DAY + 420 }, (_, index) => {
  const date = Temporal.PlainDate.from('2025-12-20').add({ days: index })
  return { written: date.toString(), weekday: date.dayOfWeek, wall: Date.parse(`${date.toString()}T00:00Z`) }
})

type Stretch = readonly [from: number, until: number]
type DayOf = (typeof DAYS)[number]

/** What one day opens: minutes of its wall clock, beyond 1440 on the next day. */
type DayPlan = (day: DayOf) => readonly Stretch[]

const minutes = (clock: string): number => Number(clock.split(':')[0]) * 60 + Number(clock.split(':')[1])

const planOfHours = ({ spans, holidays }: Hours): DayPlan => {
  const rests = new Set(holidays)
  return ({ written, weekday }) =>
    rests.has(written)
      ? []
      : spans
          .filter(span => span.days.includes(WEEKDAYS[weekday - 1]!))
          .map(({ open, close }) => {
            const [from, until] = [minutes(open), minutes(close)]
            return [from, until <= from ? until + 1440 : until] as const
          })
}

const planOfWindows =
  (windows: readonly WeekSpan[]): DayPlan =>
  ({ weekday }) =>
    windows.filter(each => each.days.includes(weekday)).map(({ from, until }) => [from, until] as const)

/** The openings of some days from the one before `at`, joined where they overlap, as far as `days` reach. */
function stretches(plan: DayPlan, zone: OracleZone, at: number, days: number): Stretch[] {
  const first = Math.floor((at - DAYS[0]!.wall) / MS_PER_DAY) - 3
  const found: [number, number][] = []
  for (const day of DAYS.slice(Math.max(first, 0), first + days + 6)) {
    for (const [opens, closes] of plan(day)) {
      const from = zone.instant(day.wall + opens * MS_PER_MINUTE)
      const until = zone.instant(day.wall + closes * MS_PER_MINUTE)
      if (from < until) found.push([from, until])
    }
  }
  found.sort((one, other) => one[0] - other[0])
  return found.reduce<[number, number][]>((joined, [from, until]) => {
    const last = joined.at(-1)
    if (last && from <= last[1]) last[1] = Math.max(last[1], until)
    else joined.push([from, until])
    return joined
  }, [])
}

/** When so many minutes of working time have passed. */
function workedBy(plan: DayPlan, zone: OracleZone, at: number, amount: number): number | null {
  for (const days of [20, 400]) {
    let left = amount * MS_PER_MINUTE
    if (left === 0) return at
    for (const [from, until] of stretches(plan, zone, at, days)) {
      const lasts = until - Math.max(from, at)
      if (lasts <= 0) continue
      if (left <= lasts) return Math.max(from, at) + left
      left -= lasts
    }
  }
  return null
}

// ---- the cases --------------------------------------------------------------------------------------------------------

/** A small generator of numbers from a seed, so that a failure can be looked at again. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
type Pick = ReturnType<typeof chance>

interface Clock {
  readonly zone: OracleZone
  /** What is put to the test; only the plants at the end differ here. */
  readonly ours: Offsets
}

const CLOCKS: readonly Clock[] = ZONES.zones.map(row => ({ zone: oracleZone(row.id), ours: offsetsOf(row) }))

/** An instant of the two years; every third is within two days of a change of that clock. */
function someInstant(pick: Pick, { zone }: Clock): number {
  const near = zone.changes.filter(at => at > FROM && at < UNTIL)
  const at =
    near.length > 0 && pick(3) === 0
      ? near[pick(near.length)]! + (pick(4 * 1440) - 2 * 1440) * MS_PER_MINUTE
      : FROM + pick((UNTIL - FROM) / 1000) * 1000
  return Math.min(at, (NEWER[zone.id] ?? Infinity) - 45 * MS_PER_DAY)
}

function clockText(minute: number): string {
  return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
}

function someDays(pick: Pick): (typeof WEEKDAYS)[number][] {
  const days = WEEKDAYS.filter(() => pick(10) < 7)
  return days.length > 0 ? days : ['wed']
}

const PLACES = [...new Set(HOLIDAY_ROWS.map(row => row.place))]

/** Working hours: a break at noon, nights, the hours in which clocks change; holidays of a country. */
function someHours(pick: Pick): Hours {
  const days = someDays(pick)
  const opens = pick(4) === 0 ? pick(4 * 12) * 5 : 6 * 60 + pick(16) * 15
  const noon = opens + 120 + pick(12) * 15
  const closes = pick(5) === 0 ? 1440 : (noon + 60 + 120 + pick(40) * 15) % 1440
  const morning: OpenSpan = { days, open: clockText(opens), close: clockText(noon) }
  const rest: OpenSpan = { days, open: clockText(noon + 60), close: clockText(closes) }
  const place = PLACES[pick(PLACES.length)]
  const holidays = pick(3) > 0 ? HOLIDAY_ROWS.filter(row => row.place === place).map(row => row.day) : []
  return { spans: pick(3) > 0 ? [morning, rest] : [morning], holidays }
}

function someWindows(pick: Pick): WeekSpan[] {
  return Array.from({ length: 1 + pick(3) }, () => {
    const from = pick(2) === 0 ? pick(5 * 12) * 5 : pick(1440)
    const until = Math.min(from + 15 + pick(pick(4) === 0 ? 1800 : 480), 2879)
    return { days: someDays(pick).map(day => WEEKDAYS.indexOf(day) + 1), from, until }
  })
}

// ---- the comparers ----------------------------------------------------------------------------------------------------

interface Tally {
  compared: number
  readonly wrong: string[]
}
const fresh = (): Tally => ({ compared: 0, wrong: [] })

function same(tally: Tally, what: string, ours: unknown, theirs: unknown): void {
  tally.compared += 1
  if (ours !== theirs) tally.wrong.push(`${what}: ${String(ours)} instead of ${String(theirs)}`)
}

const AMOUNTS = [1, 15, 60, 240, 480, 540, 1080, 2700]

/** One business deadline. */
function compareWorking(tally: Tally, pick: Pick, clock: Clock, hours: Hours, ours = hours): void {
  const at = someInstant(pick, clock)
  const amount = pick(3) === 0 ? pick(3000) : AMOUNTS[pick(AMOUNTS.length)]!
  const name = `${clock.zone.id} ${new Date(at).toISOString()} +${amount}`
  same(
    tally,
    name,
    addWorking(ours, clock.ours, at, amount),
    workedBy(planOfHours(hours), clock.zone, at, amount),
  )
}

/** Whether one may call now, when next, and when within two days. */
function compareWindows(
  tally: Tally,
  pick: Pick,
  clock: Clock,
  windows: readonly WeekSpan[],
  ours = windows,
): void {
  const at = someInstant(pick, clock)
  const name = `${clock.zone.id} ${new Date(at).toISOString()} window`
  const all = stretches(planOfWindows(windows), clock.zone, at, 10)
  const now = all.some(([from, until]) => from <= at && at < until)
  same(tally, `${name} now`, inWindow(ours, clock.ours, at), now)
  const next = now ? at : all.find(([from]) => from > at)?.[0]
  same(tally, `${name} next`, nextCallAt(ours, clock.ours, at), next)
  const until = at + 2 * MS_PER_DAY
  const cut = all.filter(each => each[1] > at && each[0] < until)
  same(
    tally,
    `${name} times`,
    callTimes(ours, clock.ours, at, until)
      .map(each => `${each.from}-${each.until}`)
      .join(),
    cut.map(([one, other]) => `${Math.max(one, at)}-${Math.min(other, until)}`).join(),
  )
}

/** Elapsed hours, as Temporal adds them to a reading of that clock. */
function compareElapsed(tally: Tally, pick: Pick, clock: Clock): void {
  const at = someInstant(pick, clock)
  const hours = 1 + pick(96)
  const shown = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(clock.zone.id)
  same(
    tally,
    `${clock.zone.id} ${at} ${hours} h`,
    hoursLater(at, hours),
    shown.add({ hours }).epochMilliseconds,
  )
}

const MAINLAND = HOLIDAY_ROWS.filter(row => row.place === 'CN').map(row => row.day)

/** So many working days in Shanghai, counted date by date. */
function compareDays(tally: Tally, pick: Pick, ours: readonly string[]): void {
  const at = FROM + pick((UNTIL - FROM) / 1000) * 1000
  const days = pick(12)
  let date = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Asia/Shanghai').toPlainDate()
  for (let left = days; left > 0;) {
    date = date.add({ days: 1 })
    if (date.dayOfWeek <= 5 && !MAINLAND.includes(date.toString())) left -= 1
  }
  const due = date.toZonedDateTime({ timeZone: 'Asia/Shanghai', plainTime: '18:00' }).epochMilliseconds
  same(tally, `${new Date(at).toISOString()} ${days} days`, workingDaysLater(at, days, ours), due)
}

/** Runs a comparer `rounds` times, zone after zone. */
function sweep(
  seed: number,
  rounds: number,
  compare: (tally: Tally, pick: Pick, clock: Clock) => void,
): Tally {
  const tally = fresh()
  const pick = chance(seed)
  for (let round = 0; round < rounds; round += 1) compare(tally, pick, CLOCKS[round % CLOCKS.length]!)
  return tally
}

// ---- the tests --------------------------------------------------------------------------------------------------------

const working = (tally: Tally, pick: Pick, clock: Clock): void =>
  compareWorking(tally, pick, clock, someHours(pick))
const windows = (tally: Tally, pick: Pick, clock: Clock): void =>
  compareWindows(tally, pick, clock, someWindows(pick))

describe('a hundred thousand deadlines against Temporal', () => {
  it('agree: elapsed hours, working time, working days and call windows, in every zone of the tables', () => {
    const tallies = [
      sweep(1, 5_000, compareElapsed),
      sweep(2, 40_000, working),
      sweep(3, 5_000, (tally, pick) => compareDays(tally, pick, MAINLAND)),
      sweep(4, 17_000, windows),
    ]
    expect(tallies.flatMap(tally => tally.wrong).slice(0, 20)).toEqual([])
    const compared = tallies.reduce((sum, tally) => sum + tally.compared, 0)
    expect(compared).toBeGreaterThanOrEqual(100_000)
    console.info(`${compared} deadlines compared, 0 wrong`)
  }, 300_000)

  it('meet what they should: every zone, changes of the clock, breaks, nights, holidays and windows over midnight', () => {
    const pick = chance(5)
    const all = Array.from({ length: 1000 }, () => someHours(pick))
    const wishes = Array.from({ length: 1000 }, () => someWindows(pick)).flat()
    const close = CLOCKS.filter(({ zone }) => zone.changes.length > 0).map(clock => {
      const at = Array.from({ length: 20 }, () => someInstant(pick, clock))
      return at.some(each => clock.zone.changes.some(change => Math.abs(change - each) < 2 * MS_PER_DAY))
    })
    expect(CLOCKS.length).toBeGreaterThan(80)
    expect(close.filter(Boolean).length).toBeGreaterThan(40)
    expect(all.filter(({ spans }) => spans.length === 2).length).toBeGreaterThan(500)
    expect(all.filter(({ holidays }) => holidays.length > 0).length).toBeGreaterThan(500)
    expect(all.filter(({ spans }) => spans.some(span => span.close <= span.open)).length).toBeGreaterThan(20)
    expect(all.filter(({ spans }) => spans[0]!.open < '04:00').length).toBeGreaterThan(150)
    expect(wishes.filter(({ until }) => until > 1440).length).toBeGreaterThan(300)
    expect(wishes.filter(({ from, until }) => until - from > 1440).length).toBeGreaterThan(20)
  })
})

describe('the comparer sees a planted fault:', () => {
  const berlin = CLOCKS.find(({ zone }) => zone.id === 'Europe/Berlin')!
  const wrong = (rounds: number, compare: (tally: Tally, pick: Pick) => void): number =>
    sweep(6, rounds, compare).wrong.length
  const office: Hours = {
    spans: [{ days: [...WEEKDAYS], open: '09:00', close: '18:00' }],
    holidays: MAINLAND,
  }
  const evening: readonly WeekSpan[] = [{ days: [1, 2, 3, 4, 5, 6, 7], from: 1320, until: 1560 }]

  it('nothing where nothing is planted', () => {
    expect(wrong(500, (tally, pick) => compareWorking(tally, pick, berlin, office))).toBe(0)
    expect(wrong(500, (tally, pick) => compareWindows(tally, pick, berlin, evening))).toBe(0)
  })

  it('a clock that never changes, and one that changes a day and a half late', () => {
    const row = ZONES.zones.find(each => each.id === 'Europe/Berlin')!
    const late = { ...row, changes: row.changes.map(([from, to]) => [from + 129_600, to] as const) }
    const night: Hours = { spans: [{ days: [...WEEKDAYS], open: '02:30', close: '04:00' }], holidays: [] }
    const still = { ...berlin, ours: () => 60 }
    expect(wrong(500, (tally, pick) => compareWorking(tally, pick, still, office))).toBeGreaterThan(100)
    const slow = { ...berlin, ours: offsetsOf(late) }
    expect(wrong(1000, (tally, pick) => compareWorking(tally, pick, slow, night))).toBeGreaterThan(20)
  })

  it('a holiday that is overlooked, and a break that is worked through', () => {
    const all = { ...office, holidays: [] }
    expect(wrong(1000, (tally, pick) => compareWorking(tally, pick, berlin, office, all))).toBeGreaterThan(20)
    const days = [...WEEKDAYS]
    const morning: OpenSpan = { days, open: '09:00', close: '12:00' }
    const broken = { ...office, spans: [morning, { days, open: '13:00', close: '18:00' }] }
    expect(wrong(200, (tally, pick) => compareWorking(tally, pick, berlin, broken, office))).toBeGreaterThan(
      50,
    )
    expect(wrong(500, (tally, pick) => compareDays(tally, pick, []))).toBeGreaterThan(20)
  })

  it('a window that ends at midnight, one on another day, and one a minute short', () => {
    const [all] = evening as [WeekSpan]
    const cut = [{ ...all, until: 1440 }]
    const sunday = [{ ...all, days: [1, 2, 3, 4, 5, 6] }]
    const short = [{ ...all, until: 1559 }]
    for (const ours of [cut, sunday, short])
      expect(wrong(500, (tally, pick) => compareWindows(tally, pick, berlin, evening, ours))).toBeGreaterThan(
        20,
      )
  })

  it('elapsed time that is read off the wall', () => {
    const tally = fresh()
    const pick = chance(7)
    for (let round = 0; round < 2000; round += 1) {
      const at = someInstant(pick, berlin)
      const later =
        at + 24 * 60 * MS_PER_MINUTE - (berlin.ours(at + MS_PER_DAY) - berlin.ours(at)) * MS_PER_MINUTE
      same(tally, 'day', later, hoursLater(at, 24))
    }
    expect(tally.wrong.length).toBeGreaterThan(20)
  })
})

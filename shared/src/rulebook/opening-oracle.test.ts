import { Temporal } from '@js-temporal/polyfill'
import { describe, expect, it } from '@jest/globals'
import { isOpen, nextChange, WEEKDAYS, type Hours, type OpenSpan } from '../calendar/hours.ts'
import type { Offsets, ZoneRow } from '../calendar/offsets.ts'
import { offsetsOf, wallAt } from '../calendar/zone.ts'
import { DIRECTORY_ROWS } from './tables/directory.ts'
import { HOLIDAY_ROWS } from './tables/holidays.ts'
import { ZONES } from './tables/zones.ts'
import { timetableOf } from './timetable.ts'

/*
 * Our clocks and hours against a second, independent reading of the same timetables: zones from the ICU data of Node,
 * openings resolved by Temporal. Nothing below `oracle` uses our own code.
 */
const MS_PER_HOUR = 3_600_000
const MS_PER_DAY = 24 * MS_PER_HOUR
const FROM = Date.UTC(2026, 0, 1)
const UNTIL = Date.UTC(2028, 0, 1)
const USERS = [
  'Asia/Shanghai',
  'America/New_York',
  'Europe/London',
  'Australia/Sydney',
  'America/Los_Angeles',
  'Asia/Kolkata',
]
/** Where the tables are of a newer release than Node's own: from when, and the release that brought it. */
const NEWER: Readonly<Record<string, readonly [from: string, release: string]>> = {
  'America/Winnipeg': ['2026-11-01', '2026f'],
}
const TABLES = new Map(ZONES.zones.map(row => [row.id, offsetsOf(row)]))

// ---- the oracle -------------------------------------------------------------------------------------------------------

/** Minutes east of UTC from Node’s own zone data, as Intl writes them. */
function icuClock(id: string): Offsets {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: id,
    timeZoneName: 'longOffset',
    day: 'numeric',
  })
  const seen = new Map<string, number>()
  return at => {
    const written = format.format(at)
    const name = written.slice(written.indexOf('GMT'))
    let minutes = seen.get(name)
    if (minutes === undefined) {
      const [, sign, hour, minute] = /^GMT(?:([+-])(\d\d):(\d\d))?$/.exec(name)!
      minutes = sign ? (Number(hour) * 60 + Number(minute)) * (sign === '-' ? -1 : 1) : 0
      seen.set(name, minutes)
    }
    return minutes
  }
}

/** A zone as Temporal knows it around the two years. */
interface OracleZone {
  /** Whether its clock changes in the two years. */
  readonly changing: boolean
  /** Wall-clock milliseconds to an instant, by Temporal's own `compatible` rule. */
  readonly instant: (wall: number) => number
  /** Milliseconds east of UTC at an instant. */
  readonly east: (at: number) => number
}

const oracleZones = new Map<string, OracleZone>()

function oracleZone(id: string): OracleZone {
  const known = oracleZones.get(id)
  if (known) return known
  const changes: (readonly [at: number, east: number])[] = []
  let now = Temporal.Instant.fromEpochMilliseconds(FROM - 70 * MS_PER_DAY).toZonedDateTimeISO(id)
  changes.push([-Infinity, now.offsetNanoseconds / 1e6])
  for (;;) {
    const next = now.getTimeZoneTransition('next')
    if (!next || next.epochMilliseconds > UNTIL + 140 * MS_PER_DAY) break
    changes.push([next.epochMilliseconds, next.offsetNanoseconds / 1e6])
    now = next
  }
  const east = (at: number): number => changes.findLast(([from]) => from <= at)![1]
  const asked = new Map<number, number>()
  const instant = (wall: number): number => {
    const quiet = changes.every(([at]) => Math.abs(wall - at) > 2 * MS_PER_DAY)
    if (quiet) return wall - east(wall)
    let answer = asked.get(wall)
    if (answer === undefined) {
      answer = Temporal.Instant.fromEpochMilliseconds(wall)
        .toZonedDateTimeISO('UTC')
        .toPlainDateTime()
        .toZonedDateTime(id, { disambiguation: 'compatible' }).epochMilliseconds
      asked.set(wall, answer)
    }
    return answer
  }
  const zone = { changing: changes.length > 1, instant, east }
  oracleZones.set(id, zone)
  return zone
}

/** Every day around the two years, with Temporal's weekday (Monday is 1). */
const DAYS = Array.from({ length: (UNTIL - FROM) / MS_PER_DAY + 66 }, (_, index) => {
  const date = Temporal.PlainDate.from('2025-12-30').add({ days: index })
  return { written: date.toString(), weekday: date.dayOfWeek, wall: Date.parse(`${date.toString()}T00:00Z`) }
})

/** The instants at which the oracle says that open turns closed or closed turns open, and whether it begins open. */
function edgesOf(hours: Hours, zone: OracleZone): number[] {
  const clock = (text: string): number => Date.parse(`1970-01-01T00:${text}Z`) * 60
  const open: [number, number][] = []
  for (const { written, weekday, wall } of DAYS) {
    if (hours.holidays.indexOf(written) >= 0) continue
    for (const span of hours.spans) {
      if (span.days.indexOf(WEEKDAYS[weekday - 1]!) < 0) continue
      const [opens, closes] = [clock(span.open), span.close === '24:00' ? MS_PER_DAY : clock(span.close)]
      const start = zone.instant(wall + opens)
      const end = zone.instant(wall + (closes > opens ? closes : closes + MS_PER_DAY))
      if (end > start) open.push([start, end])
    }
  }
  // Count how many spans run: open is more than none.
  const turns = open.flatMap(([start, end]) => [[start, 1] as const, [end, -1] as const])
  turns.sort((one, other) => one[0] - other[0] || other[1] - one[1])
  const edges: number[] = []
  let running = 0
  for (const [at, by] of turns) {
    const before = running > 0
    running += by
    if (before !== running > 0) edges.push(at)
  }
  return edges
}

// ---- the comparer -----------------------------------------------------------------------------------------------------

interface Case {
  readonly name: string
  readonly hours: Hours
  readonly zone: string
}
interface Tally {
  compared: number
  readonly wrong: string[]
}
/** What is put to the test: our clock of the zone and the hours we are given. Only the plants at the end differ here. */
interface Ours {
  readonly clock: Offsets
  readonly hours: Hours
}
/** Where the whole hours of users fall within an hour of UTC: five at 0, Kolkata's at half past. */
const SHIFTS = [0, 30 * 60_000]

/** Sweeps one timetable through every hour of every user's clock in two years, and a second around each of its edges. */
function sweep(one: Case, tally: Tally, other: Partial<Ours> = {}): void {
  const ours = { clock: TABLES.get(one.zone)!, hours: one.hours, ...other }
  const edges = edgesOf(one.hours, oracleZone(one.zone))
  const look = (passed: number, at: number): void => {
    const next = edges[passed]
    const change = next !== undefined && next <= at + 60 * MS_PER_DAY ? next : null
    tally.compared += 2
    if (isOpen(ours.hours, ours.clock, at) !== (passed % 2 === 1)) note(tally, one, at, 'isOpen')
    if (nextChange(ours.hours, ours.clock, at) !== change) note(tally, one, at, 'nextChange')
  }
  for (const shift of SHIFTS) {
    let passed = 0
    for (let at = FROM + shift; at < UNTIL; at += MS_PER_HOUR) {
      while (passed < edges.length && edges[passed]! <= at) passed += 1
      look(passed, at)
    }
  }
  for (const [index, edge] of edges.entries()) {
    if (edge <= FROM || edge >= UNTIL) continue
    look(index, edge - 1000)
    look(index + 1, edge)
    look(index + 1, edge + 1000)
    compareClocks(one, edge, tally, ours.clock)
  }
}

/** How a change reads on the line's clock and on each user's. */
function compareClocks(one: Case, at: number, tally: Tally, own: Offsets): void {
  for (const id of [one.zone, ...USERS]) {
    const shown = wallAt(id === one.zone ? own : TABLES.get(id)!, at)
    const wall = new Date(at + oracleZone(id).east(at)).toISOString()
    const clock = `${shown.day}T${clockText(shown.minuteOfDay)}`
    tally.compared += 1
    if (!wall.startsWith(clock)) note(tally, one, at, `clock of ${id}`)
  }
}

function note(tally: Tally, one: Case, at: number, what: string): void {
  tally.wrong.push(`${one.name} ${one.zone} ${new Date(at).toISOString()} ${what}`)
}

// ---- the cases --------------------------------------------------------------------------------------------------------

const DIRECTORY_CASES: readonly Case[] = DIRECTORY_ROWS.flatMap(row =>
  row.phones.flatMap(phone => {
    const hours = timetableOf(phone, row.place, HOLIDAY_ROWS)
    return hours ? [{ name: phone.id, hours, zone: hours.zone }] : []
  }),
)

/** Zones of every kind of change: half hours, at midnight, in the south, twice around Ramadan, none at all. */
const FORTY = (
  'Africa/Cairo Africa/Casablanca Africa/Johannesburg Africa/Lagos America/Anchorage America/Argentina/Buenos_Aires ' +
  'America/Bogota America/Caracas America/Chicago America/Denver America/Halifax America/Los_Angeles America/Mexico_City ' +
  'America/New_York America/Phoenix America/Santiago America/Sao_Paulo America/St_Johns America/Toronto Asia/Almaty ' +
  'Asia/Beirut Asia/Dubai Asia/Hong_Kong Asia/Jakarta Asia/Jerusalem Asia/Kathmandu Asia/Kolkata Asia/Nicosia ' +
  'Asia/Shanghai Atlantic/Azores Australia/Adelaide Australia/Lord_Howe Australia/Sydney Europe/Berlin Europe/Dublin ' +
  'Europe/London Europe/Moscow Pacific/Auckland Pacific/Chatham Pacific/Easter'
).split(' ')

/** A small generator of numbers from a seed, so that a failure can be looked at again. */
function chance(seed: number): (below: number) => number {
  let state = seed
  return below => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}

function clockText(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}

/** A timetable: breaks, spans past midnight, to 24:00, at the hours of the night in which clocks change, and holidays. */
function generated(index: number): Case {
  const pick = chance(20_261_122 + index)
  const spans = Array.from({ length: 1 + pick(3) }, (): OpenSpan => {
    const night = pick(3) === 0
    const open = night ? pick(4 * 12) * 5 : pick(24 * 4) * 15
    const close = pick(6) === 0 ? 1440 : (open + 15 + pick(64) * 15) % 1440
    const days = WEEKDAYS.filter(() => pick(10) < 6)
    return { days: days.length > 0 ? days : ['sun'], open: clockText(open), close: clockText(close) }
  })
  const holidays = Array.from({ length: pick(30) }, () => DAYS[pick(DAYS.length)]!.written)
  return { name: `generated ${index}`, hours: { spans, holidays }, zone: FORTY[index % 40]! }
}

const GENERATED = Array.from({ length: 500 }, (_, index) => generated(index))

// ---- the tests --------------------------------------------------------------------------------------------------------

describe('the zones of the tables against Node’s own', () => {
  it('hold all that the sweep uses, none of them of a newer release than Node’s', () => {
    const used = [...FORTY, ...USERS, ...DIRECTORY_CASES.map(one => one.zone)]
    expect(used.filter(id => !TABLES.has(id) || id in NEWER)).toEqual([])
  })

  it('show the same offset at every hour of 2026 and 2027, and a second around every change', () => {
    const wrong: string[] = []
    for (const row of ZONES.zones) {
      const [ours, theirs] = [TABLES.get(row.id)!, icuClock(row.id)]
      const around = row.changes.flatMap(([from]) => [-1000, 0, 1000].map(by => from * 1000 + by))
      const hours = Array.from(
        { length: (UNTIL - FROM) / MS_PER_HOUR },
        (_, hour) => FROM + hour * MS_PER_HOUR,
      )
      for (const at of [...hours, ...around])
        if (ours(at) !== theirs(at) && !isNewer(row, at))
          wrong.push(`${row.id} ${new Date(at).toISOString()}`)
    }
    expect(wrong).toEqual([])
  }, 300_000)
})

/** Whether our table knows of a change that Node's data is too old to know. */
function isNewer(row: ZoneRow, at: number): boolean {
  const newer = NEWER[row.id]
  return newer !== undefined && process.versions.tz! < newer[1] && at >= Date.parse(newer[0])
}

describe('open now, next change and both clocks against Temporal', () => {
  const HOURS = SHIFTS.length * ((UNTIL - FROM) / MS_PER_HOUR)

  it('are right for every line of the directory, every hour of two years, on six users’ clocks', () => {
    const tally: Tally = { compared: 0, wrong: [] }
    for (const one of DIRECTORY_CASES) sweep(one, tally)
    expect(DIRECTORY_CASES).toHaveLength(8)
    expect(tally.wrong).toEqual([])
    expect(tally.compared).toBeGreaterThan(8 * HOURS * 2)
    console.info(`${tally.compared} comparisons, ${tally.wrong.length} wrong`)
  }, 300_000)

  it('are right for 500 generated timetables in 40 zones, every hour of two years, on six users’ clocks', () => {
    const tally: Tally = { compared: 0, wrong: [] }
    for (const one of GENERATED) sweep(one, tally)
    expect(tally.wrong.slice(0, 20)).toEqual([])
    expect(tally.compared).toBeGreaterThan(500 * HOURS * 2)
    console.info(`${tally.compared} comparisons, ${tally.wrong.length} wrong`)
  }, 300_000)

  it('meet what they should: breaks, nights, 24:00, holidays, and openings in the hours that clocks skip or repeat', () => {
    const spans = GENERATED.flatMap(one => one.hours.spans)
    const early = GENERATED.filter(one => one.hours.spans.some(span => span.open < '04:00'))
    expect(new Set(GENERATED.map(one => one.zone)).size).toBe(40)
    expect(spans.filter(span => span.close === '24:00').length).toBeGreaterThan(100)
    expect(spans.filter(span => span.close <= span.open).length).toBeGreaterThan(150)
    expect(GENERATED.filter(one => one.hours.holidays.length > 0).length).toBeGreaterThan(450)
    expect(GENERATED.filter(one => one.hours.spans.length > 1).length).toBeGreaterThan(250)
    expect(early.filter(one => oracleZone(one.zone).changing).length).toBeGreaterThan(150)
  })
})

describe('the comparer', () => {
  const everyDay = (open: string, close: string): OpenSpan => ({ days: WEEKDAYS, open, close })
  const planted = (hours: Hours): Case => ({ name: 'planted', zone: 'Europe/Berlin', hours })
  const berlin = ZONES.zones.find(row => row.id === 'Europe/Berlin')!
  const wrong = (hours: Hours, ours: Partial<Ours>): readonly string[] => {
    const tally: Tally = { compared: 0, wrong: [] }
    sweep(planted(hours), tally, ours)
    return tally.wrong
  }
  const office = { spans: [everyDay('09:00', '18:00')], holidays: ['2026-12-25'] }

  it('finds nothing where nothing is planted', () => {
    expect(wrong(office, {})).toEqual([])
  })

  it('reports a zone that changes its clock a day late, on the days of the change alone', () => {
    const late = { ...berlin, changes: berlin.changes.map(([from, to]) => [from + 86_400, to] as const) }
    const days = new Set(
      wrong(office, { clock: offsetsOf(late) }).map(each => each.split(' ')[2]!.slice(0, 10)),
    )
    // From the evening before, whose next change is already wrong, to the morning after.
    for (const day of ['2026-03-29', '2026-10-25', '2027-03-28', '2027-10-31']) expect(days).toContain(day)
    expect(days).not.toContain('2026-03-27')
    expect(days).not.toContain('2026-03-31')
  })

  it('reports a zone that changes its clock two seconds late', () => {
    const late = { ...berlin, changes: berlin.changes.map(([from, to]) => [from + 2, to] as const) }
    const atNight = { spans: [everyDay('03:00', '04:00')], holidays: [] }
    expect(wrong(atNight, { clock: offsetsOf(late) }).length).toBeGreaterThan(0)
  })

  it('reports a holiday that is overlooked', () => {
    const found = wrong(office, { hours: { ...office, holidays: [] } })
    const closed = found.filter(each => each.endsWith('isOpen') && each.includes('2026-12-25'))
    // Nine hours from 09:00, on the hour and at half past.
    expect(closed).toHaveLength(18)
  })

  it('reports an evening that ends a minute before 24:00, and a night that ends at midnight', () => {
    const evening = { spans: [everyDay('20:00', '24:00')], holidays: [] }
    const short = { spans: [everyDay('20:00', '23:59')], holidays: [] }
    const night = { spans: [everyDay('22:00', '02:00')], holidays: [] }
    expect(wrong(evening, { hours: short }).length).toBeGreaterThan(700)
    expect(wrong(night, { hours: { ...night, spans: [everyDay('22:00', '24:00')] } }).length).toBeGreaterThan(
      700,
    )
  })

  it('reports a repeated hour that is taken the second time', () => {
    const atNight = { spans: [{ days: ['sun'], open: '02:30', close: '03:30' } as const], holidays: [] }
    const shifted = (at: number): number => {
      const end = Date.UTC(2026, 9, 25, 1)
      return at >= end - MS_PER_HOUR && at < end ? 60 : TABLES.get('Europe/Berlin')!(at)
    }
    const days = new Set(wrong(atNight, { clock: shifted }).map(each => each.split(' ')[2]!.slice(0, 10)))
    expect(days).toContain('2026-10-25')
  })
})

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { withDemonstrationPhones } from '../books/demonstration-directory.ts'
import { DIRECTORY_ROWS } from '../tables/directory.ts'
import { PLACE_ROWS } from '../tables/places.ts'
import { ZONES } from '../tables/zones.ts'
import { hoursOfRoute, receiverOf, routeOf, routesForPhone, teamOf } from './route.ts'
import { DEFAULT_ROUTING } from './routing-default.ts'
import { DEMONSTRATION_ROUTING } from './routing-demonstration.ts'
import { HOUSE_TEAMS, ROUTE_KINDS } from './schema.ts'
import type { RouteKind, RoutingBook, RoutingRow } from './schema.ts'

const DAY = '2026-11-23'
const BOOKS: readonly (readonly [string, RoutingBook])[] = [
  ['default', DEFAULT_ROUTING],
  ['demonstration', DEMONSTRATION_ROUTING],
]
const directory = withDemonstrationPhones(DIRECTORY_ROWS)
const rowsOf = (book: RoutingBook): readonly RoutingRow[] => [...book.rows, ...Object.values(book.defaults)]

describe.each(BOOKS)('the routing of the %s book', (_name, book) => {
  it('sends every kind from every place to a team that exists and has a lead, with another to fall back on', () => {
    for (const { code } of PLACE_ROWS)
      for (const kind of ROUTE_KINDS) {
        const row = routeOf(kind, code, book, DAY)
        expect(teamOf(row.team, book).leadRequired).toBe(true)
        expect(teamOf(row.fallback, book).id).not.toBe(row.team)
        expect(row.kind).toBe(kind)
      }
  })

  it('answers for any text as a place, and for none', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ROUTE_KINDS), fc.option(fc.string()), (kind, place) => {
        const row = routeOf(kind, place, book, DAY)
        expect(book.teams.map(team => team.id)).toContain(row.team)
      }),
    )
  })

  it('keeps hours on the clock of a zone that the book knows, for every row', () => {
    const zones = ZONES.zones.map(zone => zone.id)
    for (const row of rowsOf(book)) {
      const hours = hoursOfRoute(row, directory)
      expect(zones).toContain(hours.zone)
      expect(hours.spans.length).toBeGreaterThan(0)
    }
  })

  it('has the three teams of the house and no team twice', () => {
    const ids = book.teams.map(team => team.id)
    expect(ids.slice(0, 3)).toEqual([...HOUSE_TEAMS])
    expect(new Set(ids).size).toBe(ids.length)
    for (const row of rowsOf(book)) expect(row.from).toMatch(/^\d{4}-\d{2}-\d{2}$/)
  })

  it('tells the phone the same receiver as the server routes to', () => {
    const routes = routesForPhone(book)
    for (const { code } of PLACE_ROWS)
      for (const kind of ROUTE_KINDS)
        expect(receiverOf(kind, code, routes)?.receiver).toBe(routeOf(kind, code, book, DAY).receiver)
  })
})

/** By hand: book, kind, place, team, fallback, how it gets the ticket. */
const EXPECTED: readonly (readonly [string, RouteKind, string | null, string, string, string])[] = [
  ['default', 'repair', 'US', 'home', 'software', 'queue'],
  ['default', 'repair', 'JP', 'home', 'software', 'queue'],
  ['default', 'repair', null, 'home', 'software', 'queue'],
  ['default', 'enquiry', 'CN', 'home', 'software', 'queue'],
  ['default', 'enquiry', null, 'home', 'software', 'queue'],
  ['default', 'remote', 'JP', 'software', 'home', 'queue'],
  ['default', 'escalated', 'JP', 'remote', 'software', 'queue'],
  ['demonstration', 'repair', 'US', 'centre-us', 'home', 'queue'],
  ['demonstration', 'repair', 'JP', 'centre-jp', 'home', 'packet'],
  ['demonstration', 'repair', 'BR', 'centre-br', 'home', 'packet'],
  ['demonstration', 'repair', 'DE', 'centre-de', 'home', 'queue'],
  ['demonstration', 'repair', 'SG', 'centre-sg', 'home', 'queue'],
  ['demonstration', 'repair', 'FR', 'home', 'software', 'queue'],
  ['demonstration', 'repair', 'HK', 'home', 'software', 'queue'],
  ['demonstration', 'repair', null, 'home', 'software', 'queue'],
  ['demonstration', 'enquiry', 'US', 'home', 'software', 'queue'],
  ['demonstration', 'enquiry', 'JP', 'home', 'software', 'queue'],
  ['demonstration', 'remote', 'US', 'software', 'home', 'queue'],
  ['demonstration', 'remote', null, 'software', 'home', 'queue'],
  ['demonstration', 'escalated', 'BR', 'remote', 'software', 'queue'],
]

describe('a route', () => {
  it.each(EXPECTED)(
    'of the %s book for %s from %s is %s, else %s, by %s',
    (book, kind, place, team, fallback, by) => {
      const routing = book === 'default' ? DEFAULT_ROUTING : DEMONSTRATION_ROUTING
      const row = routeOf(kind, place, routing, DAY)
      expect([row.team, row.fallback, row.delivery.by]).toEqual([team, fallback, by])
    },
  )

  it('of a centre is its own row only while that is in force', () => {
    const [first] = DEMONSTRATION_ROUTING.rows
    if (!first) throw new Error('no row')
    const rows: readonly RoutingRow[] = [
      { ...first, id: 'old', place: 'FR', team: 'home', from: '2026-01-01', until: '2026-06-30' },
      { ...first, id: 'newer', place: 'FR', team: 'centre-de', from: '2026-07-01' },
      { ...first, id: 'newest', place: 'FR', team: 'centre-us', from: '2026-09-01' },
    ]
    const book = { ...DEMONSTRATION_ROUTING, rows }
    const on = (day: string) => routeOf('repair', 'FR', book, day).id
    expect([on('2025-12-31'), on('2026-06-30'), on('2026-07-01'), on('2026-10-01')]).toEqual([
      'any-repair',
      'old',
      'newer',
      'newest',
    ])
    expect(routesForPhone(book).filter(route => route.place === 'FR')).toHaveLength(2)
  })

  it('by packet goes to an address, with a link that expires within a week', () => {
    const packets = DEMONSTRATION_ROUTING.rows.flatMap(row =>
      row.delivery.by === 'packet' ? [row.delivery] : [],
    )
    expect(packets.map(({ mail }) => mail)).toEqual(['centre-jp@example.com', 'centre-br@example.com'])
    for (const { linkHours } of packets) expect([linkHours > 0, linkHours <= 168]).toEqual([true, true])
  })

  it('takes the hours of the number it names, and says so where there is none', () => {
    const [us, jp] = DEMONSTRATION_ROUTING.rows
    if (!us || !jp) throw new Error('no row')
    expect(hoursOfRoute(us, directory).zone).toBe('America/New_York')
    expect(hoursOfRoute(jp, directory).zone).toBe('Asia/Tokyo')
    expect(() => hoursOfRoute(us, DIRECTORY_ROWS)).toThrow('no hours for us-demonstration')
    expect(hoursOfRoute(DEFAULT_ROUTING.defaults.repair, DIRECTORY_ROWS)).toMatchObject({
      zone: 'Asia/Shanghai',
      spans: [{ open: '09:00', close: '18:00' }],
    })
  })
})

describe('the books', () => {
  it('name a made-up centre only in the demonstration, and say so in its name', () => {
    expect(DEFAULT_ROUTING.rows).toEqual([])
    for (const row of DEMONSTRATION_ROUTING.rows) {
      expect(row.source).toBe('demonstration')
      expect(row.receiver.en).toContain('example')
    }
    expect(JSON.stringify(DEFAULT_ROUTING)).not.toContain('demonstration')
  })

  it('refuse a team that nobody wrote down', () => {
    expect(() => teamOf('nobody', DEFAULT_ROUTING)).toThrow('no team nobody')
  })
})

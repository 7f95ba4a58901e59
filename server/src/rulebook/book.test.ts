import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { createHash } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readBook, readSegment, SEGMENTS } from '@iws/shared/contract/book'
import type { SegmentName } from '@iws/shared/contract/book'
import { CLAUSES } from '@iws/shared/policy/clauses'
import { DECLARATIONS } from '@iws/shared/policy/declarations'
import { GAPS } from '@iws/shared/policy/gaps'
import { RULE_ROWS } from '@iws/shared/policy/rule-rows'
import { DEFAULT_COVER } from '@iws/shared/rulebook/books/default-cover'
import { DEMONSTRATION_COVER } from '@iws/shared/rulebook/books/demonstration-cover'
import { withDemonstrationPhones } from '@iws/shared/rulebook/books/demonstration-directory'
import { OFFICIAL_STATIONS } from '@iws/shared/rulebook/books/official-stations'
import { CARD_PLACES, CARD_TEXTS } from '@iws/shared/rulebook/guide/cards'
import { DIRECTORY_SAYS } from '@iws/shared/rulebook/guide/directory-says'
import { GUIDE_LISTS_ROWS } from '@iws/shared/rulebook/guide/lists'
import { OFFICIAL_PAGES } from '@iws/shared/rulebook/guide/pages'
import { GUIDE_SAYS } from '@iws/shared/rulebook/guide/says'
import { servicePart } from '@iws/shared/rulebook/service/part'
import { DEMONSTRATION_ROUTING } from '@iws/shared/rulebook/service/routing-demonstration'
import { TRIAGE } from '@iws/shared/rulebook/service/triage-rows'
import { DIRECTORY_ROWS } from '@iws/shared/rulebook/tables/directory'
import { HOLIDAY_ROWS } from '@iws/shared/rulebook/tables/holidays'
import { MAINS_ROWS } from '@iws/shared/rulebook/tables/mains'
import { PLACE_ROWS } from '@iws/shared/rulebook/tables/places'
import { REASONS } from '@iws/shared/rulebook/reasons'
import { COVERAGE_SAYS } from '@iws/shared/rulebook/says/coverage'
import { REGISTRATION_SAYS } from '@iws/shared/rulebook/says/registration'
import { ZONES } from '@iws/shared/rulebook/tables/zones'
import { startApp } from '../../test/app.ts'
import type { TestApp } from '../../test/app.ts'
import { Books } from './books.service.ts'
import { contentOf } from './content.ts'

let app: TestApp
beforeAll(async () => {
  app = await startApp({ book: 'demonstration' })
})
afterAll(() => app.stop())

const manifest = async (from = app) => (await from.stranger.call(readBook, {})).body
const raw = async (segment: SegmentName, headers: Record<string, string> = {}) => {
  const answer = await app.stranger.send<unknown>('GET', `/api/book/${segment}`, { headers })
  return { ...answer, tag: String(answer.headers.etag) }
}
/** The bytes as sent: what the test client would otherwise read as JSON. */
const bytesOf = async (segment: SegmentName, accepts: string) => {
  const { nest } = app.house
  const reply = await nest.inject({
    method: 'GET',
    url: `/api/book/${segment}`,
    headers: { 'accept-encoding': accepts },
  })
  return { bytes: reply.rawPayload, headers: reply.headers }
}

describe('The manifest', () => {
  it('names the book and every part of it, with the length and hash of its bytes', async () => {
    const { kind, version, segments } = await manifest()
    expect([kind, segments.map(({ name }) => name)]).toEqual(['demonstration', [...SEGMENTS]])
    expect(version).toMatch(/^[0-9a-f]{32}$/)
    for (const { name, hash, bytes } of segments) {
      const { bytes: sent } = await bytesOf(name as SegmentName, 'identity')
      expect(sent.length).toBe(bytes)
      expect(createHash('sha256').update(sent).digest('hex').startsWith(hash)).toBe(true)
      expect(hash).toHaveLength(32)
    }
  })

  it('is the same after a new start, and another one for another book', async () => {
    const other = await startApp({ book: 'default' })
    const again = await startApp({ book: 'demonstration' })
    const [mine, theirs, second] = [await manifest(), await manifest(other), await manifest(again)]
    await other.stop()
    await again.stop()
    expect(second).toEqual(mine)
    expect(theirs.kind).toBe('default')
    expect(theirs.version).not.toBe(mine.version)
    const changed = mine.segments.filter(({ name, hash }) => {
      return theirs.segments.find(each => each.name === name)?.hash !== hash
    })
    expect(changed.map(({ name }) => name)).toEqual(['cover', 'service', 'directory'])
  })
})

describe('A part of the book', () => {
  it.each([
    ['cover', () => DEMONSTRATION_COVER],
    ['coverage', () => ({ says: COVERAGE_SAYS })],
    ['registration', () => ({ says: REGISTRATION_SAYS, declarations: DECLARATIONS, retentionDays: 30 })],
    ['service', () => servicePart(DEMONSTRATION_ROUTING)],
    ['triage', () => TRIAGE],
    ['places', () => ({ places: PLACE_ROWS })],
    [
      'directory',
      () => ({ rows: withDemonstrationPhones(DIRECTORY_ROWS), holidays: HOLIDAY_ROWS, says: DIRECTORY_SAYS }),
    ],
    ['zones', () => ZONES],
    ['mains', () => ({ rows: MAINS_ROWS })],
    ['stations', () => ({ rows: OFFICIAL_STATIONS, importedOn: null })],
    ['guide', () => ({ lists: GUIDE_LISTS_ROWS, pages: OFFICIAL_PAGES, says: GUIDE_SAYS })],
    ['cards', () => ({ texts: CARD_TEXTS, places: CARD_PLACES })],
    ['policy', () => ({ clauses: [...CLAUSES, ...GAPS], rules: RULE_ROWS, reasons: REASONS })],
  ] as const)('%s is its table, nothing added and nothing lost', async (name, table) => {
    expect((await raw(name)).body).toEqual(JSON.parse(JSON.stringify(table())))
  })

  it('is what the server itself judges by', () => {
    expect(app.house.nest.get(Books).cover()).toBe(DEMONSTRATION_COVER)
  })

  it('may be kept by anyone who asks each time whether it has changed', async () => {
    const { status, headers, tag } = await raw('places')
    expect([status, headers['cache-control'], headers.vary]).toEqual([200, 'no-cache', 'accept-encoding'])
    expect(tag).toBe(`"${(await manifest()).segments.find(({ name }) => name === 'places')?.hash}"`)
  })

  it('is not sent again to whoever has it, in whatever packing they have it', async () => {
    const { tag } = await raw('cover')
    const packed = String((await bytesOf('cover', 'br')).headers.etag)
    for (const known of [tag, packed, `W/${tag}`, `"other", ${packed}`, '*']) {
      const again = await raw('cover', { 'if-none-match': known })
      expect([again.status, again.tag, again.headers['content-length'] ?? '0']).toEqual([304, tag, '0'])
    }
    expect((await raw('cover', { 'if-none-match': '"other"' })).status).toBe(200)
  })

  it('comes packed as the client can read it, under a tag of its own', async () => {
    const plain = await bytesOf('cover', 'identity')
    const gzipped = await bytesOf('cover', 'gzip, deflate')
    const brotli = await bytesOf('cover', 'gzip, deflate, br')
    const refused = await bytesOf('cover', 'br;q=0, gzip;q=0.5')
    expect([plain, gzipped, brotli, refused].map(each => each.headers['content-encoding'])).toEqual([
      undefined,
      'gzip',
      'br',
      'gzip',
    ])
    expect(gunzipSync(gzipped.bytes).equals(plain.bytes)).toBe(true)
    expect(brotliDecompressSync(brotli.bytes).equals(plain.bytes)).toBe(true)
    expect(new Set([plain, gzipped, brotli].map(each => each.headers.etag)).size).toBe(3)
    expect(brotli.bytes.length).toBeLessThan(plain.bytes.length / 4)
  })

  it('that does not exist is refused', async () => {
    const { status, problem } = await app.stranger.call(readSegment, { segment: 'secrets' as never })
    expect([status, problem?.code]).toEqual([422, 'invalid-input'])
  })
})

describe('The default book', () => {
  it('sends nothing of the demonstration in any part, nor a machine said to be sold anywhere', async () => {
    const other = await startApp({ book: 'default' })
    const sent = new Map<string, unknown>()
    for (const name of SEGMENTS) {
      sent.set(name, (await other.stranger.send<unknown>('GET', `/api/book/${name}`)).body)
    }
    await other.stop()
    expect(stringsIn([...sent.values()]).filter(each => each === 'demonstration')).toEqual([])
    expect(sent.get('cover')).toEqual(JSON.parse(JSON.stringify(DEFAULT_COVER)))
    expect(sent.get('cover')).toMatchObject({ kind: 'default', sold: [] })
    expect(stringsIn((await raw('cover')).body)).toContain('demonstration')
    expect(stringsIn((await raw('directory')).body)).toContain('demonstration')
  })

  it('ships one station, the one an official answer named', () => {
    const { rows, importedOn } = contentOf('default').stations
    expect([importedOn, rows.map(({ code, city, lat, lng }) => [code, city, lat, lng])]).toEqual([
      null,
      [['21000500', '北京市', 39.982485, 116.353099]],
    ])
  })
})

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

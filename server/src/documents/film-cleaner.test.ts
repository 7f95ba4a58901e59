import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { box, film, MADE_AT, PICTURES, PLACE, PLACES, SECRETS, SOUND, words } from '../../test/films/film.ts'
import type { TrackShape } from '../../test/films/film.ts'
import { cleanFilm } from './film-cleaner.ts'

function cleaned(file: Buffer): Buffer | null {
  const clean = cleanFilm(file)
  return clean && Buffer.from(clean)
}

/** The film with another table, or without one, in its track of pictures. */
const withTables = (tables: TrackShape['tables']): Buffer => film({ tracks: [{ ...PICTURES, tables }] })

describe('A film that is cleaned', () => {
  const file = film()
  const clean = cleaned(file) ?? Buffer.alloc(0)

  it('holds nothing of place, person, program or day, be it in a box, a track or a gap of the data', () => {
    for (const secret of SECRETS)
      expect([secret, file.includes(secret)]).toEqual([secret, secret !== 'MARKER-MAIL'])
    expect(SECRETS.filter(secret => clean.includes(secret))).toEqual([])
    expect([file.includes(words(MADE_AT)), clean.includes(words(MADE_AT))]).toEqual([true, false])
  })

  it('is as long as it was, with its pictures and sound where they were', () => {
    expect(clean).toHaveLength(file.length)
    for (const sample of [...PICTURES.samples, ...SOUND.samples])
      expect(clean.indexOf(sample)).toBe(file.indexOf(sample))
    for (const settings of ['settings of the coder', 'avc1', 'mp4a', 'stsz', 'stco', 'vide', 'soun'])
      expect([settings, clean.indexOf(settings)]).toEqual([settings, file.indexOf(settings)])
  })

  it('has empty places where boxes of metadata were', () => {
    for (const gone of ['udta', 'meta', 'uuid', '\xa9xyz', 'ilst', 'mebx'])
      expect(clean.includes(gone, 0, 'latin1')).toBe(false)
    expect(clean.toString('latin1', file.indexOf('udta'), file.indexOf('udta') + 4)).toBe('free')
  })

  it('comes out the same when it is cleaned again', () => {
    expect(cleaned(clean)).toEqual(clean)
  })

  it('may be without a box that names its kind, as old QuickTime is, and with boxes of 64 bits', () => {
    const type = box('ftyp', Buffer.from('isom\0\0\x02\0isomiso2mp41', 'latin1'))
    const old = Buffer.concat([box('free', file.subarray(8, type.length)), file.subarray(type.length)])
    expect(cleaned(old)?.includes('picture two')).toBe(true)
    const long = Buffer.concat([words(1), Buffer.from('uuid'), words(0, 20), Buffer.from('ERIK')])
    expect(cleaned(Buffer.concat([file, long]))?.subarray(-20)).toEqual(
      Buffer.concat([words(1), Buffer.from('free'), words(0, 20), Buffer.alloc(4)]),
    )
  })

  it('takes what hides behind the last row of a table with it', () => {
    const stts = box('stts', words(0, 1, 2, 1000), Buffer.from('ERIKSSON'))
    expect(cleaned(withTables({ stts }))?.includes('ERIKSSON')).toBe(false)
  })
})

describe('What cannot be cleaned', () => {
  it.each([
    ['nothing', Buffer.alloc(0)],
    ['no description of the film', box('mdat', Buffer.alloc(100))],
    ['two descriptions', Buffer.concat([film(), film().subarray(film().indexOf('moov') - 4)])],
    ['a film in fragments', Buffer.concat([film(), box('moof', Buffer.alloc(8))])],
    ['a film that says it is in fragments', film({ told: [box('mvex', Buffer.alloc(8))] })],
    ['sound alone', film({ tracks: [SOUND] })],
    ['places alone', film({ tracks: [PLACES] })],
    ['pictures in a coding nobody knows', film({ tracks: [{ ...PICTURES, coding: 'encv' }] })],
    ['a sample outside the data', withTables({ stco: box('stco', words(0, 2, 0, 10)) })],
    ['a sample beyond the file', withTables({ stco: box('stco', words(0, 1, 0xffff_fff0)) })],
    ['a table that says more rows than it has', withTables({ stts: box('stts', words(0, 0xffff_ffff)) })],
    ['no sizes of samples', withTables({ stsz: null })],
    ['two tables of sizes', withTables({ other: box('stsz', words(0, 0, 0)) })],
    ['places of chunks in both widths', withTables({ co64: box('co64', words(0, 0)) })],
    [
      'a sample that is counted without end',
      withTables({
        stsz: box('stsz', words(0, 12, 0xffff_ffff)),
        stsc: box('stsc', words(0, 1, 1, 0xffff_ffff, 1)),
      }),
    ],
    ['a box within that is longer than its box', withTables({ stts: words(4000) })],
    ['a box shorter than its head', withTables({ stts: box('stts').fill(3, 3, 4) })],
  ])('%s', (_, file) => {
    expect(cleaned(file)).toBeNull()
  })

  it('points at another file', () => {
    const file = film()
    const own = file.indexOf('url ') + 7
    expect(file[own]).toBe(1)
    file[own] = 0
    expect(cleaned(file)).toBeNull()
  })

  it('breaks off anywhere', () => {
    const file = film({ after: [] })
    for (let length = 0; length < file.length; length += 1)
      expect(cleaned(file.subarray(0, length))).toBeNull()
  })

  it('is nothing but heads, side by side or each within the last, and takes no time for it', () => {
    const heads = Buffer.alloc(4_000_000)
    for (let at = 0; at < heads.length; at += 8) heads.writeUInt32BE(8, at)
    expect(cleaned(heads)).toBeNull()
    expect(cleaned(box('moov', heads))).toBeNull()
    const nested = Buffer.alloc(800_000)
    for (let at = 0; at < nested.length; at += 8) {
      nested.writeUInt32BE(nested.length - at, at)
      nested.write('moov', at + 4, 'latin1')
    }
    expect(cleaned(nested)).toBeNull()
  })

  it('uses one long sample again and again', () => {
    const times = 5000
    const stsz = box('stsz', words(0, 1000, times))
    const stco = box('stco', words(0, times, ...Array.from({ length: times }, () => 60)))
    expect(cleaned(withTables({ stsz, stco }))).toBeNull()
  })
})

describe('Whatever bytes come', () => {
  const file = film()
  const changes = fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { minLength: 1, maxLength: 12 })

  it('a film with changed bytes comes out as long as it was and without what its metadata said, or not at all', () => {
    const told = [file.indexOf('udta'), file.length] as const
    fc.assert(
      fc.property(changes, some => {
        const changed = Buffer.from(file)
        // The metadata itself stays whole, so that it can be looked for.
        for (const [at, value] of some) if (at < told[0] - 4) changed[at] = value
        const clean = cleaned(changed)
        if (clean === null) return
        expect(clean).toHaveLength(file.length)
        const after = clean.subarray(...told)
        for (const secret of ['ERIKSSON', PLACE, 'MARKER-NAME'])
          expect([secret, after.includes(secret)]).toEqual([secret, false])
      }),
      { numRuns: 1000 },
    )
  })

  it('boxes of any kind are cleaned or refused, never thrown at', () => {
    const kinds = ['moov', 'trak', 'mdia', 'minf', 'stbl', 'stsd', 'stsz', 'hdlr', 'mdat', 'udta', 'dref']
    const { tree } = fc.letrec<{ tree: Buffer; leaf: Buffer }>(tie => ({
      leaf: fc.uint8Array({ maxLength: 24 }).map(bytes => Buffer.from(bytes)),
      tree: fc.oneof(
        { maxDepth: 7 },
        tie('leaf'),
        fc
          .tuple(fc.constantFrom(...kinds), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([kind, inside]) => box(kind, ...inside)),
      ),
    }))
    fc.assert(
      fc.property(fc.array(tree, { maxLength: 4 }), some => {
        const file = Buffer.concat(some)
        expect([null, file.length]).toContain(cleaned(file)?.length ?? null)
      }),
      { numRuns: 500 },
    )
  })
})

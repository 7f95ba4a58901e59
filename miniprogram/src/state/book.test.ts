import { beforeEach, describe, expect, it } from '@jest/globals'
import { storage } from '../platform/storage'
import { currentAt, hashOf, keepManifest, keepPart, keptPart, useKeptBook } from './book'

const manifest = (hash: string) => ({
  kind: 'demonstration',
  version: '2026-11',
  segments: [{ name: 'mains', hash, bytes: 10 }],
})
const JAPAN = {
  place: 'JP',
  voltages: [100],
  frequencies: [50, 60],
  plugs: ['A'],
  agreement: 'full',
  other: null,
}

beforeEach(() => {
  for (const key of storage.keys()) storage.drop(key)
  useKeptBook.setState({ manifest: null, parts: {} })
})

describe('The book on the phone', () => {
  it('gives a part with the hash and the time it was fetched', () => {
    expect(keepPart('mains', 'one', { rows: [JAPAN] }, 1000)).toBe(true)
    expect(keptPart('mains')).toEqual({ hash: 'one', asOf: 1000, data: { rows: [JAPAN] } })
    expect(JSON.parse(storage.read('book.mains') ?? '')).toMatchObject({ hash: 'one', asOf: 1000 })
  })

  it.each([
    ['a page of a café', '<html>Please sign in</html>'],
    ['nothing', null],
    ['another part', { places: [] }],
    ['a list that is none', { rows: 'many' }],
  ])('keeps what it has when %s comes in its place', (_, garbage) => {
    keepPart('mains', 'one', { rows: [JAPAN] }, 1000)
    expect(keepPart('mains', 'two', garbage, 2000)).toBe(false)
    expect(keptPart('mains')?.hash).toBe('one')
  })

  it('takes the words of pages as a table, and nothing else in their place', () => {
    expect(keepPart('coverage', 'one', { says: { answer: {} } }, 1000)).toBe(true)
    for (const garbage of [{}, { says: null }, { says: 'words' }, '<html>'])
      expect(keepPart('coverage', 'two', garbage, 2000)).toBe(false)
    expect(keptPart('coverage')?.hash).toBe('one')
  })

  it('keeps its manifest when something else comes in its place', () => {
    expect(keepManifest(manifest('one'), 1000)).toBe(true)
    for (const garbage of ['<html>', null, { kind: 'default' }, []])
      expect(keepManifest(garbage, 2000)).toBe(false)
    expect(hashOf('mains')).toBe('one')
    expect(useKeptBook.getState().manifest?.asOf).toBe(1000)
  })

  it('is as old as the last word that it is still so, and no younger than a newer one', () => {
    keepManifest(manifest('one'), 1000)
    keepPart('mains', 'one', { rows: [JAPAN] }, 1100)
    keepManifest(manifest('one'), 5000)
    const part = keptPart('mains')
    expect(part && currentAt('mains', part)).toBe(5000)
    keepManifest(manifest('two'), 9000)
    expect(part && currentAt('mains', part)).toBe(1100)
  })

  it('says null of a part the book does not have', () => {
    keepManifest(manifest('one'), 1000)
    expect(hashOf('stations')).toBeNull()
    expect(keptPart('stations')).toBeNull()
  })
})

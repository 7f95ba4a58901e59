import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { DiskStore } from './disk-store.ts'
import { ObjectMissing } from './object-store.ts'

const ID = '01JABCDEFGHJKMNPQRSTVWXYZ0'
const OTHER = '01JABCDEFGHJKMNPQRSTVWXYZ1'
let root = ''
let store: DiskStore

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'iws-store-'))
  store = new DiskStore(join(root, 'objects'))
})
afterEach(() => rm(root, { recursive: true }))

async function listed(): Promise<string[]> {
  const ids: string[] = []
  for await (const object of store.list()) ids.push(object.id)
  return ids.sort()
}

describe('the disk store', () => {
  it('gives back what was put, lists it, and lets it go', async () => {
    await store.put(ID, Readable.from(['sealed ', 'bytes']))
    await store.put(OTHER, Readable.from(['others']))
    expect(await text(await store.get(ID))).toBe('sealed bytes')
    expect(await listed()).toEqual([ID, OTHER])
    await store.delete(ID)
    await store.delete(ID)
    expect(await listed()).toEqual([OTHER])
    await expect(store.get(ID)).rejects.toThrow(ObjectMissing)
  })

  it('leaves nothing of a stream that breaks', async () => {
    const broken = Readable.from(
      (function* () {
        yield 'half'
        throw new Error('the line was cut')
      })(),
    )
    await expect(store.put(ID, broken)).rejects.toThrow('the line was cut')
    expect(await listed()).toEqual([])
    expect(await readdir(join(root, 'objects', 'incoming'))).toEqual([])
  })

  it('clears what a killed process left unfinished, once it is old enough', async () => {
    await store.check()
    const left = join(root, 'objects', 'incoming', `${ID}.0123456789ab`)
    await writeFile(left, 'half')
    await utimes(left, 1000, 1000)
    expect(await store.clearUnfinished(999_000)).toBe(0)
    expect(await store.clearUnfinished(1_000_000)).toBe(1)
    expect(await readdir(join(root, 'objects', 'incoming'))).toEqual([])
  })

  it('takes no id that could name another file', async () => {
    await expect(store.put('../../etc/passwd', Readable.from(['x']))).rejects.toThrow('not an object id')
    await expect(store.get('../secrets')).rejects.toThrow('not an object id')
  })
})

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { gzipSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from '@jest/globals'

const DIST = resolve(import.meta.dirname, '../../dist/weapp')
const KB = 1024

interface File {
  readonly path: string
  readonly bytes: number
}

let files: readonly File[]
/** Roots of the subpackages, as app.json names them. */
let roots: readonly string[]

beforeAll(() => {
  const json = JSON.parse(readFileSync(join(DIST, 'app.json'), 'utf8')) as {
    subPackages?: { root: string }[]
  }
  roots = (json.subPackages ?? []).map(each => each.root.replace(/\/$/, ''))
  files = readdirSync(DIST, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile() && !entry.name.endsWith('.map'))
    .map(entry => join(entry.parentPath, entry.name))
    .map(path => ({ path: path.slice(DIST.length + 1), bytes: statSync(path).size }))
})

const sum = (some: readonly File[]) => some.reduce((total, file) => total + file.bytes, 0)
const within = (root: string) => files.filter(file => file.path.startsWith(`${root}/`))
const main = () => files.filter(file => !roots.some(root => file.path.startsWith(`${root}/`)))

describe('The built weapp', () => {
  it('has a main package of at most 420 KB', () => {
    expect(sum(main())).toBeGreaterThan(100 * KB)
    expect(sum(main())).toBeLessThanOrEqual(420 * KB)
  })

  it('weighs at most 600 KB as a whole', () => {
    expect(sum(files)).toBeLessThanOrEqual(600 * KB)
  })

  it('has no subpackage of more than 150 KB', () => {
    expect(roots).toContain('registration')
    for (const root of roots) expect(sum(within(root))).toBeLessThanOrEqual(150 * KB)
  })

  it('starts with at most 130 KB of gzipped JavaScript', () => {
    const scripts = main().filter(file => file.path.endsWith('.js'))
    const zipped = scripts.reduce(
      (total, file) => total + gzipSync(readFileSync(join(DIST, file.path))).length,
      0,
    )
    expect(zipped).toBeLessThanOrEqual(130 * KB)
  })

  it('carries nothing of the desk', () => {
    expect(files.filter(file => file.path.startsWith('desk'))).toEqual([])
    const scripts = files.filter(file => file.path.endsWith('.js'))
    const texts = scripts.map(file => readFileSync(join(DIST, file.path), 'utf8'))
    expect(texts.filter(text => text.includes('/desk/queue'))).toEqual([])
  })
})

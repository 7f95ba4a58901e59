import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from '@jest/globals'
import unused from '../../plugins/unused-attributes.cjs'

const FOLDER = import.meta.dirname
const sources = readdirSync(FOLDER)
  .filter(name => name.endsWith('.tsx') && !name.endsWith('.h5.tsx'))
  .map(name => readFileSync(join(FOLDER, name), 'utf8'))
  .filter(source => source.includes("from '@tarojs/components'"))

const propOf = (attribute: string): string =>
  attribute.replace(/-(\w)/g, (_, first: string) => first.toUpperCase())

describe('What the templates leave out', () => {
  it('is set by no component of ours on the one it was taken from', () => {
    // Given in place (`name={…}`) or in an object spread over it (`name: …`).
    const set = Object.entries(unused).flatMap(([component, attributes = []]) => {
      const users = sources.filter(source => new RegExp(`<${component}\\b`, 'i').test(source))
      return attributes.filter(each =>
        users.some(source => new RegExp(`\\b${propOf(each)}\\s*[=:]`).test(source)),
      )
    })
    expect(sources.length).toBeGreaterThan(4)
    expect(set).toEqual([])
  })
})

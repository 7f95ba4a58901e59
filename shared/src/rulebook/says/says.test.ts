import { describe, expect, it } from '@jest/globals'
import { LANGUAGES } from '../../text.ts'
import type { Says } from '../says.ts'
import { COVERAGE_SAYS } from './coverage.ts'
import { REGISTRATION_SAYS } from './registration.ts'
import { SERVICE_SAYS } from '../service/says.ts'

const PARTS: readonly (readonly [string, Says])[] = [
  ['registration', REGISTRATION_SAYS],
  ['coverage', COVERAGE_SAYS],
  ['service', SERVICE_SAYS],
]
const rows = PARTS.flatMap(([part, says]) =>
  Object.entries(says).flatMap(([group, words]) =>
    Object.entries(words).map(([key, text]) => ({ name: `${part}.${group}.${key}`, text })),
  ),
)
const places = (sentence: string): string[] => (sentence.match(/\{\w+\}/g) ?? []).sort()

describe('The words that travel', () => {
  it('are written in three languages', () => {
    const lacking = rows.filter(({ text }) => LANGUAGES.some(language => text[language].trim() === ''))
    expect(rows.length).toBeGreaterThan(200)
    expect(lacking.map(({ name }) => name)).toEqual([])
  })

  it('have the same places to fill in every language', () => {
    const differing = rows.filter(({ text }) =>
      LANGUAGES.some(language => String(places(text[language])) !== String(places(text['zh-CN']))),
    )
    expect(differing.map(({ name }) => name)).toEqual([])
  })

  it('never raise their voice, and in Chinese use full-width punctuation', () => {
    const loud = rows.filter(({ text }) => LANGUAGES.some(language => /[!！]/.test(text[language])))
    const narrow = rows.filter(({ text }) => /[\u4e00-\u9fff][,;:?]/.test(text['zh-CN'] + text['zh-Hant']))
    expect([...loud, ...narrow].map(({ name }) => name)).toEqual([])
  })
})

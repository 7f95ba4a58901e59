import { describe, expect, it } from '@jest/globals'
import { PLACE_ROWS } from './tables/places.ts'
import { inSentence } from './in-sentence.ts'

const named = (code: string) => PLACE_ROWS.find(each => each.code === code)?.name
const said = (code: string): string | undefined => {
  const name = named(code)
  return name && inSentence(name).en
}

describe('The name of a place inside an English sentence', () => {
  it.each([
    ['US', 'the United States'],
    ['GB', 'the United Kingdom'],
    ['AE', 'the United Arab Emirates'],
    ['NL', 'the Netherlands'],
    ['PH', 'the Philippines'],
    ['CN', 'the Chinese mainland'],
    ['KY', 'the Cayman Islands'],
    ['IM', 'the Isle of Man'],
    ['DO', 'the Dominican Republic'],
    ['JP', 'Japan'],
    ['DM', 'Dominica'],
    ['IS', 'Iceland'],
    ['IE', 'Ireland'],
    ['HK', 'Hong Kong, China'],
  ])('of %s is %s', (code, words) => {
    expect(said(code)).toBe(words)
  })

  it('changes nothing in Chinese', () => {
    const name = named('US')
    expect(name && inSentence(name)).toMatchObject({ 'zh-CN': name?.['zh-CN'], 'zh-Hant': name?.['zh-Hant'] })
  })
})
